package press.masthead.ingest.reading.identity;

import java.util.List;
import press.masthead.platform.digests.Sha256;

/// Half a SHA-256, in hexadecimal.
final class Digest {
    private static final int DIGITS = 32;

    private Digest() {}

    static String of(List<String> texts) {
        return Sha256.hex(String.join("\n", texts)).substring(0, DIGITS);
    }
}
