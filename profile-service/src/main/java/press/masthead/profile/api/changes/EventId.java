package press.masthead.profile.api.changes;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far a listener has heard: of each partition of the `coverage` topic the last offset, as in `0:12,3:8`. It means
/// the same on every instance.
record EventId(Map<Integer, Long> heard) {
    static final EventId NOTHING = new EventId(Map.of());

    private static final Pattern SHAPE = Pattern.compile("\\d{1,5}:\\d{1,18}(,\\d{1,5}:\\d{1,18}){0,255}");

    EventId {
        heard = Collections.unmodifiableMap(new TreeMap<>(heard));
    }

    /// Who names none of ours has heard nothing.
    static EventId of(@Nullable String text) {
        if (text == null || text.length() > 6_000 || !SHAPE.matcher(text).matches()) {
            return NOTHING;
        }
        var heard = new TreeMap<Integer, Long>();
        for (var part : text.split(",", -1)) {
            var colon = part.indexOf(':');
            heard.put(Integer.parseInt(part.substring(0, colon)), Long.parseLong(part.substring(colon + 1)));
        }
        return new EventId(heard);
    }

    boolean precedes(Change change) {
        return heard.getOrDefault(change.partition(), -1L) < change.offset();
    }

    /// Without what lies ahead of `end`: that was heard of another topic, or before this one began anew.
    EventId within(EventId end) {
        var known = new TreeMap<>(heard);
        known.entrySet().removeIf(part -> part.getValue() > end.heard.getOrDefault(part.getKey(), -1L));
        return new EventId(known);
    }

    EventId with(Change change) {
        var further = new TreeMap<>(heard);
        further.merge(change.partition(), change.offset(), Math::max);
        return new EventId(further);
    }

    String text() {
        return heard.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
