package press.masthead.ingest.reading.cleaning;

/// How much markup a tree may be made of. In memory a tag takes a hundred times its few characters, so that a document
/// within all other limits may not fit.
public final class Markup {
    private static final String CDATA = "<![CDATA[";

    /// As long as an ordinary tag counts one that is shorter.
    private static final int LEAST = 16;

    private Markup() {}

    /// The beginning of a text whose tags have so many characters; all of it where they have no more. What stands
    /// between tags, or in CDATA, is not counted.
    public static String affordable(String text, int most) {
        var left = most;
        var at = text.indexOf('<');
        while (at >= 0) {
            var isData = text.startsWith(CDATA, at);
            var end = isData ? text.indexOf("]]>", at) : text.indexOf('>', at);
            var behind = end < 0 ? text.length() : end;
            left -= isData ? LEAST : Math.max(LEAST, behind - at);
            if (left < 0) {
                return text.substring(0, at);
            }
            at = text.indexOf('<', Math.max(behind, at + 1));
        }
        return text;
    }
}
