package press.masthead.ingest.reading.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/// The charsets that a label may mean, the likeliest first: what the web means by it (WHATWG Encoding, section 4.2),
/// then what it says.
final class CharsetLabel {
    private CharsetLabel() {}

    static List<Charset> charsets(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "" -> List.of();
            case "gb2312", "gbk", "x-gbk", "gb_2312-80", "cp936", "ms936", "chinese", "euc-cn", "gb18030" ->
                named("GB18030");
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252" ->
                named("windows-1252", "ISO-8859-1");
            case "iso-8859-9", "iso8859-9", "latin5" -> named("windows-1254", "ISO-8859-9");
            case "iso-8859-11", "tis-620" -> named("x-windows-874", "TIS-620");
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> named("windows-31j", "Shift_JIS");
            case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean" -> named("x-windows-949", "EUC-KR");
            case "big5", "big-5", "x-x-big5", "big5-hkscs" -> named("Big5-HKSCS", "Big5");
            case "unicode", "ucs-2", "iso-10646-ucs-2" -> named("UTF-16");
            case "utf8", "unicode-1-1-utf-8" -> named("UTF-8");
            default -> named(name);
        };
    }

    private static List<Charset> named(String... names) {
        return List.of(names).stream()
                .filter(CharsetLabel::isKnown)
                .map(Charset::forName)
                .toList();
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).newDecoder() != null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return false;
        }
    }
}
