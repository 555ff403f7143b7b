package press.masthead.profile.api.representations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.masthead.model.CoverageEntry;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

/// Times for formats that know instants only.
final class FeedTimes {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private FeedTimes() {}

    /// When it was published; empty unless that is known to the day.
    static Optional<Instant> published(CoverageEntry entry) {
        return entry.published() instanceof Dating.Dated dated
                        && dated.precision().compareTo(DatePrecision.DAY) <= 0
                ? Optional.of(dated.start())
                : Optional.empty();
    }

    /// Atom must have one: the last correction, else the start of what is known, and the epoch when nothing is.
    static Instant updated(CoverageEntry entry) {
        var published = entry.published() instanceof Dating.Dated dated ? dated.start() : Instant.EPOCH;
        return corrected(entry).filter(published::isBefore).orElse(published);
    }

    static Optional<Instant> corrected(CoverageEntry entry) {
        return entry.corrections().stream().map(CoverageEntry.Correction::at).max(Instant::compareTo);
    }

    static Instant latest(List<CoverageEntry> entries) {
        return entries.stream().map(FeedTimes::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    static String rfc822(Instant at) {
        return RFC_822.format(at);
    }
}
