package press.masthead.platform.registers;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import press.masthead.model.FeedId;
import press.masthead.model.register.Feed;
import press.masthead.model.register.RegisterKind;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Registers;
import press.masthead.platform.runtime.CannotStart;
import press.masthead.platform.runtime.ServiceSettings;
import press.masthead.platform.topics.Topics;

/// Applies registers: what changed becomes the next version, and every feed that came, changed or went is told on
/// `feeds`, all in one transaction. Registers with faults are refused whole and the running version stays.
public final class RegisterPublisher {
    private RegisterPublisher() {}

    /// The same, by nobody in particular.
    public static List<RegisterVersion> apply(
            ServiceSettings settings, Map<RegisterKind, String> candidate, Instant now) {
        return apply(settings, candidate, now, "");
    }

    /// The versions that were published; none when nothing differs.
    ///
    /// @param by who applies them
    public static List<RegisterVersion> apply(
            ServiceSettings settings, Map<RegisterKind, String> candidate, Instant now, String by) {
        try (var log = new RegisterLog(settings);
                var producer = producer(settings)) {
            producer.initTransactions(); // from here on nobody else publishes
            var versions = log.toTheEnd();
            var accepted = accepted(candidate, RuleHistory.of(versions));
            var inForce = RegisterVersions.inForce(versions);
            var changes = RegisterVersions.changes(inForce, candidate, now, by);
            if (!changes.isEmpty()) {
                publish(producer, changes, feedsInForce(inForce), accepted);
            }
            return changes;
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new CannotStart("registers were applied from elsewhere at the same time; run it again", e);
        }
    }

    /// Tells a feed in force again, unchanged, which its owner takes for the wish to poll it. Nobody else publishes
    /// meanwhile, so no old feed comes after a new one.
    public static void askForPoll(ServiceSettings settings, FeedId id) {
        try (var log = new RegisterLog(settings);
                var producer = producer(settings)) {
            producer.initTransactions();
            var feed = feedsInForce(RegisterVersions.inForce(log.toTheEnd())).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("no feed '%s' is in force".formatted(id)));
            producer.beginTransaction();
            var _ = producer.send(feedRecord(id, feed));
            producer.commitTransaction();
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new CannotStart("registers were applied from elsewhere at the same time; run it again", e);
        }
    }

    private static Registers accepted(Map<RegisterKind, String> candidate, RuleHistory history) {
        return switch (RegisterParser.parse(candidate, history)) {
            case RegisterReading.Accepted accepted -> accepted.registers();
            case RegisterReading.Refused refused -> throw new RefusedRegisters(refused.faults());
        };
    }

    /// The feeds before the change; none when the running version can no longer be read.
    private static List<Feed> feedsInForce(Map<RegisterKind, RegisterVersion> inForce) {
        return inForce.size() == RegisterKind.values().length
                        && RegisterParser.parse(RegisterVersions.sources(inForce))
                                instanceof RegisterReading.Accepted before
                ? before.registers().feeds()
                : List.of();
    }

    private static KafkaProducer<String, byte[]> producer(ServiceSettings settings) {
        var properties = new HashMap<String, Object>(settings.kafka());
        properties.put("transactional.id", settings.installation() + "-register-publisher");
        properties.put("max.request.size", Topics.MAX_RECORD_BYTES);
        properties.put("max.in.flight.requests.per.connection", 1); // the broker refuses what overtakes the first
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    private static void publish(
            KafkaProducer<String, byte[]> producer,
            List<RegisterVersion> changes,
            List<Feed> before,
            Registers accepted) {
        producer.beginTransaction();
        for (var version : changes) {
            var bytes = Topics.REGISTERS.value().serializer().serialize(Topics.REGISTERS.name(), version);
            var _ = producer.send(new ProducerRecord<>(Topics.REGISTERS.name(), RegisterVersions.key(version), bytes));
        }
        var gone = new HashSet<FeedId>();
        before.forEach(feed -> gone.add(feed.id()));
        for (var feed : accepted.feeds()) {
            gone.remove(feed.id());
            if (!before.contains(feed)) {
                var _ = producer.send(feedRecord(feed.id(), feed));
            }
        }
        for (var id : gone) {
            var _ = producer.send(feedRecord(id, null));
        }
        producer.commitTransaction();
    }

    private static ProducerRecord<String, byte[]> feedRecord(FeedId id, @Nullable Feed feed) {
        var value = feed == null ? null : Topics.FEEDS.value().serializer().serialize(Topics.FEEDS.name(), feed);
        return new ProducerRecord<>(Topics.FEEDS.name(), id.value(), value);
    }
}
