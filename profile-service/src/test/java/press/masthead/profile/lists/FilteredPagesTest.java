package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.month;
import static press.masthead.profile.Sample.registers;
import static press.masthead.profile.Sample.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.masthead.model.CoverageEntry;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.Texts;

/// Pages of what a filter lets through, out of the stores, are those of the pure function.
class FilteredPagesTest {
    private static final int LINES = 300;
    private static final long SEED = 51;
    private static final List<Tier> TIERS = List.of(Tier.PRIMARY, Tier.NAMED_PRESS, Tier.COMMENTARY);
    private static final List<MatchType> TYPES = List.of(MatchType.PRODUCT, MatchType.PARENT, MatchType.TOPIC);
    private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant", "");
    private static final List<Instant> DATES = List.of(
            Instant.MIN,
            Instant.parse("2020-01-01T00:00:00Z"),
            Instant.parse("2026-03-15T12:00:00Z"),
            Instant.parse("2026-04-01T00:00:00Z"),
            Instant.parse("2027-06-01T00:00:00Z"),
            Instant.MAX);

    @Test
    void anyFilterAnyPageSizeIsThePureFunctions() {
        var random = new Random(SEED);
        var decisions = decisions(random);
        var edits = edits();
        try (var lists = new TestLists(registers(QWEN))) {
            decisions.forEach(lists::decide);
            edits.forEach(lists::edit);
            lists.settle();
            for (var round = 0; round < 60; round++) {
                var filter = filter(random);
                var size = 1 + random.nextInt(60);
                var pure = PurePages.all(
                        cursor -> PurePages.page(QWEN, decisions, edits, registers(QWEN), filter, cursor, LINES));

                assertThat(PurePages.all(cursor -> lists.page(QWEN, filter, cursor, size)))
                        .as("%s by %d", filter, size)
                        .isEqualTo(pure);
                assertThat(pure).isEqualTo(passing(filter, decisions, edits));
                assertThat(lists.page(QWEN, filter, "", size).total())
                        .isEqualTo(passing(filter.ofAnyDate(), decisions, edits).size());
            }
        }
    }

    @Test
    void aLineThatChangesItsFacetIsFoundUnderTheNewOneAlone() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(article("a").decided());
            lists.edit(edit(1, "a", new Action.Retier(Tier.PRIMARY)));
            lists.settle();

            assertThat(lists.page(QWEN, of(Tier.NAMED_PRESS), "", 9).entries()).isEmpty();
            assertThat(lists.page(QWEN, of(Tier.NAMED_PRESS), "", 9).total()).isZero();
            assertThat(lists.page(QWEN, of(Tier.PRIMARY), "", 9).entries()).hasSize(1);

            lists.edit(edit(2, "a", new Action.Remove("")));
            lists.settle();

            assertThat(lists.page(QWEN, of(Tier.PRIMARY), "", 9).total()).isZero();
        }
    }

    @Test
    void aPinHoldsItsPlaceAmongWhatPasses() {
        try (var lists = new TestLists(registers(QWEN))) {
            for (var day = 10; day < 20; day++) {
                lists.decide(article("a" + day)
                        .outlet("Outlet " + day, day % 2 == 0 ? Tier.PRIMARY : Tier.NAMED_PRESS)
                        .published(at("2026-03-%dT00:00:00Z".formatted(day)))
                        .decided());
            }
            lists.edit(edit(1, "a10", new Action.Pin(2)));
            lists.settle();

            assertThat(lists.page(QWEN, of(Tier.PRIMARY), "", 9).entries())
                    .extracting(entry -> entry.article().value())
                    .containsExactly("a18", "a10", "a16", "a14", "a12");
        }
    }

    private static ListFilter of(Tier tier) {
        return new ListFilter(Set.of(tier), Set.of(), "", Instant.MIN);
    }

    private static List<CoverageEntry> passing(ListFilter filter, List<Decision> decisions, List<Edit> edits) {
        if (filter.hasSince()) {
            return CoverageLists.lines(QWEN, decisions, edits, registers(QWEN)).stream()
                    .filter(line -> filter.passes(line.entry()))
                    .map(line -> line.read(CoverageLists.policy(registers(QWEN))))
                    .toList();
        }
        var lines = CoverageLists.lines(QWEN, decisions, edits, registers(QWEN)).stream()
                .filter(line -> filter.passes(line.entry()))
                .toList();
        return Pins.placed(lines, Line::pin).stream()
                .map(line -> line.read(CoverageLists.policy(registers(QWEN))))
                .toList();
    }

    private static ListFilter filter(Random random) {
        return new ListFilter(
                some(TIERS, random),
                some(TYPES, random),
                List.of("", "en", "zh", "zh-Hant", "ja").get(random.nextInt(5)),
                DATES.get(random.nextInt(DATES.size())));
    }

    private static <T> Set<T> some(List<T> all, Random random) {
        return Set.copyOf(all.stream().filter(_ -> random.nextInt(3) == 0).toList());
    }

    private static List<Decision> decisions(Random random) {
        var decisions = new ArrayList<Decision>();
        for (var number = 0; number < LINES; number++) {
            var sample = article("a%03d".formatted(number))
                    .outlet("Outlet " + number, TIERS.get(random.nextInt(TIERS.size())))
                    .type(TYPES.get(random.nextInt(TYPES.size())))
                    .published(date(random));
            var dated = random.nextInt(4) == 0 ? sample.covers(new FiscalQuarter(2026, 1 + random.nextInt(4))) : sample;
            decisions.add(Texts.in(LANGUAGES.get(random.nextInt(LANGUAGES.size())), dated.decided()));
        }
        return decisions;
    }

    private static Dating date(Random random) {
        var day = Instant.parse("2026-04-20T03:00:00Z").minusSeconds(50_000L * random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> Sample.UNDATED;
            case 1 -> month(day.toString().substring(0, 7));
            case 2 -> year(2025 + random.nextInt(2));
            default -> at(day.toString());
        };
    }

    private static List<Edit> edits() {
        return List.of(
                edit(1, "a007", new Action.Pin(1)),
                edit(2, "a008", new Action.Pin(7)),
                edit(3, "a009", new Action.Pin(7)),
                edit(4, "a010", new Action.Pin(5_000)),
                edit(5, "a011", new Action.Relabel("Q1 FY20")),
                edit(6, "a012", new Action.Relabel("May 2031")),
                edit(7, "a013", new Action.Relabel("whenever")),
                edit(8, "a014", new Action.Retier(Tier.PRIMARY)),
                edit(9, "a015", new Action.Redate(at("2026-04-30T23:30:00Z"))),
                edit(10, "a016", new Action.Remove("")));
    }
}
