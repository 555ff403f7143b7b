package press.masthead.ingest.reading.pages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Whether two headlines are of one article: the shorter has half of its letters, two by two, in the other.
final class Likeness {
    private Likeness() {}

    static boolean of(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        var smaller = Math.min(pairs.size(), others.size());
        pairs.retainAll(others);
        return smaller > 0 && pairs.size() * 2 >= smaller;
    }

    private static Set<String> pairs(String headline) {
        var letters = headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        var pairs = new HashSet<String>();
        for (var start = 0; start + 2 <= letters.length(); start++) {
            pairs.add(letters.substring(start, start + 2));
        }
        return pairs;
    }
}
