package press.masthead.ingest.fetching;

import java.time.Duration;

/// What one fetch may take.
///
/// @param connecting to one address
/// @param inAll from the first hop to the last byte
/// @param headers bytes of one answer's headers
public record Limits(Duration connecting, Duration inAll, long headers, BoundedBody body) {
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 64 * 1024, BoundedBody.USUAL);

    /// Of a robots.txt the first 500 KiB count (RFC 9309, section 2.5).
    public static final Limits ROBOTS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 64 * 1024, BoundedBody.USUAL.head(500 << 10));
}
