package press.masthead.classify.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How words around a name change what it says; the words are in `cues.txt`.
enum Cue {
    /// Before a measure: beats X.
    YARDSTICK_BEFORE,
    /// Before a target, whatever stands further before: understanding X.
    TARGET_BEFORE,
    /// Before a means: using X.
    TOOL_BEFORE,
    /// Before a means when a product follows, before a partner when a maker does: with X.
    WITH_BEFORE,
    /// After a means: an X plugin.
    TOOL_AFTER,
    /// Before a figure of speech: the next X.
    IDIOM_BEFORE,
    /// After a figure of speech: X-compatible.
    IDIOM_AFTER,
    /// A figure of speech with the name inside: an X moment.
    IDIOM_AROUND,
    /// Before one end of a range, and before the other: `从 X 到 Y`.
    RANGE_FROM,
    RANGE_TO,
    /// Before whom somebody left: ex-X. One that is a single character tells of him alone, as in `前X研究员`.
    FORMER_BEFORE,
    FORMER_AFTER,
    /// What somebody who left does: raises money.
    VENTURE,
    /// After who only backs the subject or looks on: X-backed.
    BYSTANDER_AFTER,
    /// A noun a little after the name that the name only belongs to: X’s supplier; and one for whom somebody left.
    HEAD_AFTER,
    FORMER_HEAD_AFTER,
    /// Before what only surrounds the news of another: amid a feud with X.
    SETTING_BEFORE,
    /// Before a means whose maker is the news as well, where somebody named deploys it: Y uses X’s chips.
    DEPLOYS_BEFORE,
    /// Acts like a company of the register, and is none.
    OTHER_ACTOR,
    /// Opens a headline in which somebody shows his own work, made with products: Show HN.
    OWN_WORK_OPENER,
    /// Opens, or closes before a comma, a clause that only sets the scene: after X’s …, …
    SCENE_OPENER,
    SCENE_CLOSER,
    /// Business of a parent that bears on what the site profiles.
    BUSINESS,
    /// Business of a parent that does not, even where a business word stands by.
    OTHER_BUSINESS,
    /// Results of a parent, whatever business they are of.
    RESULTS,
    /// A word that merely contains a cue.
    NONE;

    static Map<String, Set<Cue>> byWord() {
        var cues = new LinkedHashMap<String, Set<Cue>>();
        try (var stream = Cue.class.getResourceAsStream("cues.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the resource cues.txt is missing");
            }
            new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> read(line, cues));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cues;
    }

    /// `kind: word, word, …`
    private static void read(String line, Map<String, Set<Cue>> cues) {
        var colon = line.indexOf(": ");
        var cue = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
        for (var word : line.substring(colon + 2).split(", ", -1)) {
            cues.computeIfAbsent(word.strip(), _ -> EnumSet.noneOf(Cue.class)).add(cue);
        }
    }
}
