package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.WebPoller;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Limits;
import press.masthead.model.register.Feed;
import press.masthead.platform.runtime.Environment;

/// What EDGAR gets to see, under the settings of every day: a server that notes when it is asked, by the clock that the
/// polls go by, and by whom.
class EdgarBudgetTest {
    private static final int FEEDS = 12;

    private final MockWebServer edgar = new MockWebServer();
    private final AtomicReference<Instant> clock = new AtomicReference<>(Samples.START);
    private final List<Instant> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws Exception {
        edgar.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(clock.get());
                agents.add(String.valueOf(request.getHeaders().get("User-Agent")));
                return new MockResponse.Builder()
                        .body("<feed xmlns='http://www.w3.org/2005/Atom'><title>Filings</title></feed>")
                        .build();
            }
        });
        edgar.start();
    }

    @AfterEach
    void stop() {
        edgar.close();
    }

    @Test
    void allItsFeedsOnAllItsHostsHaveOneBudgetOfFiveRequestsASecond() {
        var settings = IngestSettings.of(new Environment(Map.of(
                "MASTHEAD_ALLOWED_HOSTS",
                "www.sec.gov:%1$d,data.sec.gov:%1$d".formatted(edgar.getPort()),
                "MASTHEAD_USER_AGENT_OVERRIDES",
                "sec.gov=Gazette Inc. filings@gazette.example")));
        var web = new WebPoller(new HttpFetcher(
                settings::userAgentFor,
                settings.allowedHosts(),
                Limits.USUAL,
                host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}))));
        Poller noting = (feed, wanted, leave, now) -> {
            clock.set(now);
            return web.poll(feed, wanted, leave, now);
        };
        try (var rig = new PollingRig(noting, Samples.START, settings.politeness())) {
            rig.register(IntStream.range(0, FEEDS).mapToObj(this::feed).toArray(Feed[]::new));
            IntStream.range(0, 50).forEach(_ -> rig.tick());
        }

        assertThat(asked).hasSize(FEEDS);
        for (var from : asked) {
            assertThat(asked.stream().filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(1))))
                    .as("from %s on", from)
                    .hasSizeLessThanOrEqualTo(5);
        }
        assertThat(Duration.between(asked.getFirst(), asked.getLast()))
                .as("and no more seldom than that without need")
                .isLessThan(Duration.ofSeconds(3));
        assertThat(agents).containsOnly("Gazette Inc. filings@gazette.example");
    }

    private Feed feed(int number) {
        var host = number % 2 == 0 ? "www.sec.gov" : "data.sec.gov";
        return Samples.feed("company-" + number, "http://%s:%d/%d".formatted(host, edgar.getPort(), number));
    }
}
