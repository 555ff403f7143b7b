package press.masthead.profile.desk.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who has which item open: each editor one, for a while after the last sign of it. A claim warns and hinders nobody.
public final class Claims {
    private static final Duration HELD = Duration.ofMinutes(2);
    private static final int MOST = 1_000;

    private final Map<String, Claim> byEditor = new HashMap<>();

    private record Claim(ItemKey item, Instant until) {}

    /// The editor looks at this one now, and no longer at another.
    public synchronized void hold(String editor, ItemKey item, Instant now) {
        byEditor.values().removeIf(claim -> claim.until().isBefore(now));
        if (byEditor.size() < MOST && byOther(editor, item, now).isEmpty()) {
            byEditor.put(editor, new Claim(item, now.plus(HELD)));
        }
    }

    /// Which other editor was there first.
    public synchronized Optional<String> byOther(String editor, ItemKey item, Instant now) {
        return byEditor.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(editor))
                .filter(entry -> entry.getValue().item().equals(item)
                        && !entry.getValue().until().isBefore(now))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
