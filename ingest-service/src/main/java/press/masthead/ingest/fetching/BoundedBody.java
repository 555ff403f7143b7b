package press.masthead.ingest.fetching;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import okio.Buffer;
import okio.ByteString;

/// Reads a body within limits while it streams. What begins as gzip is unpacked, whatever its headers say, and once
/// more
/// where a server packed it twice; no feed begins with those bytes.
///
/// @param wire the most bytes that are received
/// @param decoded the most bytes that they unpack to
/// @param ratio how many times larger than what was received that may be, beyond what any feed is allowed
record BoundedBody(long wire, long decoded, int ratio) {
    static final BoundedBody USUAL = new BoundedBody(10 << 20, 25 << 20, 100);

    private static final int ALWAYS_ALLOWED = 1 << 20;
    private static final int CHUNK = 8 * 1024;
    private static final int MOST_LAYERS = 2;

    /// A body beyond the limits.
    static final class TooLarge extends IOException {
        TooLarge(String limit) {
            super(limit);
        }
    }

    ByteString read(InputStream body) throws IOException {
        var received = new Counted(body);
        var unpacked = unpacked(received);
        var whole = new Buffer();
        var chunk = new byte[CHUNK];
        for (var read = unpacked.read(chunk); read >= 0; read = unpacked.read(chunk)) {
            whole.write(chunk, 0, read);
            check(received.count, whole.size());
        }
        return whole.readByteString();
    }

    private void check(long received, long unpacked) throws TooLarge {
        if (received > wire) {
            throw new TooLarge("more than %d bytes".formatted(wire));
        }
        if (unpacked > decoded) {
            throw new TooLarge("unpacks to more than %d bytes".formatted(decoded));
        }
        if (unpacked > ALWAYS_ALLOWED && unpacked > received * ratio) {
            throw new TooLarge("unpacks to more than %d times its size".formatted(ratio));
        }
    }

    private static InputStream unpacked(InputStream body) throws IOException {
        var layer = new BufferedInputStream(body);
        for (var layers = 0; layers < MOST_LAYERS && isGzip(layer); layers++) {
            layer = new BufferedInputStream(new GZIPInputStream(layer));
        }
        return layer;
    }

    private static boolean isGzip(BufferedInputStream body) throws IOException {
        body.mark(2);
        var first = body.read();
        var second = body.read();
        body.reset();
        return first == 0x1f && second == 0x8b;
    }

    private static final class Counted extends InputStream {
        private final InputStream body;
        private long count;

        Counted(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var read = body.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = body.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
