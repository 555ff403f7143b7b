package press.masthead.ingest.polling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.ingest.reading.identity.GuidHabits;

/// What only its owner remembers of a feed: what it needs to choose the next time, and no one else reads.
///
/// @param between, skipHours, skipDays of the last document
/// @param distrustedUntil no request is conditional before; the epoch when all are
/// @param habits what its guids are worth
/// @param sitemaps that it lists, where it is an index of them
record FeedMemory(
        Window window,
        Arrivals arrivals,
        Moving moving,
        Duration between,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays,
        Instant distrustedUntil,
        GuidHabits habits,
        Sitemaps sitemaps) {
    static final FeedMemory NONE = new FeedMemory(
            Window.NONE,
            Arrivals.NONE,
            Moving.NONE,
            Duration.ZERO,
            Set.of(),
            Set.of(),
            Instant.EPOCH,
            GuidHabits.UNKNOWN,
            Sitemaps.NONE);

    FeedMemory {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    FeedMemory read(Window next, Arrivals came, Rhythm rhythm) {
        return new FeedMemory(
                next,
                came,
                moving,
                rhythm.between(),
                rhythm.skipHours(),
                rhythm.skipDays(),
                distrustedUntil,
                habits,
                sitemaps);
    }

    FeedMemory moving(Moving next) {
        return new FeedMemory(window, arrivals, next, between, skipHours, skipDays, distrustedUntil, habits, sitemaps);
    }

    FeedMemory distrusted(Instant until) {
        return new FeedMemory(window, arrivals, moving, between, skipHours, skipDays, until, habits, sitemaps);
    }

    FeedMemory habits(GuidHabits learnt) {
        return new FeedMemory(
                window, arrivals, moving, between, skipHours, skipDays, distrustedUntil, learnt, sitemaps);
    }

    FeedMemory arrivals(Arrivals came) {
        return new FeedMemory(window, came, moving, between, skipHours, skipDays, distrustedUntil, habits, sitemaps);
    }

    FeedMemory sitemaps(Sitemaps next) {
        return new FeedMemory(window, arrivals, moving, between, skipHours, skipDays, distrustedUntil, habits, next);
    }
}
