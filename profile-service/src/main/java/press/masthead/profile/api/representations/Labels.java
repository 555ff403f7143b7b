package press.masthead.profile.api.representations;

import java.util.regex.Pattern;

/// Labels in the languages of `?lang=`.
final class Labels {
    static final String ENGLISH = "en";
    static final String CHINESE = "zh";

    private static final Pattern QUARTER = Pattern.compile("Q([1-4]) FY([0-9]{2})");
    private static final String NUMERALS = "一二三四";

    private Labels() {}

    /// `May 2026` is `2026年5月`, `Q1 FY26` is `2026财年第一季度`; what an editor worded freely stays.
    static String in(String language, String label) {
        if (!language.equals(CHINESE)) {
            return label;
        }
        var quarter = QUARTER.matcher(label);
        if (quarter.matches()) {
            var number = NUMERALS.charAt(Integer.parseInt(quarter.group(1)) - 1);
            return "20%s财年第%s季度".formatted(quarter.group(2), number);
        }
        var time = MachineTime.of(label);
        if (time.isEmpty()) {
            return label;
        }
        return time.length() == 4
                ? time + "年"
                : "%s年%d月".formatted(time.substring(0, 4), Integer.parseInt(time.substring(5)));
    }
}
