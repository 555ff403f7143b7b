package press.masthead.ingest.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.zip.CRC32;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.FeedState.Pace;
import press.masthead.model.register.Feed;

/// When a feed is asked again. First so that nothing is missed: before half of its document can have turned over. Then
/// when articles are due by the hours of the week that they have come in. Then not earlier than its server or its
/// document says. A small difference, the same for the same feed and attempt, keeps feeds from falling into step.
///
/// @param shortest between two polls of a feed that is not pinned; also the wait after a first failure
/// @param longest between two polls of any feed that is still there
public record Schedule(Duration shortest, Duration longest) {
    public static final Schedule USUAL = new Schedule(Duration.ofMinutes(15), Duration.ofHours(24));

    /// A feed that has ended is still asked now and then.
    static final Duration PROBE = Duration.ofDays(30);

    /// However long a server asks us to stay away: it cannot say more than that its feed has ended.
    static final Duration MOST_RETRY_AFTER = PROBE;

    /// Of an article, at the time of a poll; one article is polled for about four times.
    private static final double EXPECTED = 0.25;

    /// Without validators each poll takes a whole body; what will not mend itself soon is asked for as seldom.
    private static final int DEARER = 4;

    /// The difference is at most this part of the interval.
    private static final int PART = 10;

    /// @param fresh how long the answer holds by its headers
    /// @param conditional whether the answer left validators
    Next afterAnswer(Feed feed, FeedState before, FeedMemory memory, Duration fresh, boolean conditional, Instant now) {
        if (feed.intervalMinutes() > 0) {
            var pinned = Duration.ofMinutes(feed.intervalMinutes());
            return later(feed, before, new Wait(shorter(pinned, longest), Pace.PINNED, "the register says so"), now);
        }
        var least = shorter(conditional ? shortest : shortest.multipliedBy(DEARER), longest);
        var wait = wanted(memory, fresh, now);
        if (wait.time.compareTo(least) <= 0) {
            var usual = conditional ? "as often as any feed" : "as often as any feed without validators";
            return later(feed, before, new Wait(least, Pace.SHORTEST, usual), now);
        }
        if (wait.time.compareTo(longest) >= 0) {
            return earlier(feed, before, new Wait(longest, Pace.LONGEST, "as seldom as any feed"), now);
        }
        if (wait.pace == Pace.COVER) {
            return earlier(feed, before, wait, now);
        }
        return awake(memory, later(feed, before, wait, now), now);
    }

    /// @param lasting whether it will hardly mend itself soon
    Next afterFailure(Feed feed, FeedState before, boolean lasting, Instant now) {
        var doubled = lasting ? shortest.multipliedBy(DEARER) : shortest;
        for (var failure = 0; failure < before.failures() && doubled.compareTo(longest) < 0; failure++) {
            doubled = doubled.multipliedBy(2);
        }
        var reason = "%d failures in a row".formatted(before.failures() + 1);
        return later(feed, before, new Wait(shorter(doubled, longest), Pace.BACK_OFF, reason), now);
    }

    Next afterEnd(Feed feed, FeedState before, Instant now) {
        return later(feed, before, new Wait(PROBE, Pace.PROBE, "it has ended; to see whether it is back"), now);
    }

    /// Exactly when the server said, but neither in the past nor after the next probe.
    static Instant retryAfter(Instant said, Instant now) {
        var latest = now.plus(MOST_RETRY_AFTER);
        if (said.isBefore(now)) {
            return now;
        }
        return said.isAfter(latest) ? latest : said;
    }

    private record Wait(Duration time, Pace pace, String reason) {}

    private Wait wanted(FeedMemory memory, Duration fresh, Instant now) {
        var arrivals = memory.arrivals().until(EXPECTED, now, longest);
        var hinted = shorter(longer(fresh, memory.between()), longest);
        var wanted = hinted.compareTo(arrivals) > 0
                ? new Wait(hinted, Pace.HINTS, "its server or its document says not to ask within " + said(hinted))
                : new Wait(arrivals, Pace.ARRIVALS, "by the hours that its articles came in");
        var cover = memory.window().turnover().dividedBy(2);
        return cover.isZero() || wanted.time.compareTo(cover) <= 0
                ? wanted
                : new Wait(cover, Pace.COVER, "half of its document turns over within " + said(cover));
    }

    /// Out of the hours and days in which the feed says that it rests, if that is soon enough to miss nothing.
    private Next awake(FeedMemory memory, Next next, Instant now) {
        var cover = memory.window().turnover().dividedBy(2);
        var latest = now.plus(cover.isZero() ? longest : shorter(cover, longest));
        var at = next.at();
        while (rests(memory, at)) {
            at = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            if (at.isAfter(latest)) {
                return next;
            }
        }
        return at.equals(next.at()) ? next : new Next(at, Pace.HINTS, "its document says that it rests until then");
    }

    private static boolean rests(FeedMemory memory, Instant at) {
        var time = at.atOffset(ZoneOffset.UTC);
        return memory.skipHours().contains(time.getHour()) || memory.skipDays().contains(time.getDayOfWeek());
    }

    private static Next later(Feed feed, FeedState before, Wait wait, Instant now) {
        return new Next(now.plus(wait.time).plusMillis(difference(feed, before, wait.time)), wait.pace, wait.reason);
    }

    private static Next earlier(Feed feed, FeedState before, Wait wait, Instant now) {
        return new Next(now.plus(wait.time).minusMillis(difference(feed, before, wait.time)), wait.pace, wait.reason);
    }

    static long difference(Feed feed, FeedState before, Duration interval) {
        return difference(feed.id(), before.failures(), before.lastPolled(), interval);
    }

    /// In milliseconds.
    ///
    /// @param attempts that failed before this one
    /// @param last when the last one was
    static long difference(FeedId feed, int attempts, Instant last, Duration interval) {
        var attempt = new CRC32();
        attempt.update(
                "%s %d %d".formatted(feed, attempts, last.getEpochSecond()).getBytes(UTF_8));
        return attempt.getValue() % (interval.toMillis() / PART + 1);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String said(Duration duration) {
        return duration.truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .substring(1)
                .replace("T", "")
                .toLowerCase(Locale.ROOT);
    }
}
