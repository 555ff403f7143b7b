package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the queue can be narrowed by.
public enum Facet {
    COMPANY,
    OUTLET,
    REASON,
    LANGUAGE,
    AGE;

    private static final String NO_LANGUAGE = "und";

    /// Its name in addresses and forms, where `reason` is an editor's own.
    public String parameter() {
        return this == REASON ? "why" : word(this);
    }

    /// The values of this facet that an item has; a reason is one of ours or a code of the policy's.
    List<String> values(Waiting waiting, Instant now) {
        return switch (this) {
            case COMPANY -> List.of(waiting.key().company().value());
            case OUTLET -> List.of(waiting.review().outlet());
            case REASON -> reasons(waiting);
            case LANGUAGE ->
                List.of(
                        waiting.review().language().isEmpty()
                                ? NO_LANGUAGE
                                : waiting.review().language());
            case AGE -> List.of(word(Age.of(waiting.published(), now)));
        };
    }

    private static List<String> reasons(Waiting waiting) {
        var reasons = new ArrayList<>(waiting.review().codes());
        waiting.doubts().forEach(doubt -> reasons.add(word(doubt)));
        return reasons;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
