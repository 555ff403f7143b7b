package press.masthead.platform.runtime;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import press.masthead.platform.topics.Topics;

/// The Kafka Streams settings that all services share.
public final class StreamsSettings {
    private static final int COMMIT_MILLIS = 50;
    private static final int POLL_MILLIS = 20;
    private static final int SESSION_MILLIS = 6_000;
    private static final int TRANSACTION_MILLIS = 10_000;
    private static final int MAX_FETCH_BYTES = 16 * 1024 * 1024;
    /// A broker answers one request of a connection after the other: a fetch that waits for more holds up the next
    /// store.
    private static final int RESTORE_WAIT_MILLIS = 10;
    /// Kafka Streams 4.3.1 sleeps so long after every single internal topic that it makes, and a service makes up to a
    /// dozen. It takes the setting from its main consumer's; what is retried again waits longer each time.
    private static final int TOPIC_MADE_MILLIS = 10;
    /// What every instance keeps whole are lists, of which one may weigh a megabyte.
    private static final int WHOLE_RECORDS_AT_A_TIME = 32;
    /// Some dozens of articles: smaller batches are compressed worse and cost more each.
    private static final int BATCH_BYTES = 128 * 1024;
    private static final int RECORD_CACHE_BYTES = 8 * 1024 * 1024;

    private StreamsSettings() {}

    public static Properties of(String service, ServiceSettings settings) {
        var properties = new Properties();
        properties.putAll(settings.kafka());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId(service));
        properties.put(StreamsConfig.CLIENT_ID_CONFIG, service + "-" + settings.instance());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.state().toString());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replication());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MILLIS);
        properties.put(StreamsConfig.POLL_MS_CONFIG, POLL_MILLIS);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, RECORD_CACHE_BYTES);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        properties.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLettering.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLettering.class);
        properties.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        consumers(properties, service, settings);
        producers(properties);
        return properties;
    }

    /// Static membership: an instance that comes back within the session finds its tasks where it left them.
    private static void consumers(Properties properties, String service, ServiceSettings settings) {
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_MILLIS / 4);
        properties.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.RETRY_BACKOFF_MS_CONFIG), TOPIC_MADE_MILLIS);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MAX_FETCH_BYTES);
        properties.put(
                StreamsConfig.restoreConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), RESTORE_WAIT_MILLIS);
        properties.put(
                StreamsConfig.globalConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), WHOLE_RECORDS_AT_A_TIME);
        properties.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                service + "-" + settings.instance());
    }

    private static void producers(Properties properties) {
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        properties.put(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG, 1);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MILLIS);
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Topics.MAX_RECORD_BYTES);
    }
}
