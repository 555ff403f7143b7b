package press.masthead.platform.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Utils;

/// Store folders that a crash left half deleted: Kafka Streams empties a task's folder after an unclean end, file by
/// file, and RocksDB refuses to open one that has a log and no `CURRENT`, in each start anew. The stores of such a task
/// are made anew from their topics.
/// The store that every instance keeps whole is not made anew by Kafka Streams when a crash left it open, but stops
/// each
/// later start; so it is made anew whenever the last end was not a clean one.
final class HalfStores {
    private static final String GLOBAL = "global";
    private static final String CLOSED = "closed-cleanly";

    private HalfStores() {}

    /// Says that the application's stores were closed, for the next start.
    static void closed(Path folder) throws IOException {
        Files.writeString(folder.resolve(CLOSED), "");
    }

    /// @param folder of an application: `TASK/rocksdb/STORE`
    static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        if (!Files.deleteIfExists(folder.resolve(CLOSED))) {
            Utils.delete(folder.resolve(GLOBAL).toFile());
        }
        var tasks = new TreeSet<Path>();
        try (var all = Files.walk(folder)) {
            all.filter(HalfStores::isHalf)
                    .forEach(store ->
                            tasks.add(folder.resolve(folder.relativize(store).getName(0))));
        }
        for (var task : tasks) {
            Utils.delete(task.toFile());
        }
    }

    /// Whether it is the log of a store that has nothing which tells of it.
    private static boolean isHalf(Path file) {
        return file.toString().matches(".*/rocksdb/.*\\.log") && !Files.exists(file.resolveSibling("CURRENT"));
    }
}
