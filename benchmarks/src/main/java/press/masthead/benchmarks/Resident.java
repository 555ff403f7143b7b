package press.masthead.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory this process holds, as Linux tells it.
public final class Resident {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long KIBIBYTES = 1_024;

    private Resident() {}

    /// In mebibytes.
    public static long now() {
        return told("VmRSS:");
    }

    /// The most so far, in mebibytes.
    public static long most() {
        return told("VmHWM:");
    }

    private static long told(String name) {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
