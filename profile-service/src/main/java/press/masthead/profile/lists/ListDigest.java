package press.masthead.profile.lists;

import press.masthead.model.CoverageList;
import press.masthead.platform.digests.Sha256;
import press.masthead.platform.json.Json;

/// Names a published list by what it is.
final class ListDigest {
    private ListDigest() {}

    static String of(CoverageList list) {
        return Sha256.hex(Json.MAPPER.writeValueAsBytes(list));
    }
}
