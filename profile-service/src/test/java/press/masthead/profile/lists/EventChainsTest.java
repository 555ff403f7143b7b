package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.registers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.masthead.model.Decision;
import press.masthead.model.Tier;
import press.masthead.platform.json.Json;

/// Reports so alike that each may tell of its neighbours' event, in a chain without end: what is taken together depends
/// on all of them, and not on the order in which they come.
class EventChainsTest {
    private static final int REPORTS = 40;
    private static final int HOURS_APART = 9;
    private static final int OUTLETS = 4;
    private static final int REVISED_EVERY = 3;
    private static final List<String> PLACES = List.of("a canteen", "a garden", "a library", "a workshop", "a roof");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theListIsThePureFunctionsInAnyOrder(int seed) {
        var random = new Random(seed);
        var decisions = new ArrayList<>(reports());
        Collections.shuffle(decisions, random);
        try (var lists = new TestLists(registers(QWEN))) {
            for (var decision : decisions) {
                lists.decide(decision);
                if (random.nextInt(4) == 0) {
                    lists.settle();
                }
            }
            lists.settle();
            var expected = CoverageLists.of(QWEN, decisions, List.of(), registers(QWEN));

            assertThat(expected.total()).isLessThan(REPORTS);
            assertThat(Json.MAPPER.writeValueAsString(lists.of(QWEN)))
                    .isEqualTo(Json.MAPPER.writeValueAsString(expected));
        }
    }

    private static List<Decision> reports() {
        var reports = new ArrayList<Decision>();
        for (var number = 0; number < REPORTS; number++) {
            reports.add(report(number, 0, ""));
            if (number % REVISED_EVERY == 0) {
                reports.add(report(number, 1, ", with more staff"));
            }
        }
        return reports;
    }

    private static Decision report(int number, int revision, String more) {
        var published = Instant.parse("2026-05-01T00:00:00Z").plusSeconds(3_600L * HOURS_APART * number);
        return article("q%02d".formatted(number))
                .revision(revision)
                .outlet("Outlet " + number % OUTLETS, Tier.NAMED_PRESS)
                .headline("Alibaba opens a Qwen office with %s near the old harbour%s"
                        .formatted(PLACES.get(number % PLACES.size()), more))
                .published(at(published.toString()))
                .decided();
    }
}
