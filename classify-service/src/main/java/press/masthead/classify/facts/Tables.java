package press.masthead.classify.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Tables of words as resources: a line a row, its columns separated by tabs.
final class Tables {
    private Tables() {}

    static List<String[]> read(String resource) {
        try (var stream = Tables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource is missing: " + resource);
            }
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
