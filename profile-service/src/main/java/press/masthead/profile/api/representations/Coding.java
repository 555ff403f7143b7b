package press.masthead.profile.api.representations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// How bytes are coded on the wire, the one that we like best last.
enum Coding {
    IDENTITY("identity") {
        @Override
        Optional<byte[]> encode(byte[] bytes) {
            return Optional.of(bytes);
        }
    },
    GZIP("gzip") {
        @Override
        Optional<byte[]> encode(byte[] bytes) {
            var packed = new ByteArrayOutputStream(bytes.length / 2);
            try (var gzip = new BestGzip(packed)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
            return Optional.of(packed.toByteArray());
        }
    };

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /// Empty where this machine has no encoder.
    abstract Optional<byte[]> encode(byte[] bytes);

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
