package press.masthead.platform.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.kafka.common.utils.Utils;

/// Stores that a crash left in a state that Kafka Streams does not mend, but stops at in each later start; they are
/// made anew from their topics. A task's folder is emptied file by file after an unclean end, and RocksDB refuses to
/// open a store that still has a log and no `CURRENT` any more. The store that every instance keeps whole is refused
/// when it was left open.
final class CrashedStores {
    private static final String GLOBAL = "global";
    private static final String CLOSED = "closed-cleanly";

    private CrashedStores() {}

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
            all.filter(CrashedStores::isHalf)
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
