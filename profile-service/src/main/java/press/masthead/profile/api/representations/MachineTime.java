package press.masthead.profile.api.representations;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A label as the `datetime` of HTML's `time` element: `May 2026` is `2026-05`, `2025` is itself.
final class MachineTime {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private MachineTime() {}

    /// Empty for a quarter, whose months its owner tells, and for what an editor worded freely.
    static String of(String label) {
        if (label.matches("\\d{4}")) {
            return label;
        }
        try {
            return YearMonth.parse(label, MONTH).toString();
        } catch (DateTimeException _) {
            return "";
        }
    }
}
