package press.masthead.ingest.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import press.masthead.model.FeedId;

/// The addresses that hubs call, and the secrets that they sign with. Both are made from one key, so that every
/// instance knows each without any being stored: an address says what it is for, and is signed by us.
record Callbacks(String base, String key) {
    static final String PATH = "/websub/";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PARTS = 4;
    private static final int LONGEST = 2_000;

    String url(Callback callback) {
        var said = encoded(callback);
        return base + PATH + said + "." + mac("callback " + said);
    }

    /// Another for each subscription.
    String secret(Callback callback) {
        return mac("secret " + encoded(callback));
    }

    /// What an address is for; empty when it is none of ours.
    Optional<Callback> read(String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || token.length() > LONGEST) {
            return Optional.empty();
        }
        var said = token.substring(0, dot);
        var signed = mac("callback " + said).getBytes(UTF_8);
        return MessageDigest.isEqual(signed, token.substring(dot + 1).getBytes(UTF_8))
                ? Optional.of(decoded(said))
                : Optional.empty();
    }

    private static String encoded(Callback callback) {
        var text = "%s\n%s\n%d\n%s".formatted(callback.domain(), callback.feed(), callback.number(), callback.topic());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /// Only of what we have signed.
    private static Callback decoded(String said) {
        var parts = new String(Base64.getUrlDecoder().decode(said), UTF_8).split("\n", PARTS);
        return new Callback(parts[0], new FeedId(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has " + ALGORITHM, e);
        }
    }

    /// Without the key.
    @Override
    public String toString() {
        return "Callbacks[base=%s]".formatted(base);
    }
}
