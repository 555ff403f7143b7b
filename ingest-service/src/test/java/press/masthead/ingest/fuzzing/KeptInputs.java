package press.masthead.ingest.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What long runs of the fuzzer found worth keeping: for each target a zip of the fewest inputs that reach all that was
/// ever reached.
final class KeptInputs {
    private static final Path FOLDER = CorpusTest.CORPUS.resolveSibling("fuzzing-kept");
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 1, 1, 0, 0);

    private KeptInputs() {}

    static List<byte[]> of(FuzzTarget target) throws IOException {
        var inputs = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(zip(target)))) {
            while (zip.getNextEntry() != null) {
                inputs.add(zip.readAllBytes());
            }
        }
        return inputs;
    }

    /// Into a folder, as files, for the fuzzer to begin with.
    static void unpack(FuzzTarget target, Path folder) throws IOException {
        Files.createDirectories(folder);
        var number = 0;
        for (var input : of(target)) {
            Files.write(folder.resolve(Integer.toString(number++)), input);
        }
    }

    /// The files of a folder instead of what was kept before; the same files make the same bytes.
    static void pack(Path folder, FuzzTarget target) throws IOException {
        try (var files = Files.list(folder);
                var zip = new ZipOutputStream(Files.newOutputStream(zip(target)))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            var number = 0;
            for (var file : files.sorted().toList()) {
                var entry = new ZipEntry(Integer.toString(number++));
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
            }
        }
    }

    private static Path zip(FuzzTarget target) {
        return FOLDER.resolve(target.name().toLowerCase(Locale.ROOT) + ".zip");
    }
}
