package press.masthead.profile.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import press.masthead.model.Dating;

/// How dates go with places. Mostly no article is later than its place in the list tells, so that a search for what is
/// later than a date ends there; of those that are, as where an editor gave an older label, the year is told.
///
/// @param year in which its articles end, as years of equal length since the epoch
record FacetDates(int year) {
    static final FacetDates IN_ORDER = new FacetDates(Integer.MAX_VALUE);
    static final FacetDates NONE = new FacetDates(Integer.MIN_VALUE);

    /// A label of a month can end so long before an article of that month, seen from another zone.
    private static final Duration ZONES = Duration.ofDays(2);

    private static final long SECONDS_OF_A_YEAR = ChronoUnit.YEARS.getDuration().toSeconds();

    static FacetDates of(Dating published, String order) {
        return switch (published) {
            case Dating.Undated _ -> NONE;
            case Dating.Dated dated -> of(dated.end(), LocalDate.ofEpochDay(Order.day(order)));
        };
    }

    private static FacetDates of(Instant end, LocalDate place) {
        var latest = place.atStartOfDay(ZoneOffset.UTC).toInstant().plus(ZONES);
        return end.isAfter(latest) ? new FacetDates(yearOf(end)) : IN_ORDER;
    }

    boolean mayReach(Instant since) {
        return year >= yearOf(since);
    }

    /// Every instant has one, those that no calendar reaches too.
    private static int yearOf(Instant at) {
        return (int) Math.floorDiv(at.getEpochSecond(), SECONDS_OF_A_YEAR);
    }
}
