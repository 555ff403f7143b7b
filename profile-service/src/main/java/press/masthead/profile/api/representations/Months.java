package press.masthead.profile.api.representations;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The months of a quarter in words: `2025-04/2025-06` is `April–June 2025` or `2025年4月至6月`.
final class Months {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月", Locale.ROOT);
    private static final DateTimeFormatter CHINESE_MONTH = DateTimeFormatter.ofPattern("M月", Locale.ROOT);

    private Months() {}

    /// Empty for what is no interval of months.
    static String in(String language, String interval) {
        var slash = interval.indexOf('/');
        if (slash < 0) {
            return "";
        }
        try {
            var first = YearMonth.parse(interval.substring(0, slash));
            var last = YearMonth.parse(interval.substring(slash + 1));
            var sameYear = first.getYear() == last.getYear();
            return language.equals(Labels.CHINESE)
                    ? first.format(CHINESE) + "至" + last.format(sameYear ? CHINESE_MONTH : CHINESE)
                    : first.format(sameYear ? MONTH : MONTH_AND_YEAR) + "–" + last.format(MONTH_AND_YEAR);
        } catch (DateTimeException _) {
            return "";
        }
    }
}
