package press.masthead.profile.desk.files;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;
import tools.jackson.core.JacksonException;

/// Records in a JSON file that only its owner may read. A change of it holds at once, also for a desk that runs.
public final class PrivateFile<T> {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final FileTime NEVER = FileTime.fromMillis(Long.MIN_VALUE);

    private final Path file;
    private final Class<T[]> type;
    private FileTime read = NEVER;
    private List<T> records = List.of();

    public PrivateFile(Path file, Class<T[]> type) {
        this.file = file;
        this.type = type;
    }

    public synchronized List<T> all() {
        try {
            var changed = Files.exists(file) ? Files.getLastModifiedTime(file) : NEVER;
            if (!changed.equals(read)) {
                records = changed.equals(NEVER) ? List.of() : List.of(Json.MAPPER.readValue(file, type));
                read = changed;
            }
            return records;
        } catch (IOException | JacksonException e) {
            throw unusable(e);
        }
    }

    /// One change after the other, those of other processes too: a desk runs beside the command line. Tells whether
    /// anything is another.
    public boolean change(UnaryOperator<List<T>> next) {
        ONE_AT_A_TIME.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var turns = FileChannel.open(file.resolveSibling("." + file.getFileName() + ".lock"), CREATE, WRITE);
                    var _ = turns.lock()) {
                var before = afresh();
                var after = next.apply(before);
                if (after.equals(before)) {
                    return false;
                }
                write(after);
                return true;
            }
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private synchronized List<T> afresh() {
        read = NEVER;
        return all();
    }

    /// Whole or not at all, so that a running desk never reads half of it.
    private synchronized void write(List<T> next) throws IOException {
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "private", null, ownerOnly());
        Files.writeString(draft, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(next) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        read = NEVER;
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private CannotStart unusable(Exception cause) {
        return new CannotStart("cannot use %s: %s".formatted(file, cause.getMessage()), cause);
    }
}
