package press.masthead.ingest.fetching;

import java.time.Instant;
import java.util.Optional;
import okio.ByteString;

/// How a request for a feed ended.
public sealed interface Fetch {

    /// A body that is not the last one.
    record Changed(Answer answer, ByteString body, String contentType) implements Fetch {
        public Validators validators() {
            return answer.validators();
        }
    }

    /// Everything else: there is nothing to read.
    sealed interface Bodiless extends Fetch {
        /// In an operator's words.
        String cause();
    }

    /// 304, or the body of the last time again; the validators may be new all the same.
    ///
    /// @param whole whether the body came, and was the last one
    record Unchanged(Answer answer, boolean whole) implements Bodiless {
        public Validators validators() {
            return answer.validators();
        }

        @Override
        public String cause() {
            return "nothing new";
        }
    }

    /// A status that is no success.
    ///
    /// @param url that refused, at the end of all redirects
    /// @param retryAfter when the server allows the next request, where it says so
    record Refused(int status, String url, Optional<Instant> retryAfter) implements Bodiless {
        @Override
        public String cause() {
            return "status " + status;
        }
    }

    /// 410: the feed has ended.
    record Gone() implements Bodiless {
        @Override
        public String cause() {
            return "status 410: it has ended";
        }
    }

    /// No answer, or an answer cut short.
    record Unreachable(String cause) implements Bodiless {}

    /// A way to a domain that is not asked now; it was not.
    ///
    /// @param until when it may be
    record PutOff(String domain, Instant until) implements Bodiless {
        @Override
        public String cause() {
            return "%s is not asked before %s".formatted(domain, until);
        }
    }

    /// A way that we do not take: to an address that is not the public internet's, to another port or scheme, in
    /// circles.
    record Forbidden(String cause) implements Bodiless {}

    /// A body beyond the limits.
    record TooLarge(String cause) implements Bodiless {}

    /// A body that does not unpack.
    record Garbled(String cause) implements Bodiless {}
}
