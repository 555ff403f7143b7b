package press.masthead.profile.lists;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.lists.ListView.Elsewhere;
import press.masthead.profile.lists.ListView.Unavailable;

/// Which instance keeps what.
///
/// @param partitions how many the decisions have
/// @param self where the others find this instance; empty when it is told of no others
/// @param copies whether copies of what others keep count as its own, as when they are away
record Owners(KafkaStreams streams, int partitions, Optional<HostInfo> self, boolean copies) {
    /// Where this instance looks for a key. Throws when that must be asked elsewhere.
    <K> Place place(String store, K key, Serializer<K> serializer) {
        if (self.isEmpty()) {
            return new Place(Optional.empty(), ownsAll());
        }
        var owners = streams.queryMetadataForKey(store, key, serializer);
        if (KeyQueryMetadata.NOT_AVAILABLE.equals(owners)) {
            throw new InvalidStateStoreException("the work is being shared out");
        }
        var here = self.get();
        if (!copies && !owners.activeHost().equals(here)) {
            throw new Elsewhere(
                    Stream.concat(Stream.of(owners.activeHost()), owners.standbyHosts().stream())
                            .map(Owners::address)
                            .toList(),
                    false);
        }
        var kept = owners.activeHost().equals(here) || owners.standbyHosts().contains(here);
        return new Place(Optional.of(owners.partition()), kept);
    }

    /// Where a key is looked for. A store that is asked without its partition answers out of those that happen to be
    /// open, and "not there" from it may mean that the right one is just being taken over.
    ///
    /// @param partition the one that has the key; empty when any might
    /// @param whole whether what is not found there is nowhere
    record Place(Optional<Integer> partition, boolean whole) {}

    /// Whether this instance knows all of a store that is kept by another key. Throws when others know a part.
    boolean ownsAll(String store) {
        if (self.isEmpty()) {
            return ownsAll();
        }
        if (copies) {
            return streams.state() == KafkaStreams.State.RUNNING;
        }
        var instances = instances(store);
        if (instances.size() > 1) {
            throw new Elsewhere(instances, true);
        }
        if (!ownsAll()) {
            throw new InvalidStateStoreException("the work of one that went is being taken over");
        }
        return true;
    }

    private List<URI> instances(String store) {
        return streams.streamsMetadataForStore(store).stream()
                .map(StreamsMetadata::hostInfo)
                .filter(host -> !HostInfo.unavailable().equals(host))
                .distinct()
                .map(Owners::address)
                .sorted()
                .toList();
    }

    private boolean ownsAll() {
        return streams.metadataForLocalThreads().stream()
                        .flatMap(thread -> thread.activeTasks().stream())
                        .flatMap(task -> task.topicPartitions().stream())
                        .filter(partition -> partition.topic().equals(Topics.DECISIONS.name()))
                        .count()
                >= partitions;
    }

    static <T> T absent(boolean owned, T answer) {
        if (!owned) {
            throw new Unavailable("what is asked for, if there is any, is kept by another instance");
        }
        return answer;
    }

    private static URI address(HostInfo host) {
        return URI.create("http://%s:%d".formatted(host.host(), host.port()));
    }
}
