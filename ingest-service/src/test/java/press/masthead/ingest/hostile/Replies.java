package press.masthead.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/// Answers of servers that are broken or mean harm, and the bodies that they pack.
final class Replies {
    static final String FEED = "<rss version=\"2.0\"><channel><title>Gazette</title>"
            + "<item><guid>a</guid><title>First</title></item></channel></rss>";
    static final String OTHER_FEED = FEED.replace("First", "Second");
    static final String PAGE = "<!DOCTYPE html><html><head><title>Before you go on</title></head>"
            + "<body><form action=\"/consent\"><button>Accept all</button></form></body></html>";

    private Replies() {}

    /// @param head status line and headers, one a line; `PORT` stands for the server's own
    static RawServer.Reply bytes(String head, byte[] body) {
        return (to, port, _) -> {
            to.write(head(head, port));
            to.write(body);
        };
    }

    static RawServer.Reply text(String head, String body) {
        return bytes(head, body.getBytes(UTF_8));
    }

    static RawServer.Reply ok(String body) {
        return text("HTTP/1.1 200 OK", body);
    }

    static RawServer.Reply packed(String encoding, byte[] body) {
        return bytes(
                "HTTP/1.1 200 OK\nContent-Length: " + body.length
                        + (encoding.isEmpty() ? "" : "\nContent-Encoding: " + encoding),
                body);
    }

    static RawServer.Reply redirect(int status, String to) {
        return text("HTTP/1.1 %d Moved\nLocation: %s\nContent-Length: 0".formatted(status, to), "");
    }

    static RawServer.Reply status(String statusAndHeaders) {
        return text("HTTP/1.1 " + statusAndHeaders + "\nContent-Length: 0", "");
    }

    /// The same again and again, as long as the other side takes it.
    static RawServer.Reply endless(String head, String again) {
        return (to, port, gone) -> {
            to.write(head(head, port));
            while (gone.getCount() > 0) {
                to.write(again.getBytes(UTF_8));
            }
        };
    }

    /// One byte at a time.
    static RawServer.Reply drip(String text) {
        return (to, _, gone) -> {
            for (var b : text.replace("\n", "\r\n").getBytes(UTF_8)) {
                to.write(b);
                to.flush();
                if (gone.await(20, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        };
    }

    static RawServer.Reply silence() {
        return (_, _, gone) -> gone.await();
    }

    private static byte[] head(String head, int port) {
        return (head.replace("PORT", Integer.toString(port)).replace("\n", "\r\n") + "\r\n\r\n").getBytes(ISO_8859_1);
    }

    static byte[] gzip(byte[] body) {
        var packed = new ByteArrayOutputStream();
        try (var sink = new GZIPOutputStream(packed)) {
            sink.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] gzip(String body) {
        return gzip(body.getBytes(UTF_8));
    }

    static byte[] deflate(byte[] body, boolean withoutHeader) {
        var packed = new ByteArrayOutputStream();
        try (var sink = new DeflaterOutputStream(packed, new Deflater(9, withoutHeader))) {
            sink.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zstd(byte[] body) {
        return Zstd.compress(body);
    }

    /// Nothing but zero bytes.
    static byte[] zeros(int mebibytes) {
        return new byte[mebibytes << 20];
    }

    static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes);
    }
}
