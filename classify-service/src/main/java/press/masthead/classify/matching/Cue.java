package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How words around a name change what it says; the words are in `cues.txt`.
enum Cue {
    YARDSTICK,
    TOOL,
    BUSINESS;

    static Map<String, Cue> byWord() {
        var cues = new LinkedHashMap<String, Cue>();
        try (var stream = Cue.class.getResourceAsStream("cues.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the resource cues.txt is missing");
            }
            new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var tab = line.indexOf('\t');
                        cues.put(
                                line.substring(tab + 1),
                                valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cues;
    }
}
