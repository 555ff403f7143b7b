package press.masthead.ingest.fetching;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;

/// Why no whole answer came, in an operator's words.
final class Causes {
    private static final int LONGEST = 200;

    private Causes() {}

    static String of(IOException cause, HttpUrl at) {
        var said = String.valueOf(cause.getMessage());
        if (cause instanceof EOFException || said.contains("unexpected end of stream")) {
            return "the connection broke off";
        }
        var words = switch (cause) {
            case UnknownHostException _ -> "no such host: " + at.host();
            case SSLException _ -> "no trusted connection: " + said;
            case ConnectException _ -> "no connection to %s:%d".formatted(at.host(), at.port());
            case InterruptedIOException _ -> "no whole answer in time";
            case ProtocolException _ -> "no proper HTTP: " + said;
            default -> said;
        };
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
