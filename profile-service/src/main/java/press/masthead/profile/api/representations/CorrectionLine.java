package press.masthead.profile.api.representations;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.masthead.model.CoverageEntry.Correction;

/// What was corrected in an article, as every output shows it.
///
/// @param word what names it, with its date
/// @param day for machines
public record CorrectionLine(String word, String day, String changed) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "'Corrected' d MMMM uuuu':' ", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("'更正（'uuuu年M月d日'）：'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static CorrectionLine of(Correction correction, String language) {
        return new CorrectionLine(
                (language.equals(Labels.CHINESE) ? CHINESE : ENGLISH).format(correction.at()),
                correction.at().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                PlainText.line(correction.changed()));
    }

    String text() {
        return word + changed;
    }
}
