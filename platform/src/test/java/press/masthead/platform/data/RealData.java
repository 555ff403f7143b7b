package press.masthead.platform.data;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The real data that tests measure on. It belongs to its outlets and lies beside the project, not in it: in
/// `../shared/data`, or where `MASTHEAD_DATA` says.
public final class RealData {
    private RealData() {}

    /// A file or folder of it; without it the test that asks is skipped, and says so.
    public static Path at(String path) {
        var given = System.getenv("MASTHEAD_DATA");
        var data = given == null
                ? Path.of(System.getProperty("masthead.root")).resolveSibling("shared/data")
                : Path.of(given);
        var wanted = data.resolve(path);
        if (!Files.exists(wanted)) {
            System.err.println("SKIPPED for want of real data: " + wanted);
            Assumptions.abort("no real data at " + wanted + "; set MASTHEAD_DATA to where it lies");
        }
        return wanted;
    }
}
