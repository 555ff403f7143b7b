package press.masthead.ingest.reading.decoding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Documents that are gzip files themselves (sitemaps are), unpacked within a budget. What is none stays as it is; of a
/// broken or endless one the beginning counts.
public final class Unpacking {
    private static final int MOST_BYTES = 25 << 20;
    private static final int MOST_RATIO = 100;
    private static final int ALWAYS_ALLOWED = 1 << 20;

    private Unpacking() {}

    public static byte[] unpacked(byte[] body) {
        var isPacked = body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
        return isPacked ? inflated(body) : body;
    }

    private static byte[] inflated(byte[] body) {
        var most = Math.clamp((long) MOST_RATIO * body.length, ALWAYS_ALLOWED, MOST_BYTES);
        var unpacked = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var read = stream.read(buffer);
            while (read >= 0 && unpacked.size() + read <= most) {
                unpacked.write(buffer, 0, read);
                read = stream.read(buffer);
            }
        } catch (EOFException | ZipException | StackOverflowError _) { // the last by a file of nothing but empty files
            return unpacked.toByteArray();
        } catch (IOException e) {
            throw new AssertionError("an array does not fail", e);
        }
        return unpacked.toByteArray();
    }
}
