package press.masthead.profile.api.representations;

import press.masthead.platform.digests.Sha256;

/// Names bytes by what they are: the first half of their SHA-256, in hexadecimal.
public final class Digest {
    private static final int DIGITS = 32;

    private Digest() {}

    public static String of(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, DIGITS);
    }
}
