package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollingDomainTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.sec.gov/feed, sec.gov",
        "http://feeds.bbci.co.uk/news/rss.xml, bbci.co.uk",
        "https://Rss.Example.COM:8443/x, example.com",
        "https://someone.github.io/feed.xml, someone.github.io",
        "http://newsstand:8470/a.rss, newsstand",
        "http://192.0.2.7/a.rss, 192.0.2.7",
        "http://127.0.0.1:8470/a.rss, 127.0.0.1:8470",
        "http://localhost:8471/a.rss, localhost:8471",
        "no url at all, no url at all",
    })
    void aRequestTakesThePatienceOfItsDomain(String url, String domain) {
        assertThat(PollingDomain.of(url)).isEqualTo(domain);
    }
}
