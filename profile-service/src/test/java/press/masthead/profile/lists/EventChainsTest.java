package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.Tier;
import press.masthead.platform.json.Json;

/// Reports so alike that each may tell of its neighbours' event, in a chain without end: what is taken together depends
/// on a stretch of it, and not on the order in which they come.
class EventChainsTest {
    private static final int REPORTS = 40;
    private static final int OUTLETS = 4;
    private static final int REVISED_EVERY = 3;
    private static final int FORGOTTEN_EVERY = 11;
    private static final List<String> PLACES = List.of("a canteen", "a garden", "a library", "a workshop", "a roof");

    /// As one chain of less than two windows, as one that is little longer, and as one that many marks cut; forgetting
    /// some makes two of one.
    @ParameterizedTest
    @CsvSource({"1, 9, true", "2, 18, true", "3, 18, false", "4, 33, true", "5, 33, false", "6, 33, false"})
    void theListIsThePureFunctionsInAnyOrder(int seed, int hoursApart, boolean edited) {
        var random = new Random(seed);
        var reports = reports(hoursApart);
        var edits = edited ? edits() : List.<Edit>of();
        var forgotten = IntStream.range(0, REPORTS / FORGOTTEN_EVERY)
                .mapToObj(number -> id(FORGOTTEN_EVERY * (number + 1)))
                .collect(Collectors.toSet());
        var steps = new ArrayList<Consumer<TestLists>>();
        reports.forEach(decision -> steps.add(lists -> lists.decide(decision)));
        edits.forEach(edit -> steps.add(lists -> lists.edit(edit)));
        Collections.shuffle(steps, random);
        try (var lists = new TestLists(registers(QWEN))) {
            for (var step : steps) {
                step.accept(lists);
                if (random.nextInt(4) == 0) {
                    lists.settle();
                }
            }
            assertIsThePureFunctions(lists, reports, edits);

            forgotten.forEach(lists::forget);
            assertIsThePureFunctions(
                    lists,
                    reports.stream()
                            .filter(decision ->
                                    !forgotten.contains(decision.article().id().value()))
                            .toList(),
                    edits);
        }
    }

    private static void assertIsThePureFunctions(TestLists lists, List<Decision> decisions, List<Edit> edits) {
        lists.settle();
        var expected = CoverageLists.of(QWEN, decisions, edits, registers(QWEN));

        assertThat(expected.total()).isLessThan(REPORTS - FORGOTTEN_EVERY);
        assertThat(Json.MAPPER.writeValueAsString(lists.of(QWEN))).isEqualTo(Json.MAPPER.writeValueAsString(expected));
    }

    /// Some across stretches of the chain.
    private static List<Edit> edits() {
        return List.of(
                edit(0, id(2), new Edit.Action.Merge(new ArticleId(id(35)))),
                edit(1, id(17), new Edit.Action.Split()),
                edit(2, id(38), new Edit.Action.Redate(at("2026-05-03T00:00:00Z"))),
                edit(3, id(21), new Edit.Action.Merge(new ArticleId(id(30)))));
    }

    private static String id(int number) {
        return "q%02d".formatted(number);
    }

    private static List<Decision> reports(int hoursApart) {
        var reports = new ArrayList<Decision>();
        for (var number = 0; number < REPORTS; number++) {
            reports.add(report(number, hoursApart, 0, ""));
            if (number % REVISED_EVERY == 0) {
                reports.add(report(number, hoursApart, 1, ", with more staff"));
            }
        }
        return reports;
    }

    private static Decision report(int number, int hoursApart, int revision, String more) {
        var published = Instant.parse("2026-05-01T00:00:00Z").plusSeconds(3_600L * hoursApart * number);
        return article(id(number))
                .revision(revision)
                .outlet("Outlet " + number % OUTLETS, Tier.NAMED_PRESS)
                .headline(
                        "Alibaba opens a Qwen office with %s near the old harbour of Hangzhou for engineers and students%s"
                                .formatted(PLACES.get(number % PLACES.size()), more))
                .published(at(published.toString()))
                .decided();
    }
}
