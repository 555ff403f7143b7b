package press.masthead.profile.desk.items;

import press.masthead.model.Decision;
import press.masthead.platform.digests.Sha256;
import press.masthead.platform.json.Json;

/// Names a decision by what it says, as the registers' digests name theirs.
final class DecisionDigest {
    private static final int HEX_DIGITS = 16;

    private DecisionDigest() {}

    static String of(Decision decision) {
        return "sha256:" + Sha256.hex(Json.MAPPER.writeValueAsBytes(decision)).substring(0, HEX_DIGITS);
    }
}
