package press.masthead.ingest.fetching;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Unpacks gzip, deflate with and without its zlib header (RFC 9110, section 8.4.1.2, and what servers make of it),
/// Brotli and Zstandard. What shows what it is, is believed before its label: no feed begins like gzip or Zstandard,
/// and what reads as text is not packed.
final class Unpacking implements AutoCloseable {
    static final String ACCEPTED = "gzip, deflate, br, zstd";

    private static final int MOST_LAYERS = 3;
    private static final int LOOK = 32;

    /// A window of 8 MiB, as RFC 9659 allows; the default lets a server take 128 MiB.
    private static final int ZSTD_WINDOW_LOG = 23;

    private final UnaryOperator<InputStream> bounded;
    private BufferedInputStream layer;
    private int layers;

    /// @param bounded puts a layer within limits
    Unpacking(InputStream body, UnaryOperator<InputStream> bounded) {
        this.bounded = bounded;
        layer = new BufferedInputStream(bounded.apply(body));
    }

    /// @param encoding the `Content-Encoding`
    InputStream peeled(String encoding) throws IOException {
        var labels = Arrays.asList(encoding.toLowerCase(Locale.ROOT).split(",", -1));
        for (var label : labels.reversed()) {
            peelAsLabelled(label.strip());
        }
        var more = true;
        while (more) {
            more = peelWhatShows();
        }
        return layer;
    }

    @Override
    public void close() throws IOException {
        layer.close();
    }

    private void peelAsLabelled(String label) throws IOException {
        var start = start();
        if (peelWhatShows() || isText(start)) {
            return;
        }
        switch (label) {
            case "deflate" -> peel(isZlib(start) ? inflated(false) : inflated(true));
            case "br" -> peel(new BrotliInputStream(layer));
            default -> {} // it shows what it is, or is not packed
        }
    }

    private boolean peelWhatShows() throws IOException {
        var start = start();
        if (begins(start, 0x1f, 0x8b)) {
            peel(new GZIPInputStream(layer));
            return true;
        }
        if (begins(start, 0x28, 0xb5, 0x2f, 0xfd)) {
            peel(new ZstdInputStreamNoFinalizer(layer).setLongMax(ZSTD_WINDOW_LOG));
            return true;
        }
        return false;
    }

    private void peel(InputStream unpacked) throws IOException {
        layers++;
        if (layers > MOST_LAYERS) {
            throw new BoundedBody.Garbled("it is packed more than %d times".formatted(MOST_LAYERS));
        }
        layer = new BufferedInputStream(bounded.apply(unpacked));
    }

    private InputStream inflated(boolean withoutHeader) {
        return new InflaterInputStream(layer, new Inflater(withoutHeader));
    }

    private byte[] start() throws IOException {
        layer.mark(LOOK);
        var start = layer.readNBytes(LOOK);
        layer.reset();
        return start;
    }

    private static boolean begins(byte[] start, int... magic) {
        for (var i = 0; i < magic.length; i++) {
            if (i >= start.length || (start[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// RFC 1950, section 2.2: deflate with a window of at most 32 KiB, and a checksum over the two bytes.
    private static boolean isZlib(byte[] start) {
        return start.length >= 2
                && (start[0] & 0x0f) == 8
                && ((start[0] & 0xff) >> 4) <= 7
                && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
    }

    /// Whether nothing speaks against text: it begins with a mark of XML or JSON, a byte order mark or white space, and
    /// holds no control characters.
    private static boolean isText(byte[] start) {
        if (start.length == 0) {
            return true;
        }
        for (var b : start) {
            if (b >= 0
                    && b < ' '
                    && !List.of((byte) '\t', (byte) '\n', (byte) '\r').contains(b)) {
                return false;
            }
        }
        return "<{[ \t\r\n\u00ef".indexOf(start[0] & 0xff) >= 0;
    }
}
