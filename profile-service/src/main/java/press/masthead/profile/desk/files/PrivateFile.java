package press.masthead.profile.desk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;

/// Records in a JSON file that only its owner may read. A change of it holds at once, also for a desk that runs.
public final class PrivateFile<T> {
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
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// Whole or not at all, so that a running desk never reads half of it.
    public synchronized void write(List<T> next) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "private", null, ownerOnly());
            Files.writeString(
                    draft, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(next) + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            read = NEVER;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private CannotStart unusable(IOException cause) {
        return new CannotStart("cannot use %s: %s".formatted(file, cause.getMessage()), cause);
    }
}
