package press.masthead.standalone;

import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import press.masthead.model.Edit;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;

/// Writes edits to their topic, all or none.
public final class Edits {
    private Edits() {}

    public static void publish(ServiceSettings settings, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("transactional.id", settings.installation() + "-edits");
        try (var producer = new KafkaProducer<>(
                properties,
                Topics.EDITS.key().serializer(),
                Topics.EDITS.value().serializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (var edit : edits) {
                var _ = producer.send(new ProducerRecord<>(Topics.EDITS.name(), edit.company(), edit));
            }
            producer.commitTransaction();
        }
    }
}
