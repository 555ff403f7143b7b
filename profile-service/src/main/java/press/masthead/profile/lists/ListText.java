package press.masthead.profile.lists;

import java.util.stream.Collectors;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;

/// A list as plain text, a line each: `- May 2026 — headline: gist.`
public final class ListText {
    private static final String ENDS = ".!?…。！？";

    private ListText() {}

    public static String of(CoverageList list) {
        return list.entries().stream().map(ListText::line).collect(Collectors.joining());
    }

    private static String line(CoverageEntry entry) {
        var label = entry.label().isEmpty() ? "" : entry.label() + " — ";
        var gist = entry.gist().isEmpty() ? "" : ": " + entry.gist();
        var text = (label + entry.headline() + gist).replaceAll("\\s+", " ").strip();
        var stop = text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
        return "- " + text + stop + "\n";
    }
}
