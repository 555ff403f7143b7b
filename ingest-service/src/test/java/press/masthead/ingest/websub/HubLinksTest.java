package press.masthead.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Hub;

class HubLinksTest {
    private static final String AT = "https://gazette.example/feeds/tech";
    private static final Hub NAMED = new Hub("https://hub.example/?a=1&b=2", "https://gazette.example/tech");

    @Test
    void anAtomFeedNamesItsHub() {
        assertThat(HubLinks.of("""
                <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="/tech"/>
                <link href='https://hub.example/?a=1&amp;b=2' rel='hub'/><entry/></feed>""", AT)).isEqualTo(NAMED);
    }

    @Test
    void anRssFeedNamesItsHubByAtomsLink() {
        assertThat(HubLinks.of("""
                <rss><channel><link>https://gazette.example/</link><atom:link rel="hub" href="https://hub.example/"/>
                <item><atom:link rel="self" href="/1"/></item></channel></rss>""", AT)).isEqualTo(new Hub("https://hub.example/", AT));
    }

    @Test
    void aJsonFeedNamesItsHub() {
        assertThat(HubLinks.of("""
                {"version": "https://jsonfeed.org/version/1.1", "feed_url": "https://gazette.example/tech",
                "hubs": [{"type": "WebSub", "url": "https:\\/\\/hub.example/?a=1&b=2"}], "items": []}""", AT)).isEqualTo(NAMED);
    }

    @Test
    void anEntrysLinksAreNotTheFeeds() {
        assertThat(HubLinks.of("<feed><entry><link rel='hub' href='https://evil.example/'/></entry></feed>", AT))
                .isEqualTo(Hub.NONE);
    }

    @Test
    void aHubHasAWebAddress() {
        assertThat(HubLinks.of("<feed><link rel='hub' href='file:///etc/passwd'/></feed>", AT))
                .isEqualTo(Hub.NONE);
    }

    @Test
    void aLongAddressIsReadWhole() {
        var hub = "https://hub.example/?" + "a".repeat(1_900);

        assertThat(HubLinks.of("{\"feed_url\":\"%s\",\"hubs\":[{\"url\":\"%s\"}]}".formatted(AT, hub), AT))
                .isEqualTo(new Hub(hub, AT));
        assertThat(HubLinks.of("{\"hubs\":[{\"url\":\"%s\"}]}".formatted("a".repeat(60_000)), AT))
                .isEqualTo(Hub.NONE);
    }

    @Test
    void manyHalfLinksTakeNoTime() {
        assertThat(HubLinks.of("<link ".repeat(10_000), AT)).isEqualTo(Hub.NONE);
        assertThat(HubLinks.of("{" + "\"hubs\":[{".repeat(7_000), AT)).isEqualTo(Hub.NONE);
    }
}
