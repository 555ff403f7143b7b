package press.masthead.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Maps of events: in the order of their keys, so that the same event is always the same bytes.
public final class Sorted {
    private static final Class<?> UNMODIFIABLE =
            Collections.unmodifiableSortedMap(new TreeMap<>()).getClass();

    private Sorted() {}

    /// An unmodifiable copy; the map itself where it already is one.
    public static <K extends Comparable<? super K>, V> Map<K, V> copyOf(Map<K, V> map) {
        return map.getClass() == UNMODIFIABLE ? map : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
