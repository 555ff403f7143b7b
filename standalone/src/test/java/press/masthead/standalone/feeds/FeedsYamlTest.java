package press.masthead.standalone.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.CannotStart;

class FeedsYamlTest {
    private static final String TEXT = """
            # Ours.
            feeds:
              - id: tech
                url: https://gazette.example/tech
                outlet: gazette
                paused: true # for a while

              # Chips
              - id: chips
                url: https://gazette.example/chips
                outlet: gazette
            """;

    @Test
    void aFeedIsAddedAtTheEnd() {
        var feed = new Feed(
                new FeedId("new"),
                "https://gazette.example/?f=1&g=2",
                new OutletId("gazette"),
                Feed.Kind.ATOM,
                0,
                "zh",
                "",
                false,
                false);

        assertThat(FeedsYaml.with(TEXT, List.of(feed))).isEqualTo(TEXT + """
              - id: new
                url: 'https://gazette.example/?f=1&g=2'
                outlet: gazette
                kind: atom
                language: zh
            """);
    }

    @Test
    void aFeedIsPausedAndNothingElseChanges() {
        assertThat(FeedsYaml.paused(TEXT, new FeedId("chips"), true)).isEqualTo(TEXT + "    paused: true\n");
    }

    @Test
    void aPausedFeedIsWoken() {
        assertThat(FeedsYaml.paused(TEXT, new FeedId("tech"), false))
                .isEqualTo(TEXT.replace("    paused: true # for a while\n", ""));
    }

    @Test
    void anotherIndentAndQuotesArePausedToo() {
        assertThat(FeedsYaml.paused(
                        "feeds:\n- id: 'tech' # ours\n  url: https://gazette.example/tech\n", new FeedId("tech"), true))
                .isEqualTo("feeds:\n- id: 'tech' # ours\n  url: https://gazette.example/tech\n  paused: true\n");
    }

    @Test
    void anEmptyListTakesItsFirstFeed() {
        var feed = new Feed(
                new FeedId("new"),
                "https://gazette.example/rss",
                new OutletId("gazette"),
                Feed.Kind.RSS,
                0,
                "",
                "",
                false,
                false);

        assertThat(FeedsYaml.with("feeds: []\n", List.of(feed))).isEqualTo("""
            feeds:
              - id: new
                url: https://gazette.example/rss
                outlet: gazette
                kind: rss
            """);
    }

    @Test
    void aFeedThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> FeedsYaml.paused(TEXT, new FeedId("techs"), true))
                .isInstanceOf(CannotStart.class);
    }
}
