package press.masthead.ingest.reading.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import press.masthead.ingest.reading.PlainText;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;

/// Dates as feeds and pages print them (RFC 822, W3CDTF, asctime, localised, Chinese, Korean). An impossible date is no
/// date, and none is ever made up.
public final class Dates {
    private static final int LONGEST = 120;
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

    private Dates() {}

    /// Reads a date that stands alone.
    ///
    /// @param zone the IANA zone of dates that name none; empty for UTC
    /// @param language the BCP 47 tag of the document, which tells `CST` from `CST` and 1/2 from 2/1; may be empty
    public static Dating read(String printed, String zone, String language) {
        var raw = PlainText.bounded(printed.strip(), 2 * LONGEST);
        var text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Dating.Undated(raw);
        }
        try {
            return reading(text, raw, zone, language);
        } catch (DateTimeException | ArithmeticException _) {
            // no such day, hour or zone: the raw text is all that is known
            return new Dating.Undated(raw);
        }
    }

    private static Dating reading(String text, String raw, String zone, String language) {
        if (SECONDS.matcher(text).matches()) {
            return instant(Instant.ofEpochSecond(Long.parseLong(text)), raw);
        }
        if (MILLISECONDS.matcher(text).matches()) {
            return instant(Instant.ofEpochMilli(Long.parseLong(text)), raw);
        }
        for (var form : DateForm.values()) {
            var matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                var found = new FoundDate(matcher, zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone), language, raw);
                return form == DateForm.SLASHED ? found.slashed() : found.dating();
            }
        }
        return new Dating.Undated(raw);
    }

    private static Dating instant(Instant instant, String raw) {
        return new Dating.Dated(instant, instant, DatePrecision.INSTANT, false, raw);
    }
}
