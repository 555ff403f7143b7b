package press.masthead.profile.api.representations;

import org.jspecify.annotations.Nullable;

/// Conditional requests (RFC 9110, 13.1.2).
final class Conditions {
    private static final int MOST_TAGS = 64;

    private Conditions() {}

    /// Whether one of the tags of `If-None-Match` is this one; weak and strong tags compare alike there.
    static boolean holds(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var part : ifNoneMatch.split(",", MOST_TAGS)) {
            var held = part.strip();
            if (held.equals("*") || held.equals(tag) || held.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
