package press.masthead.ingest.reading.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes as text: byte order mark, HTTP charset, prolog, UTF-8 (RFC 7303, section 3), each only if the bytes fit it
/// strictly, then a detector. Valid UTF-8 beats a wrong label.
public final class Decoding {
    private static final int HEAD = 1_024;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*+[=:]\\s*+[\"']?+\\s*+([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOG = Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
    /// Charsets that hide other letters behind ASCII bytes, so that their documents are valid UTF-8 too.
    private static final Pattern SEVEN_BIT = Pattern.compile("(?i)iso-2022-.*|x?-?iso-2022.*|hz.*|utf-7");
    /// So many broken bytes for a letter that is whole UTF-8 does a document hold that was cut or patched.
    private static final int WHOLE_FOR_BROKEN = 20;

    private Decoding() {}

    /// Decodes a whole document.
    ///
    /// @param contentType the HTTP header, whole; may be empty
    public static String decode(byte[] body, String contentType) {
        var signature = Signature.of(body);
        var mark = signature.map(Signature::markLength).orElse(0);
        var text = signature
                .flatMap(found -> strictly(body, mark, signedCharset(found, body)))
                .or(() -> labelled(body, mark, labels(body, contentType)))
                .or(() -> mended(body, mark))
                .or(() -> detected(body))
                .orElseGet(() -> new String(body, mark, body.length - mark, UTF_8));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// A mainframe's document names its code page, in its own letters.
    private static Charset signedCharset(Signature signature, byte[] body) {
        if (signature != Signature.EBCDIC) {
            return signature.charset();
        }
        var prolog = PROLOG.matcher(new String(body, 0, Math.min(HEAD, body.length), signature.charset()));
        return prolog.find()
                ? CharsetLabel.charsets(prolog.group(1)).stream().findFirst().orElse(signature.charset())
                : signature.charset();
    }

    private static List<String> labels(byte[] body, String contentType) {
        var http = CHARSET.matcher(contentType);
        var prolog = PROLOG.matcher(new String(body, 0, Math.min(HEAD, body.length), ISO_8859_1));
        return Stream.of(http.find() ? http.group(1) : "", prolog.find() ? prolog.group(1) : "")
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static Optional<String> labelled(byte[] body, int mark, List<String> labels) {
        var hidden = labels.stream().filter(label -> SEVEN_BIT.matcher(label).matches());
        return fitting(body, mark, hidden)
                .or(() -> strictly(body, mark, UTF_8))
                .or(() -> fitting(body, mark, labels.stream()));
    }

    private static Optional<String> fitting(byte[] body, int mark, Stream<String> labels) {
        return labels.flatMap(label -> CharsetLabel.charsets(label).stream())
                .flatMap(charset -> strictly(body, mark, charset).stream())
                .filter(Decoding::isDocument)
                .findFirst();
    }

    /// Bytes of one charset read in another are text as well, but begin no document.
    private static boolean isDocument(String text) {
        var head = text.substring(0, Math.min(HEAD, text.length()));
        return head.indexOf('<') >= 0 || head.indexOf('{') >= 0;
    }

    private static Optional<String> strictly(byte[] body, int mark, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(body, mark, body.length - mark))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// UTF-8 with a few broken letters.
    private static Optional<String> mended(byte[] body, int mark) {
        var text = new String(body, mark, body.length - mark, UTF_8);
        var broken = text.chars().filter(c -> c == '\uFFFD').count();
        var whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole >= broken * WHOLE_FOR_BROKEN ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> detected(byte[] body) {
        var detector = new UniversalDetector();
        detector.handleData(body, 0, body.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(label -> CharsetLabel.charsets(label).stream().findFirst())
                .map(charset -> new String(body, charset));
    }
}
