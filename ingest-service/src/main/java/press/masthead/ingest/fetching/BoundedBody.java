package press.masthead.ingest.fetching;

import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/// Reads a body within limits while it streams, unpacked.
///
/// @param wire the most bytes that are received
/// @param decoded the most bytes that they unpack to, in any layer
/// @param ratio how many times larger than what was received that may be, beyond what any feed is allowed
/// @param wanted after so many unpacked bytes no more is received, and the rest is as if it were not there
public record BoundedBody(long wire, long decoded, int ratio, long wanted) {
    public static final BoundedBody USUAL = new BoundedBody(10 << 20, 25 << 20, 100);

    public BoundedBody(long wire, long decoded, int ratio) {
        this(wire, decoded, ratio, Long.MAX_VALUE);
    }

    private static final int ALWAYS_ALLOWED = 1 << 20;
    private static final int CHUNK = 8 * 1024;

    /// A body, or headers, beyond the limits.
    static final class TooLarge extends IOException {
        TooLarge(String limit) {
            super(limit);
        }
    }

    /// A body that does not unpack.
    static final class Garbled extends IOException {
        Garbled(String what) {
            super(what);
        }
    }

    BoundedBody head(long most) {
        return new BoundedBody(wire, decoded, ratio, most);
    }

    /// @param encoding the `Content-Encoding`; what the body is packed in is found out all the same
    ByteString read(InputStream body, String encoding) throws IOException {
        var received = new Received(body);
        try (var unpacking = new Unpacking(received, layer -> new Layer(layer, received))) {
            var unpacked = unpacking.peeled(encoding);
            var whole = new Buffer();
            var chunk = new byte[CHUNK];
            for (var read = unpacked.read(chunk); read >= 0 && whole.size() < wanted; read = unpacked.read(chunk)) {
                whole.write(chunk, 0, read);
            }
            return whole.readByteString(Math.min(wanted, whole.size()));
        } catch (IOException e) {
            throw received.failed ? e : meaning(e);
        } catch (StackOverflowError e) {
            throw new Garbled("it is packed in too many parts"); // for each that is empty the JDK's stream calls itself
        }
    }

    /// A decoder may have wrapped what was thrown below it.
    private static IOException meaning(IOException thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLarge || cause instanceof Garbled) {
                return (IOException) cause;
            }
        }
        return new Garbled("it does not unpack: " + thrown.getMessage());
    }

    /// The bytes off the wire; it tells a connection that failed from a body that does not unpack.
    private final class Received extends Counted {
        private boolean failed;

        Received(InputStream body) {
            super(body);
        }

        @Override
        int readSome(byte[] into, int offset, int length) throws IOException {
            try {
                return super.readSome(into, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        void check() throws TooLarge {
            if (count > wire) {
                throw new TooLarge("more than %d bytes".formatted(wire));
            }
        }
    }

    /// What one layer unpacks to.
    private final class Layer extends Counted {
        private final Received received;

        Layer(InputStream unpacked, Received received) {
            super(unpacked);
            this.received = received;
        }

        @Override
        void check() throws TooLarge {
            if (count > decoded) {
                throw new TooLarge("unpacks to more than %d bytes".formatted(decoded));
            }
            if (count > ALWAYS_ALLOWED && count > received.count * ratio) {
                throw new TooLarge("unpacks to more than %d times its size".formatted(ratio));
            }
        }
    }

    private abstract static class Counted extends InputStream {
        private final InputStream body;
        long count;

        Counted(InputStream body) {
            this.body = body;
        }

        abstract void check() throws TooLarge;

        int readSome(byte[] into, int offset, int length) throws IOException {
            return body.read(into, offset, length);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = readSome(into, offset, length);
            count += Math.max(0, read);
            check();
            return read;
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
