package press.masthead.profile.api.representations;

import java.util.List;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Carrier;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// A line of a list as every output shows it.
///
/// @param label the date as the page shows it; may be empty
/// @param time the label for machines, as in `2026-05`; empty for a quarter
/// @param language of the headline and gist as worded here
/// @param stop what ends the sentence: a full stop, or nothing where it ends by itself
/// @param why path of the page that says why the line is here
public record CoverageLine(
        String id,
        String label,
        String time,
        String headline,
        String gist,
        String stop,
        String language,
        String url,
        String outlet,
        String author,
        Tier tier,
        MatchType type,
        List<Carrier> alsoCarriedBy,
        boolean edited,
        String why) {
    private static final String ENDS = ".!?…。！？";

    public CoverageLine {
        alsoCarriedBy = List.copyOf(alsoCarriedBy);
    }

    public static CoverageLine of(CoverageEntry entry) {
        return of(entry, Labels.ENGLISH);
    }

    /// The line with its label in a language.
    public static CoverageLine of(CoverageEntry entry, String language) {
        var headline = PlainText.line(entry.headline());
        var gist = PlainText.line(entry.gist());
        var id = entry.article().value();
        return new CoverageLine(
                id,
                PlainText.line(Labels.in(language, entry.label())),
                MachineTime.of(entry.label()),
                headline,
                gist,
                stop(gist.isEmpty() ? headline : gist),
                TextLanguage.of(headline, entry.language()),
                WebAddress.of(entry.url()),
                PlainText.line(entry.outlet()),
                PlainText.line(entry.author()),
                entry.tier(),
                entry.type(),
                entry.alsoCarriedBy(),
                entry.edited(),
                "/decisions/" + id);
    }

    /// The line as plain text.
    public String text() {
        return (label.isEmpty() ? "" : label + " — ") + headline + (gist.isEmpty() ? "" : ": " + gist) + stop;
    }

    private static String stop(String text) {
        return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
    }
}
