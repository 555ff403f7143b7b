package press.masthead.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.polling.Schedule;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.register.Feed;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.registers.RegisterPublisher;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.standalone.newsstand.Newsstand;
import press.masthead.standalone.newsstand.Samples;

/// The newsstand with the sample feeds and the three services, over any broker.
final class SamplePipeline implements AutoCloseable {
    static final Path HOME = Path.of(System.getProperty("masthead.root"));
    static final CompanySlug QWEN = new CompanySlug("alibaba-qwen");
    static final Schedule LIVELY = new Schedule(Duration.ofSeconds(1), Duration.ofSeconds(2));

    private static final Instant APPLIED = Instant.parse("2026-05-20T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Newsstand newsstand;
    private final ServiceSettings settings;
    private final Services services;

    private SamplePipeline(Newsstand newsstand, ServiceSettings settings, Services services) {
        this.newsstand = newsstand;
        this.settings = settings;
        this.services = services;
    }

    /// Everything polled, decided and listed as soon as this returns.
    static SamplePipeline over(String bootstrapServers, Path state, List<Edit> edits) throws InterruptedException {
        return over(Map.of("bootstrap.servers", bootstrapServers), state, edits);
    }

    /// @param kafka what every Kafka client is told
    static SamplePipeline over(Map<String, String> kafka, Path state, List<Edit> edits) throws InterruptedException {
        var samples = new Samples(HOME);
        var newsstand = Newsstand.open("127.0.0.1", 0, samples.feeds());
        var settings = new ServiceSettings("test", "1", kafka, state, "127.0.0.1", 0, 1);
        var sources = samples.registers(newsstand.address());
        Broker.prepare(settings);
        RegisterPublisher.apply(settings, sources, APPLIED);
        Edits.publish(settings, edits);
        var services = Services.start(settings, IngestSettings.local(Set.of(hostOf(newsstand)), LIVELY));
        var feeds =
                RegisterFiles.accepted(sources).feeds().stream().map(Feed::id).collect(Collectors.toSet());
        Settled.await(settings, feeds, PATIENCE);
        return new SamplePipeline(newsstand, settings, services);
    }

    /// The registers that it began with.
    Map<RegisterKind, String> registers() {
        return new Samples(HOME).registers(newsstand.address());
    }

    ServiceSettings settings() {
        return settings;
    }

    Services services() {
        return services;
    }

    CoverageList list() {
        return services.profile().lists().coverage(QWEN).orElseThrow();
    }

    static String hostOf(Newsstand newsstand) {
        return newsstand.address().substring("http://".length());
    }

    @Override
    public void close() {
        services.close();
        newsstand.close();
    }
}
