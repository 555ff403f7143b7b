package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.ingest.IngestSettings;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// A broker that goes away while the services run is waited for, and nothing is missed.
@Tag("long")
class BrokerAwayTest {
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ARTICLES = 24;

    @TempDir
    Path directory;

    @Test
    void theServicesWaitAndGoOn() throws Exception {
        var feeds = new LivingFeeds(directory.resolve("feeds"), 2, ARTICLES);
        var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
        var address = kafka.bootstrapServers();
        var port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        try (var newsstand = Newsstand.open("127.0.0.1", 0, directory.resolve("feeds"))) {
            var settings = prepared(kafka, feeds, newsstand);
            var behaviour = IngestSettings.local(Set.of(SamplePipeline.hostOf(newsstand)), SamplePipeline.LIVELY);
            try (var services = Services.start(settings, behaviour)) {
                for (var step = 0; step < ARTICLES / 2; step++) {
                    feeds.step();
                }
                Awaitility.await().atMost(PATIENCE).until(() -> lines(services) > 0);
                var failed = watched(services);

                kafka.close();
                feeds.toTheEnd();
                Awaitility.await().during(AWAY).atMost(AWAY.plusSeconds(5)).until(() -> !failed.get());
                kafka = EmbeddedKafka.start(directory.resolve("kafka"), port, Map.of());

                Awaitility.await()
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(lines(services)).isEqualTo(ARTICLES / LivingFeeds.subjects()));
                assertThat(failed).isFalse();
            }
        } finally {
            kafka.close();
        }
    }

    private ServiceSettings prepared(EmbeddedKafka kafka, LivingFeeds feeds, Newsstand newsstand) {
        var broker = Map.of("bootstrap.servers", kafka.bootstrapServers());
        var settings = new ServiceSettings("test", "1", broker, directory.resolve("state"), "127.0.0.1", 0, 1);
        Broker.prepare(settings);
        RegisterPublisher.apply(
                settings,
                feeds.registers(new Samples(SamplePipeline.HOME), List.of(newsstand.address())),
                Instant.parse("2026-05-20T09:00:00Z"));
        return settings;
    }

    private static AtomicBoolean watched(Services services) {
        var failed = new AtomicBoolean();
        Thread.ofVirtual().start(() -> {
            try {
                failed.set(services.awaitFailure());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        return failed;
    }

    private static int lines(Services services) {
        return services.profile()
                .lists()
                .coverage(SamplePipeline.QWEN)
                .map(list -> list.entries().size())
                .orElse(0);
    }
}
