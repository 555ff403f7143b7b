package press.masthead.profile.desk.oidc;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Those that have begun and not yet come back. Each comes back once; where there are too many, the oldest is given up.
final class Journeys {
    private static final int MOST = 1_000;

    private final Map<String, Journey> byState = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Journey> eldest) {
            return size() > MOST;
        }
    };

    synchronized void begun(Journey journey) {
        byState.put(journey.state().getValue(), journey);
    }

    synchronized Optional<Journey> ended(String state, Instant now) {
        return Optional.ofNullable(byState.remove(state))
                .filter(journey -> journey.until().isAfter(now));
    }
}
