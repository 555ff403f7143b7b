package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.REGISTERS;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.registers;
import static press.masthead.profile.Sample.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

/// Whatever the order and however often, the same decisions and edits make byte for byte the same lists, and those are
/// the pure function's.
class AnyOrderTest {
    private static final int ORDERS = 200;
    private static final long SEED = 20_260_514;
    private static final Company[] COMPANIES = {QWEN, NVIDIA};

    @Test
    void anyOrderWithDuplicatesMakesTheSameLists() {
        var expected = expected(edits());
        assertThat(CoverageLists.of(QWEN, decisions(), edits(), REGISTERS).entries())
                .hasSizeGreaterThan(10);

        var random = new Random(SEED);
        for (var order = 0; order < ORDERS; order++) {
            assertThat(inSomeOrder(random, edits()))
                    .as("order %d of seed %d", order, SEED)
                    .isEqualTo(expected);
        }
    }

    @Test
    void undoOfEverythingReturnsTheMachinesLists() {
        var edits = Stream.concat(edits().stream(), undone(edits()).stream()).toList();
        var machines = expected(List.of());
        assertThat(machines).isNotEqualTo(expected(edits()));

        var random = new Random(SEED);
        for (var order = 0; order < ORDERS / 10; order++) {
            assertThat(inSomeOrder(random, edits))
                    .as("order %d of seed %d", order, SEED)
                    .isEqualTo(machines);
        }
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
                .map(company ->
                        Json.MAPPER.writeValueAsString(CoverageLists.of(company, decisions(), edits, REGISTERS)))
                .collect(Collectors.joining("\n"));
    }

    private static String inSomeOrder(Random random, List<Edit> edits) {
        try (var lists = new TestLists(registers(COMPANIES))) {
            var steps = new ArrayList<Runnable>();
            decisions().forEach(decision -> steps.add(() -> lists.decide(decision)));
            edits.forEach(edit -> steps.add(() -> lists.edit(edit)));
            for (var step : List.copyOf(steps)) {
                if (random.nextInt(3) == 0) {
                    steps.add(step);
                }
            }
            Collections.shuffle(steps, random);
            for (var step : steps) {
                step.run();
                if (random.nextInt(4) == 0) {
                    lists.settle();
                }
            }
            lists.settle();
            return Arrays.stream(COMPANIES)
                    .map(company -> Json.MAPPER.writeValueAsString(lists.of(company)))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        for (var number = 1; number <= 20; number++) {
            decisions.add(article("a%02d".formatted(number))
                    .published(at("2026-05-%02dT08:00:00Z".formatted(number)))
                    .decided());
        }
        decisions.add(article("a03").revision(2).list(Verdict.DENY).decided());
        decisions.add(article("a04").revision(1).companies(NVIDIA).decided());
        decisions.add(article("a05").revision(1).published(year(2025)).decided());
        decisions.add(story("s1", "Outlet one", Tier.NAMED_PRESS, 3));
        decisions.add(story("s2", "Outlet two", Tier.NAMED_PRESS, 2));
        decisions.add(story("s3", "Outlet three", Tier.PRIMARY, 4));
        decisions.add(article("r1").list(Verdict.REVIEW).decided());
        decisions.add(article("both").companies(COMPANIES).decided());
        decisions.add(article("n1").companies(NVIDIA).decided());
        decisions.add(article("n2").companies(NVIDIA).decided());
        return decisions;
    }

    private static Decision story(String id, String outlet, Tier tier, int day) {
        return article(id)
                .outlet(outlet, tier)
                .headline("Alibaba opens the weights of its largest Qwen model")
                .published(at("2026-04-0%dT08:00:00Z".formatted(day)))
                .decided();
    }

    private static List<Edit> edits() {
        var actions = List.of(
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
                told("both", new Action.Correct("The figure was 38.6 billion.")),
                told("a17", new Action.Kill("Withdrawn.")),
                told("both", new Action.Kill("Withdrawn too soon.")),
                told("both", new Action.Undo(new EditId("edit-26"))),
                told("a18", new Action.Note("Ask the desk.")),
                told("a18", new Action.Pin(99)));
        var edits = new ArrayList<Edit>();
        for (var number = 0; number < actions.size(); number++) {
            edits.add(edit(
                    number, actions.get(number).article(), actions.get(number).action()));
        }
        return edits;
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
