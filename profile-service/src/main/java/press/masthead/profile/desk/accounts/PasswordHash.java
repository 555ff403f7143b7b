package press.masthead.profile.desk.accounts;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// PBKDF2 with HMAC-SHA-256 (RFC 8018), written as `pbkdf2-sha256$iterations$salt$hash` in Base64.
public final class PasswordHash {
    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    public static String of(String password) {
        return of(password, ITERATIONS);
    }

    /// One that is cheap to try, for accounts that guard nothing.
    public static String of(String password, int iterations) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return written(salt, iterations, derived(password, salt, iterations));
    }

    static boolean matches(String password, String hash) {
        var parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("not a password's hash; make the account anew");
        }
        var iterations = Integer.parseInt(parts[1]);
        var salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts[3]), derived(password, salt, iterations));
    }

    /// Matches no password, at the cost of any other; made when it is first asked for.
    public static String nobody() {
        return Nobody.HASH;
    }

    private static final class Nobody {
        static final String HASH = of(Base64.getEncoder().encodeToString(RANDOM.generateSeed(SALT_BYTES)));
    }

    private static String written(byte[] salt, int iterations, byte[] hash) {
        var encoder = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(iterations), encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    private static byte[] derived(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        }
    }
}
