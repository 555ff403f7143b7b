package press.masthead.profile.api.representations;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// How bytes are coded on the wire, the one that we like best last.
enum Coding {
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] bytes) {
            return bytes;
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] bytes) {
            var packed = new ByteArrayOutputStream(bytes.length / 2);
            try (var gzip = new BestGzip(packed)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
            return packed.toByteArray();
        }
    },
    BR("br") {
        @Override
        byte[] encode(byte[] bytes) {
            try {
                return Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY));
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        }
    };

    private static final int BROTLI_QUALITY = 7;
    private static final Set<Coding> OFFERED =
            Brotli4jLoader.isAvailable() ? EnumSet.allOf(Coding.class) : EnumSet.of(IDENTITY, GZIP);

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    abstract byte[] encode(byte[] bytes);

    /// What this machine has an encoder for: Brotli's is native code.
    static Set<Coding> offered() {
        return OFFERED;
    }

    String token() {
        return token;
    }

    /// A validator of bytes of this digest in this coding.
    String tag(String digest) {
        return this == IDENTITY ? '"' + digest + '"' : '"' + digest + '-' + token + '"';
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
