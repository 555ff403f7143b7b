package press.masthead.profile.lists;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import press.masthead.model.CoverageList;
import press.masthead.platform.json.Json;

/// Names a published list by what it is.
final class ListDigest {
    private ListDigest() {}

    static String of(CoverageList list) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Json.MAPPER.writeValueAsBytes(list));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
