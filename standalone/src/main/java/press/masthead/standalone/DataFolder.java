package press.masthead.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import press.masthead.platform.runtime.CannotStart;

/// The folder where an installation keeps its data, marked with the format of what lies in it.
record DataFolder(Path path) {
    /// Of what topics and stores hold. A field that is added is no new format; raise this when something that was
    /// stored can no longer be read, and then only.
    static final String FORMAT = "1";

    Path kafka() {
        return path.resolve("kafka");
    }

    Path state() {
        return path.resolve("state");
    }

    /// Marks a new folder; refuses one that holds another format, or that nobody marked.
    void claim() {
        try {
            if (Files.exists(mark())) {
                var found = Files.readString(mark()).strip();
                if (!found.equals(FORMAT)) {
                    throw refused("is of format " + found);
                }
                return;
            }
            if (Files.exists(kafka()) || Files.exists(state())) {
                throw refused("is of a format from before formats were marked");
            }
            Files.createDirectories(path);
            var whole = Files.writeString(path.resolve("format.new"), FORMAT + "\n");
            Files.move(whole, mark(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart(
                    "the data folder %s cannot be used (%s); make it a writable folder".formatted(path, e), e);
        }
    }

    private CannotStart refused(String what) {
        return new CannotStart(
                ("the data in %s %s, and this build reads format %s; start the build that wrote it, or give --data an"
                                + " empty folder, where feeds are read anew and edits are missing")
                        .formatted(path, what, FORMAT));
    }

    private Path mark() {
        return path.resolve("format");
    }
}
