package press.masthead.profile.desk.items;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import press.masthead.model.Decision;
import press.masthead.platform.json.Json;

/// Names a decision by what it says, as the registers' digests name theirs.
final class DecisionDigest {
    private static final int HEX_DIGITS = 16;

    private DecisionDigest() {}

    static String of(Decision decision) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Json.MAPPER.writeValueAsBytes(decision));
            return "sha256:" + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
