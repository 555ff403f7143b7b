package press.masthead.platform.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.TopicExistsException;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;

/// The Kafka cluster as a service finds it at its start.
public final class Broker {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Broker() {}

    /// Makes the topics that are missing; the ones there stay as they are.
    public static void prepare(ServiceSettings settings) {
        prepare(settings, Topics.PARTITIONS);
    }

    /// Makes them with no more than so many partitions.
    public static void prepare(ServiceSettings settings, int partitions) {
        try (var admin = admin(settings)) {
            var present = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var missing = new ArrayList<NewTopic>();
            for (var topic : Topics.ALL) {
                if (!present.contains(topic.name())) {
                    missing.add(created(topic, partitions, settings.replication()));
                }
            }
            admin.createTopics(missing).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthenticationException refused) {
                throw new CannotStart(
                        "Kafka at %s refuses to let us in: %s; mend MASTHEAD_KAFKA_SASL_* or MASTHEAD_KAFKA_SSL_*"
                                .formatted(settings.bootstrapServers(), refused.getMessage()),
                        e);
            }
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw away(settings, e);
            }
        } catch (TimeoutException e) {
            throw away(settings, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while waiting for Kafka; start again", e);
        }
    }

    /// How many partitions a topic has, which may be fewer than it would be made with.
    public static int partitions(ServiceSettings settings, Topic<?, ?> topic) {
        try (var admin = admin(settings)) {
            return admin
                    .describeTopics(List.of(topic.name()))
                    .allTopicNames()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .mapToInt(described -> described.partitions().size())
                    .sum();
        } catch (ExecutionException | TimeoutException e) {
            throw away(settings, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while waiting for Kafka; start again", e);
        }
    }

    /// It gives up within our patience too, else closing it would wait for a minute.
    private static Admin admin(ServiceSettings settings) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("client.id", settings.installation() + "-prepare-topics");
        var patience = Math.toIntExact(PATIENCE.toMillis());
        properties.put("request.timeout.ms", patience);
        properties.put("default.api.timeout.ms", patience);
        try {
            return Admin.create(properties);
        } catch (KafkaException e) {
            throw new CannotStart(
                    "no way to Kafka at %s: %s; mend MASTHEAD_KAFKA_BOOTSTRAP_SERVERS or what else MASTHEAD_KAFKA_* says"
                            .formatted(settings.bootstrapServers(), reason(e)),
                    e);
        }
    }

    private static String reason(KafkaException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static NewTopic created(Topic<?, ?> topic, int partitions, int replication) {
        var configs = new HashMap<>(topic.settings());
        configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Topics.MAX_RECORD_BYTES));
        return new NewTopic(topic.name(), Optional.of(Math.min(partitions, topic.partitions())), Optional.of((short)
                        replication))
                .configs(Map.copyOf(configs));
    }

    private static CannotStart away(ServiceSettings settings, Exception cause) {
        return new CannotStart(
                "no Kafka broker answers at %s within %d s; start it, or point MASTHEAD_KAFKA_BOOTSTRAP_SERVERS at one"
                        .formatted(settings.bootstrapServers(), PATIENCE.toSeconds()),
                cause);
    }
}
