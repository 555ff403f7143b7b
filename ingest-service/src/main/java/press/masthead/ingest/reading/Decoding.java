package press.masthead.ingest.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes as text: byte order mark, HTTP charset, prolog, UTF-8 (RFC 7303), each only if the bytes fit it strictly, then
/// a detector. Valid UTF-8 beats a wrong label; labels mean what the web means by them.
final class Decoding {
    private static final int HEAD = 1_024;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOG = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private Decoding() {}

    static String decode(byte[] body, String contentType) {
        var mark = byteOrderMark(body);
        if (mark.isPresent()) {
            return new String(body, mark.get());
        }
        var http = CHARSET.matcher(contentType);
        var prolog = PROLOG.matcher(new String(body, 0, Math.min(HEAD, body.length), ISO_8859_1));
        var labels = List.of(http.find() ? http.group(1) : "", prolog.find() ? prolog.group(1) : "");
        return strictly(body, UTF_8)
                .or(() -> labels.stream()
                        .flatMap(label -> charset(label).stream())
                        .flatMap(charset -> strictly(body, charset).stream())
                        .findFirst())
                .or(() -> detected(body))
                .orElseGet(() -> new String(body, UTF_8));
    }

    private static Optional<Charset> byteOrderMark(byte[] body) {
        var first = body.length > 0 ? body[0] & 0xFF : 0;
        var second = body.length > 1 ? body[1] & 0xFF : 0;
        var third = body.length > 2 ? body[2] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return Optional.of(UTF_8);
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
            return Optional.of(UTF_16BE);
        }
        return (first == 0xFF && second == 0xFE) || (first == '<' && second == 0 && third != 0)
                ? Optional.of(UTF_16LE)
                : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "" -> Optional.empty();
                case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> Optional.of(Charset.forName("GB18030"));
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(Charset.forName("windows-1252"));
                default -> Optional.of(Charset.forName(name));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] body, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> detected(byte[] body) {
        var detector = new UniversalDetector();
        detector.handleData(body, 0, body.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Decoding::charset)
                .map(charset -> new String(body, charset));
    }
}
