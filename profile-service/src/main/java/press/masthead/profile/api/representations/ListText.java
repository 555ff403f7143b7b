package press.masthead.profile.api.representations;

import java.util.stream.Collectors;
import press.masthead.model.CoverageList;

/// A list as plain text, a line each: `- May 2026 — headline: gist.`
public final class ListText {
    private ListText() {}

    public static String of(CoverageList list) {
        return list.entries().stream()
                .map(entry -> "- " + CoverageLine.of(entry).text() + "\n")
                .collect(Collectors.joining());
    }
}
