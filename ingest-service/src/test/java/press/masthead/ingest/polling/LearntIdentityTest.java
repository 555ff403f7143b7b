package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.feed;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.model.Article;
import press.masthead.model.register.Feed;

class LearntIdentityTest {
    private final PollingRig rig = new PollingRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aFeedThatGivesNewGuidsEachTimePublishesNothingTwice() {
        var feed = feed("tech", "https://gazette.example/tech");
        for (var poll = 0; poll < 5; poll++) {
            rig.answer(feed, identified(feed, "guid " + poll, "url 1", poll < 4 ? "a: First" : "a: First, corrected"));
            rig.register(feed);
            rig.tick();
            rig.pass(Duration.ofMinutes(1));
        }

        assertThat(rig.published()).containsExactly("a: First", "a: First, corrected r1");
        assertThat(rig.habits(feed).areStable()).isFalse();
    }

    @Test
    void aFeedThatGivesAllOneGuidLosesNothing() {
        var feed = feed("tech", "https://gazette.example/tech");
        for (var article : List.of("a: First", "b: Second", "c: Third", "d: Fourth")) {
            rig.answer(feed, identified(feed, "guid 0", "url " + article, article));
            rig.register(feed);
            rig.tick();
            rig.pass(Duration.ofMinutes(1));
        }

        assertThat(rig.published()).containsExactly("a: First", "b: Second", "c: Third", "d: Fourth");
        assertThat(rig.habits(feed).areUnique()).isFalse();
    }

    @Test
    void nothingIsDroppedBecauseAnotherFeedHasIt() {
        var tech = feed("tech", "https://gazette.example/tech");
        var all = feed("all", "https://gazette.example/all");
        for (var feed : List.of(tech, all)) {
            rig.answer(feed, identified(feed, "guid 1", "url 1", "a: First"));
            rig.register(feed);
            rig.tick();
            rig.pass(Duration.ofMinutes(1));
        }

        assertThat(rig.articles())
                .satisfiesExactlyInAnyOrder(
                        article -> assertThat(article.feed()).isEqualTo(tech.id()),
                        article -> assertThat(article.feed()).isEqualTo(all.id()))
                .extracting(Article::id)
                .doesNotHaveDuplicates();
    }

    private static Poll identified(Feed feed, String guid, String url, String headline) {
        var article = Samples.found(feed, headline).getFirst().article();
        var keys = new EntryKeys(guid, url, "", headline.substring(0, 2), "");
        var found = List.of(new FoundArticle(article, keys, headline));
        return new Poll.Read(Answer.plain(Samples.validators(feed)), found, Rhythm.UNSAID, "");
    }
}
