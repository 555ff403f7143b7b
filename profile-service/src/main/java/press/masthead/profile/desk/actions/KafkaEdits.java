package press.masthead.profile.desk.actions;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;

/// Edits onto their topic, each act in a transaction, read back before the editor sees the next page.
public final class KafkaEdits implements Edits, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLIS = (int) PATIENCE.toMillis();

    private final ServiceSettings settings;
    private final EditLog log;
    private @Nullable Producer<CompanySlug, Edit> producer;

    public KafkaEdits(ServiceSettings settings, EditLog log) {
        this.settings = settings;
        this.log = log;
    }

    @Override
    public void publish(List<Edit> edits) {
        written(edits);
        try {
            var ids = edits.stream().map(Edit::id).collect(Collectors.toSet());
            if (!log.await(ids, PATIENCE)) {
                throw new Unanswered("the edit was made, but has not come back yet");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unanswered("interrupted");
        }
    }

    private synchronized void written(List<Edit> edits) {
        try {
            var open = opened();
            open.beginTransaction();
            for (var edit : edits) {
                var _ = open.send(new ProducerRecord<>(Topics.EDITS.name(), edit.company(), edit));
            }
            open.commitTransaction();
        } catch (KafkaException e) {
            // what is left of a transaction that failed is aborted by the next producer of this name
            close();
            throw new Unanswered(String.valueOf(e.getMessage()));
        }
    }

    /// The producer at hand, or a new one; also one that did not get as far as to begin is at hand, to be closed.
    private Producer<CompanySlug, Edit> opened() {
        if (producer != null) {
            return producer;
        }
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("transactional.id", settings.applicationId("desk") + "-" + settings.instance());
        properties.put("max.block.ms", PATIENCE_MILLIS);
        properties.put("delivery.timeout.ms", PATIENCE_MILLIS);
        properties.put("request.timeout.ms", PATIENCE_MILLIS / 2);
        properties.put("linger.ms", 0);
        var opened = new KafkaProducer<>(
                properties,
                Topics.EDITS.key().serializer(),
                Topics.EDITS.value().serializer());
        producer = opened;
        opened.initTransactions();
        return opened;
    }

    /// Waits for nothing: every edit was answered for before.
    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
