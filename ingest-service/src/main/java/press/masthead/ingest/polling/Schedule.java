package press.masthead.ingest.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.zip.CRC32;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.register.Feed;

/// When a feed is asked again. An interval that is not pinned shrinks when a poll finds something new and grows when it
/// does not, and so settles at a few polls per change; failures double it. A small delay, the same for the same feed
/// and
/// attempt, keeps feeds from falling into step.
///
/// @param shortest between two polls of a feed that is not pinned; also the wait after a first failure
/// @param longest between two polls of any feed that is still there
public record Schedule(Duration shortest, Duration longest) {
    public static final Schedule USUAL = new Schedule(Duration.ofMinutes(15), Duration.ofHours(24));

    /// A feed that has ended is still asked now and then.
    static final Duration PROBE = Duration.ofDays(30);

    /// However long a server asks us to stay away.
    static final Duration MOST_RETRY_AFTER = Duration.ofDays(7);

    /// A delay is at most this part of the interval.
    private static final int DELAY_PART = 10;

    Instant afterNews(Feed feed, FeedState before, Instant now) {
        return after(feed, before, settled(feed, interval(before).dividedBy(2)), now);
    }

    Instant afterNoNews(Feed feed, FeedState before, Instant now) {
        return after(
                feed, before, settled(feed, interval(before).multipliedBy(3).dividedBy(2)), now);
    }

    Instant afterFailure(Feed feed, FeedState before, Instant now) {
        var doubled = shortest;
        for (var failure = 0; failure < before.failures() && doubled.compareTo(longest) < 0; failure++) {
            doubled = doubled.multipliedBy(2);
        }
        return after(feed, before, within(shortest, doubled), now);
    }

    Instant afterEnd(Feed feed, FeedState before, Instant now) {
        return after(feed, before, PROBE, now);
    }

    /// Exactly when the server said, but neither in the past nor in another age.
    static Instant retryAfter(Instant said, Instant now) {
        var latest = now.plus(MOST_RETRY_AFTER);
        if (said.isBefore(now)) {
            return now;
        }
        return said.isAfter(latest) ? latest : said;
    }

    private Duration settled(Feed feed, Duration learnt) {
        if (feed.intervalMinutes() > 0) {
            return within(Duration.ZERO, Duration.ofMinutes(feed.intervalMinutes()));
        }
        return within(shortest, learnt);
    }

    private Duration within(Duration least, Duration wanted) {
        var atLeast = wanted.compareTo(least) < 0 ? least : wanted;
        return atLeast.compareTo(longest) > 0 ? longest : atLeast;
    }

    /// What was decided the last time; after a failure, or none yet, learning starts anew.
    private Duration interval(FeedState before) {
        if (before.outcome() == FeedState.Outcome.NEVER_POLLED || before.failures() > 0) {
            return shortest.multipliedBy(2);
        }
        return Duration.between(before.lastPolled(), before.nextPoll());
    }

    private static Instant after(Feed feed, FeedState before, Duration interval, Instant now) {
        return now.plus(interval).plusMillis(delay(feed.id(), before, interval));
    }

    private static long delay(FeedId feed, FeedState before, Duration interval) {
        var attempt = new CRC32();
        attempt.update("%s %d %d"
                .formatted(feed, before.failures(), before.lastPolled().getEpochSecond())
                .getBytes(UTF_8));
        return attempt.getValue() % (interval.toMillis() / DELAY_PART + 1);
    }
}
