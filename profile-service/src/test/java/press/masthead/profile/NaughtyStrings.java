package press.masthead.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import press.masthead.platform.json.Json;

/// What a feed may hold in place of a headline.
public final class NaughtyStrings {
    private static final Path FILE = Path.of("src", "test", "resources", "naughty-strings.txt");
    private static final String TIMES = "\" * ";

    private NaughtyStrings() {}

    public static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith("\""))
                    .map(NaughtyStrings::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String line) {
        var times = line.lastIndexOf(TIMES);
        if (times < 0) {
            return Json.MAPPER.readValue(line, String.class);
        }
        var repeated = Json.MAPPER.readValue(line.substring(0, times + 1), String.class);
        return repeated.repeat(Integer.parseInt(line.substring(times + TIMES.length())));
    }
}
