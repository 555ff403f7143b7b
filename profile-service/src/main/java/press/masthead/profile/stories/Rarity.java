package press.masthead.profile.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// How rare words are in headlines, and how much of two headlines must be shared: a table with a version, counted once
/// over real headlines (docs/stories.md), the same for every list whatever came before.
///
/// @param version names the table; with another one all lists are made anew
/// @param latin how headlines in a script with spaces are compared
/// @param han how Chinese ones are
/// @param hours how far apart two outlets' own reports of one event may be
record Rarity(int version, Script latin, Script han, int hours, Map<String, Integer> counts) {
    static final Rarity TABLE = read();

    private static final String SETTINGS_END = "";

    Rarity {
        counts = Map.copyOf(counts);
    }

    /// @param headlines how many were counted
    /// @param least what is counted less often counts as this often
    /// @param part of the weight that a word counts with: two characters side by side share each with another
    /// @param shared how much of both headlines must stand in the other article's headline or opening
    /// @param nats the weight that both headlines must have in common, however short they are
    /// @param near of `shared`, what leaves it open whether two events are one
    /// @param nearNats of `nats`, likewise
    /// @param firm what is shared by less than this, though it is enough, leaves it open whether one event is two
    record Script(
            int headlines,
            int least,
            double part,
            double shared,
            double nats,
            double near,
            double nearNats,
            double firm) {}

    Script script(boolean isHan) {
        return isHan ? han : latin;
    }

    double weight(String word) {
        return script(Words.isHan(word)).part * rarity(word);
    }

    /// In nats: the logarithm of how many headlines there are to each that has the word.
    double rarity(String word) {
        var script = script(Words.isHan(word));
        var count = Math.max(script.least, counts.getOrDefault(word, 0));
        return Math.log((double) script.headlines / count);
    }

    private static Rarity read() {
        var settings = new HashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        try (var stream = requireNonNull(Rarity.class.getResourceAsStream("headline-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (var line = lines.readLine(); !line.equals(SETTINGS_END); line = lines.readLine()) {
                var space = line.indexOf(' ');
                settings.put(line.substring(0, space), line.substring(space + 1));
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var space = line.indexOf(' ');
                counts.put(line.substring(space + 1), Integer.parseInt(line.substring(0, space)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rarity(
                Integer.parseInt(requireNonNull(settings.get("version"))),
                script("latin", settings),
                script("han", settings),
                Integer.parseInt(requireNonNull(settings.get("hours"))),
                counts);
    }

    private static Script script(String name, Map<String, String> settings) {
        var numbers = requireNonNull(settings.get(name)).split(" ", -1);
        return new Script(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]),
                Double.parseDouble(numbers[4]),
                Double.parseDouble(numbers[5]),
                Double.parseDouble(numbers[6]),
                Double.parseDouble(numbers[7]));
    }
}
