package press.masthead.ingest.hostile;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okio.ByteString;
import press.masthead.ingest.WebPoller;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.BoundedBody;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.fetching.Limits;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.polling.Poll;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;

/// A server's behaviour and the exact outcome of a poll.
///
/// @param asksAgain whether the feed was read before, with the validators of [#known]
/// @param patience for the whole of a fetch
/// @param outcome in the words of [#said]
record Case(String name, boolean asksAgain, Duration patience, String outcome, List<RawServer.Reply> replies) {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);

    /// The usual one, made small so that no case takes longer than a moment.
    private static final BoundedBody BODY = new BoundedBody(256 << 10, 2 << 20, BoundedBody.USUAL.ratio());

    static Case first(String name, String outcome, RawServer.Reply... replies) {
        return new Case(name, false, LONG, outcome, List.of(replies));
    }

    static Case again(String name, String outcome, RawServer.Reply... replies) {
        return new Case(name, true, LONG, outcome, List.of(replies));
    }

    static Case slow(String name, String outcome, RawServer.Reply... replies) {
        return new Case(name, false, SHORT, outcome, List.of(replies));
    }

    @Override
    public String toString() {
        return name;
    }

    String poll() throws IOException {
        try (var server = new RawServer(replies)) {
            var allowed = Set.of("localhost:" + server.port());
            var limits = new Limits(patience, patience, Limits.USUAL.headers(), BODY);
            var fetcher = new HttpFetcher(_ -> "Masthead/1 (test)", allowed, limits);
            var asked = new Asked(server.url(), asksAgain ? known(server.url()) : Validators.NONE, false);
            return said(new WebPoller(fetcher).poll(feed(server.url()), asked, Leave.AT_ONCE, NOW))
                    .replace(":" + server.port(), ":PORT")
                    .replace("port " + server.port(), "port PORT");
        }
    }

    private static Validators known(String url) {
        var digest = ByteString.encodeUtf8(Replies.FEED).sha256().hex();
        return new Validators(url, "\"1\"", "Mon, 02 Mar 2026 07:00:00 GMT", digest);
    }

    private static Feed feed(String url) {
        return new Feed(new FeedId("tech"), url, new OutletId("gazette"), Feed.Kind.RSS, 0, "en", "", false, false);
    }

    private static String said(Poll poll) {
        return switch (poll) {
            case Poll.Read read -> read(read);
            case Poll.Index index -> "index: " + index.sitemaps();
            case Poll.Unreadable(var cause) -> "unreadable: " + cause;
            case Poll.NothingToRead(Fetch.Unchanged unchanged) ->
                (unchanged.whole() ? "the same body" : "not modified")
                        + etag(unchanged.answer().validators());
            case Poll.NothingToRead(Fetch.Refused refused) -> refused(refused);
            case Poll.NothingToRead(Fetch.PutOff(var domain, var until)) -> "%s not before %s".formatted(domain, until);
            case Poll.NothingToRead(Fetch.Gone _) -> "gone";
            case Poll.NothingToRead(Fetch.Unreachable(var cause)) -> "unreachable: " + cause;
            case Poll.NothingToRead(Fetch.Forbidden(var cause)) -> "forbidden: " + cause;
            case Poll.NothingToRead(Fetch.TooLarge(var cause)) -> "too large: " + cause;
            case Poll.NothingToRead(Fetch.Garbled(var cause)) -> "garbled: " + cause;
        };
    }

    private static String refused(Fetch.Refused refused) {
        return "refused: " + refused.status()
                + refused.retryAfter()
                        .map(until -> ", again after %d s"
                                .formatted(Duration.between(NOW, until).toSeconds()))
                        .orElse("");
    }

    private static String read(Poll.Read read) {
        var headlines = read.articles().stream()
                .map(found -> found.article().headline())
                .limit(3)
                .collect(Collectors.joining(", "));
        return "read: " + headlines + etag(read.answer().validators())
                + (read.cut().isEmpty() ? "" : "; " + read.cut())
                + (read.answer().movedTo().isEmpty()
                        ? ""
                        : "; moved to " + read.answer().movedTo());
    }

    private static String etag(Validators validators) {
        return validators.etag().isEmpty() ? "" : "; " + validators.etag();
    }
}
