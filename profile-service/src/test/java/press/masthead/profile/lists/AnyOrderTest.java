package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.readAt;
import static press.masthead.profile.Sample.registers;
import static press.masthead.profile.Sample.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.model.register.Company;
import press.masthead.platform.json.Json;
import press.masthead.profile.Sample;
import press.masthead.profile.Texts;

/// Whatever the order and however often, the same decisions and edits make byte for byte the same lists, and those are
/// the pure function's.
class AnyOrderTest {
    private static final int ORDERS = 200;
    private static final long SEED = 20_260_514;
    private static final Pattern IDS = Pattern.compile(
            "(?<=[\"/ ])(a[0-9]{2}|d[1-9]|e[1-9]|s[1-9]|r1|t[1-9]|both|n[12]|not-there|edit-[0-9]+|undo-edit-[0-9]+"
                    + "|alibaba-qwen|nvidia)(?=\")");
    private static final Company[] COMPANIES = {QWEN, NVIDIA};

    @ParameterizedTest
    @ValueSource(ints = 10)
    void anyOrderWithDuplicatesMakesTheSameLists(int orders) {
        assertThat(CoverageLists.of(QWEN, decisions(), edits(), REGISTERS).entries())
                .hasSizeGreaterThan(10)
                .anyMatch(entry -> entry.article().value().equals("e1")
                        && entry.alsoCarriedBy().size() == 2)
                .anyMatch(entry ->
                        entry.article().value().equals("d2") && entry.doubts().size() == 1)
                .noneMatch(entry ->
                        entry.article().value().equals("d6") && !entry.doubts().isEmpty());

        assertThat(inManyOrders(orders, edits())).hasSize(orders).containsOnly(expected(edits()));
    }

    @ParameterizedTest
    @ValueSource(ints = 5)
    void undoOfEverythingReturnsTheMachinesLists(int orders) {
        var edits = Stream.concat(edits().stream(), undone(edits()).stream()).toList();
        var machines = expected(List.of());
        assertThat(machines).isNotEqualTo(expected(edits()));

        assertThat(inManyOrders(orders, edits)).hasSize(orders).containsOnly(machines);
    }

    @Test
    @Tag("long")
    void twoHundredOrdersMakeTheSameLists() {
        anyOrderWithDuplicatesMakesTheSameLists(ORDERS);
        undoOfEverythingReturnsTheMachinesLists(ORDERS);
    }

    @Test
    void editsOfEveryKindAreAmongThem() {
        var kinds = edits().stream()
                .map(edit -> edit.action().getClass().getSimpleName())
                .toList();

        assertThat(kinds)
                .containsAll(Arrays.stream(Action.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    private static String expected(List<Edit> edits) {
        return Arrays.stream(COMPANIES)
                .map(company -> Json.MAPPER.writeValueAsString(
                        CoverageLists.of(company, decisions(), edits, registers(COMPANIES))))
                .collect(Collectors.joining("\n"));
    }

    /// Each order in companies of its own, so that one topology serves them all; what names the order is taken out of
    /// the lists again.
    private static List<String> inManyOrders(int orders, List<Edit> edits) {
        var random = new Random(SEED);
        var companies = IntStream.range(0, orders)
                .boxed()
                .flatMap(order -> Arrays.stream(COMPANIES).map(company -> prefixed(prefix(order), company)))
                .toArray(Company[]::new);
        try (var lists = new TestLists(registers(companies))) {
            return IntStream.range(0, orders)
                    .mapToObj(order -> inSomeOrder(prefix(order), lists, random, edits))
                    .toList();
        }
    }

    private static String inSomeOrder(String prefix, TestLists lists, Random random, List<Edit> edits) {
        var steps = new ArrayList<Runnable>();
        decisions().forEach(decision -> steps.add(() -> lists.decide(prefixed(prefix, decision, Decision.class))));
        edits.forEach(edit -> steps.add(() -> lists.edit(prefixed(prefix, edit, Edit.class))));
        for (var step : List.copyOf(steps)) {
            if (random.nextInt(3) == 0) {
                steps.add(step);
            }
        }
        Collections.shuffle(steps, random);
        for (var step : steps) {
            step.run();
            if (random.nextInt(8) == 0) {
                lists.settle();
            }
        }
        lists.settle();
        return Arrays.stream(COMPANIES)
                .map(company -> Json.MAPPER.writeValueAsString(lists.of(prefixed(prefix, company))))
                .collect(Collectors.joining("\n"))
                .replace(prefix, "")
                .replaceAll("\"policy\":\"[^\"]*\"", "\"policy\":\"sha256:0000000000000000\"");
    }

    private static String prefix(int order) {
        return "order%03dx".formatted(order);
    }

    private static Company prefixed(String prefix, Company company) {
        return Sample.company(prefix + company.slug(), company.name(), company.fiscalYearEnd());
    }

    /// With the prefix before every id, also in URLs and outlets.
    private static <T> T prefixed(String prefix, T event, Class<T> type) {
        var json = Json.MAPPER.writeValueAsString(event);
        return Json.MAPPER.readValue(IDS.matcher(json).replaceAll(found -> prefix + found.group()), type);
    }

    private static List<Decision> decisions() {
        var decisions = new ArrayList<>(events());
        for (var number = 1; number <= 20; number++) {
            decisions.add(article("a%02d".formatted(number))
                    .published(at("2026-05-%02dT08:00:00Z".formatted(number)))
                    .decided());
        }
        decisions.add(article("a03").revision(2).list(Verdict.DENY).decided());
        decisions.add(article("a04").revision(1).companies(NVIDIA).decided());
        decisions.add(article("a05").revision(1).published(year(2025)).decided());
        decisions.add(readAt(1, article("a05").published(year(2024)).decided()));
        decisions.add(story("s1", "Outlet one", Tier.NAMED_PRESS, 3));
        decisions.add(story("s2", "Outlet two", Tier.NAMED_PRESS, 2));
        decisions.add(story("s3", "Outlet three", Tier.PRIMARY, 4));
        decisions.addAll(texts());
        decisions.addAll(doubtful());
        decisions.add(Texts.crediting(
                article("s4")
                        .headline("Alibaba opens the weights of its largest Qwen model")
                        .published(at("2026-04-01T08:00:00Z"))
                        .decided(),
                "Outlet two"));
        decisions.add(article("r1").list(Verdict.REVIEW).decided());
        decisions.add(article("both").companies(COMPANIES).decided());
        for (var id : List.of("n1", "n2")) {
            decisions.add(article(id).companies(NVIDIA).decided());
        }
        return decisions;
    }

    /// Three of one text and two of another, each changed a little.
    private static List<Decision> texts() {
        return List.of(
                Texts.with(article("t1").published(at("2026-03-01T00:00:00Z")).decided(), 1, 0),
                Texts.with(article("t2").published(at("2026-03-03T00:00:00Z")).decided(), 1, 30),
                Texts.with(article("t3").published(at("2026-03-09T00:00:00Z")).decided(), 1, 50),
                Texts.with(
                        article("t4")
                                .published(at("2026-03-02T00:00:00Z"))
                                .list(Verdict.DENY)
                                .decided(),
                        2,
                        0),
                Texts.with(article("t5").published(at("2026-03-05T00:00:00Z")).decided(), 2, 10));
    }

    /// Three outlets tell of one event in words of their own; another piece is a follow-up, one comes too late.
    private static List<Decision> events() {
        return List.of(
                event("e1", "One", "Alibaba buys a chip maker in Taiwan for two billion", 1),
                event("e2", "Two", "Taiwan chip maker goes to Alibaba for two billion", 9),
                event("e3", "Three", "Two billion: Alibaba takes over chip maker in Taiwan", 20),
                event("e4", "Two", "Why Alibaba buys a chip maker in Taiwan for two billion", 12),
                event("e5", "Four", "Alibaba bought that Taiwan chip maker for two billion", 47));
    }

    /// Three times two reports of which it is open whether they tell one event.
    private static List<Decision> doubtful() {
        var decisions = new ArrayList<Decision>();
        for (var number = 1; number < 7; number += 2) {
            decisions.add(doubtful(number, "Alibaba rents a shipyard in Rotterdam to cool its servers"));
            decisions.add(doubtful(number + 1, "Rotterdam shipyard takes in servers, harbour workers protest"));
        }
        return decisions;
    }

    private static Decision doubtful(int number, String headline) {
        return article("d" + number)
                .headline(headline)
                .published(at("2025-%02d-01T%02d:00:00Z".formatted(6 + 2 * ((number - 1) / 2), number)))
                .decided();
    }

    private static Decision event(String id, String outlet, String headline, int hour) {
        return article(id)
                .outlet("Event outlet " + outlet, Tier.NAMED_PRESS)
                .headline(headline)
                .published(at("2026-02-%02dT%02d:00:00Z".formatted(10 + hour / 24, hour % 24)))
                .decided();
    }

    private static Decision story(String id, String outlet, Tier tier, int day) {
        return article(id)
                .outlet(outlet, tier)
                .headline("Alibaba opens the weights of its largest Qwen model")
                .published(at("2026-04-0%dT08:00:00Z".formatted(day)))
                .decided();
    }

    private static List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        for (var told : actions()) {
            edits.add(edit(edits.size(), told.article(), told.action()));
        }
        return edits;
    }

    private static List<Told> actions() {
        return List.of(
                told("a07", new Action.Remove("off_topic")),
                told("a07", new Action.Undo(new EditId("edit-00"))),
                told("a07", new Action.Undo(new EditId("edit-01"))),
                told("r1", new Action.Approve()),
                told("s1", new Action.Pin(1)),
                told("a01", new Action.Pin(1)),
                told("a02", new Action.Pin(3)),
                told("a02", new Action.Unpin()),
                told("a08", new Action.Rewrite("Other words", "and more")),
                told("a09", new Action.Relabel("Q1 FY26")),
                told("s2", new Action.Rewrite("The story in an editor's words", "")),
                told("not-there", new Action.Pin(2)),
                told("n1", new Action.Add(MatchType.PARENT)),
                told("n2", new Action.Add(MatchType.TOPIC)),
                told("n2", new Action.Remove("off_topic")),
                told("a10", new Action.Remove("")),
                told("a10", new Action.Restore()),
                told("s1", new Action.Retier(Tier.PRIMARY)),
                told("a11", new Action.Redate(at("2024-02-29T00:00:00Z"))),
                told("a12", new Action.Merge(new ArticleId("a13"))),
                told("s2", new Action.Merge(new ArticleId("a14"))),
                told("a15", new Action.Merge(new ArticleId("a16"))),
                told("a16", new Action.Split()),
                told("s3", new Action.Split()),
                told("t3", new Action.Redate(at("2026-05-02T00:00:00Z"))),
                told("both", new Action.Correct("The figure was 38.6 billion.")),
                told("a17", new Action.Kill("Withdrawn.")),
                told("both", new Action.Kill("Withdrawn too soon.")),
                told("both", new Action.Undo(new EditId("edit-27"))),
                told("a18", new Action.Note("Ask the desk.")),
                told("a18", new Action.Pin(99)),
                told("d4", new Action.Merge(new ArticleId("d3"))),
                told("d6", new Action.Approve()));
    }

    private static Told told(String article, Action action) {
        return new Told(article, action);
    }

    private static List<Edit> undone(List<Edit> edits) {
        return edits.reversed().stream()
                .filter(edit -> !(edit.action() instanceof Action.Undo))
                .map(edit -> edit("undo-" + edit.id(), 1_000, edit.article().value(), new Action.Undo(edit.id())))
                .toList();
    }

    private record Told(String article, Action action) {}
}
