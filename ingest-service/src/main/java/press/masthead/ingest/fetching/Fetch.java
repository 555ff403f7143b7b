package press.masthead.ingest.fetching;

import java.time.Instant;
import java.util.Optional;
import okio.ByteString;

/// How a request for a feed ended.
public sealed interface Fetch {

    /// A body that is not the last one.
    record Changed(Validators validators, ByteString body, String contentType) implements Fetch {}

    /// Everything else: there is nothing to read.
    sealed interface Bodiless extends Fetch {}

    /// 304, or the body of the last time again; the validators may be new all the same.
    record Unchanged(Validators validators) implements Bodiless {}

    /// A status that is no success.
    ///
    /// @param retryAfter when the server allows the next request, where it says so
    record Refused(int status, Optional<Instant> retryAfter) implements Bodiless {}

    /// 410: the feed has ended.
    record Gone() implements Bodiless {}

    /// No answer, an answer cut short, or a way there that we do not take.
    record Unreachable(String cause) implements Bodiless {}

    /// A body beyond the limits.
    record TooLarge(String cause) implements Bodiless {}
}
