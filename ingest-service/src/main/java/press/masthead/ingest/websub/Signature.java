package press.masthead.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The `X-Hub-Signature` of a push (WebSub, section 7.1): `method=hexadecimal HMAC of the body`.
final class Signature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private Signature() {}

    /// Compared in a time that does not tell how much of it was right.
    static boolean isOf(byte[] body, String header, String secret) {
        var equals = header.indexOf('=');
        var method =
                METHODS.get(header.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT));
        if (method == null) {
            return false;
        }
        var given = header.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(hexadecimal(mac(method, secret, body)), given.getBytes(UTF_8));
    }

    private static byte[] hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).getBytes(UTF_8);
    }

    private static byte[] mac(String method, String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), method));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has " + method, e);
        }
    }
}
