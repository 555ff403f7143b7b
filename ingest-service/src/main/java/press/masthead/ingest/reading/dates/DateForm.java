package press.masthead.ingest.reading.dates;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;

/// The forms of printed dates, in the order in which they are tried. Groups: `y`, `mo`, `d`, `h`, `mi`, `s`, `f` (a
/// fraction), `ap` (the half of the day), `z` (the zone).
enum DateForm {
    YEAR("(?<y>\\d{4})"),
    COMPACT("(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})(?:T?(?<h>\\d{2})(?<mi>\\d{2})(?<s>\\d{2})?)?" + Parts.ZONE),
    ORDERED("(?<y>\\d{4})[-/.](?<mo>\\d{1,2}|\\p{L}+)(?:[-/.](?<d>\\d{1,2}))?(?:[T ,]+" + Parts.TIME + ")?"
            + Parts.ZONE),
    DAY_FIRST(Parts.WEEKDAY
            + "(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: (?:de|of))?[ \\-./]*(?<mo>(?!(?:st|nd|rd|th)\\b)\\p{L}+)\\.?,?"
            + "(?: (?:de|del))?[ \\-./,]*(?<y>\\d{4}|\\d{2})(?!\\d)" + Parts.THEN_TIME + Parts.ZONE),
    MONTH_FIRST(Parts.WEEKDAY + "(?<mo>\\p{L}+)\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?!\\d)"
            + Parts.THEN_TIME + Parts.ZONE),
    YEAR_LAST("\\p{L}+\\.?,? (?<mo>\\p{L}+) (?<d>\\d{1,2}),? " + Parts.TIME
            + "(?: (?<z>\\p{L}{2,5}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}))? (?<y>\\d{4})"),
    HAN(
            "(?<y>\\d{4}) ?[年년] ?(?<mo>\\d{1,2}) ?[月월] ?(?:(?<d>\\d{1,2}) ?[日号號일])?(?: ?\\([^)]{1,4}\\)| ?(?:星期|周)[一二三四五六日天])?"
                    + ",? ?(?<ap>上午|下午|晚上|凌晨|中午|早上|午前|午後|오전|오후)?"
                    + " ?(?:(?<h>\\d{1,2}) ?[:时時点點시](?: ?(?<mi>\\d{1,2}) ?[:分분]?(?: ?(?<s>\\d{1,2}) ?[秒초]?)?)?)?"
                    + Parts.ZONE),
    MONTH_AND_YEAR("(?<mo>\\p{L}{3,})\\.?,? (?:de )?(?<y>\\d{4})"),
    DOTTED(Parts.WEEKDAY + "(?<d>\\d{1,2})\\. ?(?<mo>\\d{1,2})\\. ?(?<y>\\d{4})" + Parts.THEN_TIME + Parts.ZONE),
    SLASHED(Parts.WEEKDAY + "(?<d>\\d{1,2})[/-](?<mo>\\d{1,2})[/-](?<y>\\d{4})" + Parts.THEN_TIME + Parts.ZONE);

    private final Pattern pattern;

    DateForm(String pattern) {
        this.pattern = Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE);
    }

    Pattern pattern() {
        return pattern;
    }

    private static final class Parts {
        static final String WEEKDAY = "(?:\\p{L}+\\.?,? )?";
        static final String TIME = "(?<h>\\d{1,2})[:.](?<mi>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?"
                + "(?: ?(?<ap>[ap]\\.?m\\b\\.?))?";
        static final String THEN_TIME = "(?:,| at| à| um| -|T)?(?: ?" + TIME + ")?";
        static final String ZONE = " ?(?<z>[\\p{L}+\\-][^,]{0,60})?";
    }
}
