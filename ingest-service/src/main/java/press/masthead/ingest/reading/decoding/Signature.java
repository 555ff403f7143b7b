package press.masthead.ingest.reading.decoding;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;

/// What the first bytes alone tell: a byte order mark, or the shape of `<` and `<?` in wide and mainframe charsets (XML
/// 1.0, appendix F).
enum Signature {
    UTF_32BE_MARK("0000FEFF", 4, "UTF-32BE"),
    UTF_32LE_MARK("FFFE0000", 4, "UTF-32LE"),
    UTF_8_MARK("EFBBBF", 3, "UTF-8"),
    UTF_16BE_MARK("FEFF", 2, "UTF-16BE"),
    UTF_16LE_MARK("FFFE", 2, "UTF-16LE"),
    UTF_32BE("0000003C", 0, "UTF-32BE"),
    UTF_32LE("3C000000", 0, "UTF-32LE"),
    UTF_16BE("003C", 0, "UTF-16BE"),
    UTF_16LE("3C00", 0, "UTF-16LE"),
    EBCDIC("4C6FA794", 0, "IBM037");

    private final String bytes;
    private final int markLength;
    private final Charset charset;

    Signature(String bytes, int markLength, String charset) {
        this.bytes = bytes;
        this.markLength = markLength;
        this.charset = Charset.forName(charset);
    }

    static Optional<Signature> of(byte[] body) {
        for (var signature : values()) {
            if (signature.begins(body)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] body) {
        var length = bytes.length() / 2;
        return body.length >= length
                && HexFormat.of().withUpperCase().formatHex(body, 0, length).equals(bytes);
    }

    int markLength() {
        return markLength;
    }

    Charset charset() {
        return charset;
    }
}
