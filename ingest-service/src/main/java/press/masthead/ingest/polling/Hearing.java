package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import okio.ByteString;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.Push;
import press.masthead.model.Subscription;

/// What a hub's word means for a feed. It never moves validators or the window: polling finds what was not pushed.
final class Hearing {
    /// However often a hub says that something is new.
    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(30);

    private Hearing() {}

    static boolean isOurs(FeedState state, Push push) {
        return state.subscriptions().stream().anyMatch(each -> each.number() == push.number());
    }

    /// After a push of which nothing was published.
    static FeedState heard(FeedState state, Push push, Instant now) {
        return switch (push) {
            case Push.Confirmed confirmed ->
                Subscribing.inTime(
                        changed(state, each -> each.confirmed(now, Subscribing.until(confirmed.leaseSeconds(), now))),
                        now);
            case Push.Denied denied -> changed(state, each -> each.denied(now, denied.cause()));
            case Push.Unreached unreached -> changed(state, each -> each.refused(unreached.cause()));
            case Push.Pinged _, Push.Delivered _ -> soon(changed(state, each -> each.pushed(now)), now);
        };
    }

    /// After a push of which so many articles were published. A push may come late: which of two texts of an article
    /// is the newer, only a poll can tell.
    ///
    /// @param whole whether it told no other text of an article
    static FeedState delivered(FeedState state, int firsts, boolean whole, Instant now) {
        var heard = changed(state, each -> each.pushed(now)).withMoreArticles(firsts);
        return whole ? heard : soon(heard, now);
    }

    /// The body of a push as if it had been fetched.
    static Fetch.Changed body(FeedState state, Push.Delivered delivered) {
        var base = state.url().isEmpty() ? topic(state) : state.url();
        return new Fetch.Changed(
                Answer.plain(new Validators(base, "", "", "")),
                ByteString.of(Base64.getDecoder().decode(delivered.bodyBase64())),
                delivered.contentType());
    }

    private static String topic(FeedState state) {
        return state.subscriptions().stream()
                .map(Subscription::topic)
                .findFirst()
                .orElse("");
    }

    /// A time that the server named stays.
    private static FeedState soon(FeedState state, Instant now) {
        var earliest = state.lastPolled().plus(BETWEEN_POLLS);
        var at = earliest.isAfter(now) ? earliest : now;
        return state.pace() == Pace.RETRY_AFTER || state.nextPoll().isBefore(at)
                ? state
                : state.due(at, Pace.PUSHED, "its hub says that something is new");
    }

    private static FeedState changed(FeedState state, UnaryOperator<Subscription> change) {
        return state.withSubscriptions(
                state.subscriptions().stream().map(change).toList());
    }
}
