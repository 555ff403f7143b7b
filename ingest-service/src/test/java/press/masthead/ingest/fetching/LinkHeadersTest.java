package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHeadersTest {
    private static final HttpUrl AT = HttpUrl.get("https://gazette.example/feed");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<https://hub.example/>; rel=\"hub\" | https://hub.example/ | https://gazette.example/feed",
                "<https://hub.example/>; rel=hub, <https://gazette.example/tech>; rel=\"self\" | https://hub.example/ | https://gazette.example/tech",
                "</tech>; rel=\"self alternate\", </hub>; title=\"a; b\"; rel=\"HUB\" | https://gazette.example/hub | https://gazette.example/tech",
                "<https://gazette.example/>; rel=\"self\" | '' | ''",
                "<ftp://hub.example/>; rel=hub | '' | ''",
                "hub | '' | ''"
            })
    void theFirstHubIsTaken(String header, String hub, String topic) {
        assertThat(LinkHeaders.hub(Headers.of("Link", header), AT)).isEqualTo(new Hub(hub, topic));
    }
}
