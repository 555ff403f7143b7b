package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.registers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.model.Tier;
import press.masthead.profile.stories.Telling;

/// What one more article costs in a chain of alike ones that never pauses: as much in the middle of a long chain as in
/// the middle of one that is five times longer.
class LongChainsTest {
    private static final Duration WINDOW = Duration.ofDays(14);

    private static final List<String> PLACES = List.of("a canteen", "a garden", "a library", "a workshop", "a roof");

    /// In four windows on both sides of the article stand so many, two a day; in two of them half.
    private static final int MOST_READ = 224;

    private static final int LEAST_READ = 56;

    @ParameterizedTest
    @CsvSource({
        "400, Alibaba opens a Qwen office with %s near the old harbour",
        "2000, Alibaba opens a Qwen office with %s near the old harbour",
        "400, Alibaba opens a Qwen office near the old harbour",
        "2000, Alibaba opens a Qwen office near the old harbour"
    })
    void aChangeReadsAStretchOfTheChain(int reports, String headline) {
        try (var lists = new TestLists(registers(QWEN))) {
            KeyValueStore<String, Candidate> candidates = lists.store(ListStores.CANDIDATES);
            var index = new StoryIndex(lists.store(ListStores.TELLINGS), lists.store(ListStores.STORY_PLACES));
            for (var number = 0; number < reports; number++) {
                var report = report(number, headline);
                index.add(QWEN.slug(), Telling.of(report));
                candidates.put(
                        ListStores.key(QWEN.slug(), report.article().id()),
                        Candidate.of(report, QWEN.slug(), List.of()));
            }
            var nearby = new Nearby(QWEN.slug(), candidates, lists.store(ListStores.EDITS), index, WINDOW);
            var neighbourhood = new Neighbourhood(nearby, WINDOW);
            var middle = nearby.telling(new ArticleId(id(reports / 2))).orElseThrow();
            var parts = neighbourhood.around(neighbourhood.beside(List.of(middle)));

            assertThat(parts).isNotEmpty();
            assertThat(nearby.read()).isBetween(LEAST_READ, MOST_READ);
        }
    }

    private static Decision report(int number, String headline) {
        return article(id(number))
                .outlet("Outlet " + number % 4, Tier.NAMED_PRESS)
                .headline(headline.formatted(PLACES.get(number % PLACES.size())))
                .published(at(Instant.parse("2024-05-01T00:00:00Z")
                        .plus(Duration.ofHours(12L * number))
                        .toString()))
                .decided();
    }

    private static String id(int number) {
        return "q%04d".formatted(number);
    }
}
