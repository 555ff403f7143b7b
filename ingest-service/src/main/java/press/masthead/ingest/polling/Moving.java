package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// A permanent redirect that is being watched: a feed moves only once its server has kept saying so.
///
/// @param to where all of the way, or its beginning, leads permanently; empty when nowhere
/// @param times in a row
/// @param overlaps whether what came from there has shared articles with what came before
record Moving(String to, int times, Instant since, boolean overlaps) {
    static final Moving NONE = new Moving("", 0, Instant.EPOCH, false);

    private static final int TIMES = 5;
    private static final Duration FOR = Duration.ofDays(3);
    private static final Pattern NO_FEED = Pattern.compile(
            "(?:^|[./_-])(?:log-?in|sign-?in|signon|sso|auth|oauth2?|consent|captcha|challenge|account|accounts|"
                    + "paywall|subscribe|error|404)(?:[./?&=_-]|$)");

    /// @param movedTo where the permanent redirects of this poll lead; empty when it began with none
    /// @param overlap whether what came shares articles with what came before
    Moving after(String movedTo, String asked, boolean overlap, Instant now) {
        if (movedTo.isEmpty() || !mayMove(movedTo, asked)) {
            return NONE;
        }
        return movedTo.equals(to)
                ? new Moving(to, times + 1, since, overlaps || overlap)
                : new Moving(movedTo, 1, now, overlap);
    }

    boolean isSettled(Instant now) {
        return times >= TIMES && overlaps && !since.plus(FOR).isAfter(now);
    }

    /// Never to http, or to a page that asks for a login or a consent.
    private static boolean mayMove(String to, String asked) {
        @Nullable HttpUrl target = HttpUrl.parse(to);
        return target != null
                && target.isHttps()
                && !to.equals(asked)
                && !NO_FEED.matcher((target.host() + target.encodedPath()).toLowerCase(Locale.ROOT))
                        .find();
    }
}
