package press.masthead.ingest.fetching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// How long an answer holds by its headers (RFC 9111, section 4.2): `max-age` minus `Age`, else `Expires` minus `Date`.
final class Freshness {
    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?:^|[,\\s])no-(?:store|cache)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private Freshness() {}

    /// Zero where they say nothing, nothing sensible, or that it holds no longer.
    static Duration of(Headers headers, Instant now) {
        var control = String.join(",", headers.values("Cache-Control"));
        if (NOT_KEPT.matcher(control).find()) {
            return Duration.ZERO;
        }
        var maxAge = MAX_AGE.matcher(control);
        if (maxAge.find()) {
            return positive(Duration.ofSeconds(Long.parseLong(maxAge.group(1)) - age(headers)));
        }
        var date = time(headers.get("Date"), now).orElse(now);
        return time(headers.get("Expires"), now)
                .map(expires -> positive(Duration.between(date, expires)))
                .orElse(Duration.ZERO);
    }

    private static long age(Headers headers) {
        var age = headers.get("Age");
        return age != null && SECONDS.matcher(age.strip()).matches() ? Long.parseLong(age.strip()) : 0;
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static Optional<Instant> time(@Nullable String header, Instant now) {
        return header == null ? Optional.empty() : HttpDates.read(header, now);
    }
}
