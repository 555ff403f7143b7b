package press.masthead.standalone.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.OutletRole;
import press.masthead.model.Tier;
import press.masthead.model.register.Feed;
import press.masthead.model.register.Outlet;
import press.masthead.model.register.Policy;
import press.masthead.model.register.Registers;

class JoiningTest {
    private static final List<Outlet> OUTLETS =
            List.of(outlet("gazette", "gazette.example"), outlet("gazette-tech", "gazette.example/tech"));
    private static final Feed KNOWN = feed("gazette-example-rss", "https://gazette.example/rss", "gazette");

    @Test
    void feedsJoinTheOutletsWhoseHostsTheyHave() {
        var joining = joining("", named("https://www.gazette.example/tech/rss"), named("https://gazette.example/all"));

        assertThat(joining)
                .isEqualTo(new Joining(
                        List.of(
                                feed(
                                        "gazette-example-tech-rss",
                                        "https://www.gazette.example/tech/rss",
                                        "gazette-tech"),
                                feed("gazette-example-all", "https://gazette.example/all", "gazette")),
                        List.of(),
                        List.of()));
    }

    @Test
    void theSiteTellsWhoseAFeedElsewhereIs() {
        var elsewhere =
                new Joining.Candidate("https://feeds.example/gazette", "https://gazette.example/", Feed.Kind.RSS, "");

        assertThat(joining("", elsewhere).feeds())
                .containsExactly(feed("feeds-example-gazette", "https://feeds.example/gazette", "gazette"));
    }

    @Test
    void aFeedThatIsThereIsReported() {
        assertThat(joining("", named(KNOWN.url()))).isEqualTo(new Joining(List.of(), List.of(KNOWN.id()), List.of()));
    }

    @Test
    void aFeedOfNobodyIsAFaultUnlessItIsGivenToSomebody() {
        assertThat(joining("", named("https://other.example/rss")).faults())
                .containsExactly(
                        "https://other.example/rss: no outlet of the register has its host; add one to outlets.yaml, or give --outlet ID");
        assertThat(joining("gazette", named("https://other.example/rss")).feeds())
                .containsExactly(feed("other-example-rss", "https://other.example/rss", "gazette"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/rss, gazette-example-rss-2",
        "https://www.Gazette.example/Tech?a=1, gazette-example-tech-a-1",
        "https://gazette.example/a-very-long-path/that-goes-on-and-on, gazette-example-a-very-long-path-that-goes-on-an",
        "https://例子.example/, example"
    })
    void anIdIsFreshAndPlain(String url, String id) {
        assertThat(new FreshIds(List.of(KNOWN)).of(url)).isEqualTo(new FeedId(id));
    }

    private static Joining joining(String otherwise, Joining.Candidate... candidates) {
        var registers = new Registers(List.of(KNOWN), OUTLETS, List.of(), new Policy(Map.of(), List.of(), 3), Map.of());
        return Joining.of(List.of(candidates), registers, otherwise);
    }

    private static Joining.Candidate named(String url) {
        return new Joining.Candidate(url, "", Feed.Kind.RSS, "");
    }

    private static Feed feed(String id, String url, String outlet) {
        return new Feed(new FeedId(id), url, new OutletId(outlet), Feed.Kind.RSS, 0, "", "", false, false);
    }

    private static Outlet outlet(String id, String host) {
        return new Outlet(
                new OutletId(id), List.of(id), List.of(host), Tier.NAMED_PRESS, OutletRole.NEWSROOM, "en", false, "");
    }
}
