package press.masthead.benchmarks.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What this process holds (Linux), in MiB.
///
/// @param heap in use after a collection
record Memory(long resident, long most, long heap) {
    private static final int MIB = 1024 * 1024;

    static Memory now() throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        return new Memory(told("VmRSS:"), told("VmHWM:"), (runtime.totalMemory() - runtime.freeMemory()) / MIB);
    }

    private static long told(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public String toString() {
        return "resident %d MiB, at most %d MiB, heap in use %d MiB".formatted(resident, most, heap);
    }
}
