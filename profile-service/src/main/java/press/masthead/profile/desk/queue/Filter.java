package press.masthead.profile.desk.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// What part of the queue is asked for: at most one value of each facet, and words of the headline or the outlet.
public record Filter(Map<Facet, String> chosen, String words) {
    public static final Filter NONE = new Filter(Map.of(), "");

    private static final int MOST_WORDS = 200;

    public Filter {
        chosen = Map.copyOf(chosen);
        words = words.strip();
    }

    /// By its parameters' names; `parameter` gives an empty text for an absent one.
    public static Filter of(Function<String, String> parameter) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = parameter.apply(facet.parameter());
            if (!value.isEmpty()) {
                chosen.put(facet, value);
            }
        }
        var words = parameter.apply("q");
        return new Filter(chosen, words.substring(0, Math.min(words.length(), MOST_WORDS)));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public String chosen(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    /// The same with another value of one facet; an empty one lets it go.
    public Filter with(Facet facet, String value) {
        var other = new EnumMap<Facet, String>(Facet.class);
        other.putAll(chosen);
        other.put(facet, value);
        other.values().removeIf(String::isEmpty);
        return new Filter(other, words);
    }

    boolean takes(Facet facet, Waiting waiting, Instant now) {
        var value = chosen.get(facet);
        return value == null || facet.values(waiting, now).contains(value);
    }

    /// As a query string without its `?`.
    public String query() {
        var parts = new ArrayList<String>();
        for (var facet : Facet.values()) {
            if (!chosen(facet).isEmpty()) {
                parts.add(facet.parameter() + "=" + URLEncoder.encode(chosen(facet), UTF_8));
            }
        }
        if (!words.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(words, UTF_8));
        }
        return String.join("&", parts);
    }
}
