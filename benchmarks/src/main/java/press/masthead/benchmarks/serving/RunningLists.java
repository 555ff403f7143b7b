package press.masthead.benchmarks.serving;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import press.masthead.benchmarks.Await;
import press.masthead.benchmarks.TemporaryFolder;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.platform.runtime.Broker;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.ProfileService;
import press.masthead.standalone.broker.EmbeddedKafka;

/// The profile service over a broker in this JVM, with made-up lists.
final class RunningLists implements AutoCloseable {
    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final Closeable afterwards;
    private final EmbeddedKafka kafka;
    private final ServiceSettings settings;
    private final KafkaProducer<byte[], byte[]> producer;
    private final int companies;
    private final ListedSizes site = new ListedSizes();
    private final ProfileService profile;
    private int edits;

    private RunningLists(Path folder, int companies, Closeable afterwards) {
        this.companies = companies;
        this.afterwards = afterwards;
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, Map.of());
        settings = ServiceSettings.local("benchmark", "1", kafka.bootstrapServers(), folder.resolve("state"));
        Broker.prepare(settings);
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("compression.type", "zstd");
        var bytes = new ByteArraySerializer();
        producer = new KafkaProducer<>(properties, bytes, bytes);
        profile = started();
    }

    /// In a folder that is gone afterwards.
    static RunningLists start(int companies) throws IOException {
        var folder = TemporaryFolder.make();
        return new RunningLists(folder.path(), companies, folder::close);
    }

    /// In a folder that stays, over what is there already.
    static RunningLists in(Path folder, int companies) {
        return new RunningLists(folder, companies, () -> {});
    }

    private ProfileService started() {
        var registers = MadeUpLists.registers(companies);
        return ProfileService.start(settings, () -> registers);
    }

    boolean ready() {
        return profile.ready();
    }

    /// Decides on that many articles of each company; returns when all lists are whole.
    void fill(int lines, Duration patience) throws Exception {
        for (var line = 0; line < lines; line++) {
            for (var company = 0; company < companies; company++) {
                var decision = MadeUpLists.decision(company, line);
                send(
                        Topics.DECISIONS.name(),
                        Topics.DECISIONS
                                .key()
                                .serializer()
                                .serialize("", decision.article().id()),
                        Topics.DECISIONS.value().serializer().serialize("", decision));
            }
        }
        producer.flush();
        Await.until("every list is whole", OFTEN, patience, () -> isWhole(lines));
    }

    /// By the sizes that the site tells, so that no list is read while they are made.
    private boolean isWhole(int lines) {
        return profile.ready() && site.entries(profile.port()).stream().allMatch(entries -> entries == lines);
    }

    /// An editor words the newest line anew.
    void edit(CompanySlug company, String headline) {
        var edit = new Edit(
                new EditId("edit-" + ++edits),
                company,
                MadeUpLists.article(0, 0),
                "editor",
                Instant.EPOCH.plusSeconds(edits),
                "",
                new Edit.Action.Rewrite(headline, ""),
                "",
                "");
        send(
                Topics.EDITS.name(),
                Topics.EDITS.key().serializer().serialize("", company),
                Topics.EDITS.value().serializer().serialize("", edit));
        producer.flush();
    }

    private void send(String topic, byte[] key, byte[] value) {
        var _ = producer.send(new ProducerRecord<>(topic, key, value));
    }

    int port() {
        return profile.port();
    }

    @Override
    public void close() throws IOException {
        site.close();
        profile.close();
        producer.close();
        kafka.close();
        afterwards.close();
    }
}
