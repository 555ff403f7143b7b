package press.masthead.profile.api.representations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageEntry.Carrier;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;

/// A line of a list as every output shows it.
///
/// @param label the date as the page shows it; may be empty
/// @param time the label for machines, as in `2026-05`; empty for a quarter
/// @param months those of a quarter, in words; empty for any other label
/// @param colon what stands between headline and gist
/// @param language of the headline and gist as worded here
/// @param stop what ends the sentence: a full stop, or nothing where it ends by itself
/// @param why path of the page that says why the line is here
public record CoverageLine(
        String id,
        String label,
        String time,
        String months,
        String headline,
        String colon,
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
        List<CorrectionLine> corrections,
        String why) {
    private static final String ENDS = ".!?…。！？";

    public CoverageLine {
        alsoCarriedBy = List.copyOf(alsoCarriedBy);
        corrections = List.copyOf(corrections);
    }

    public static CoverageLine of(CoverageEntry entry) {
        return of(entry, Labels.ENGLISH);
    }

    /// The line with its label in a language.
    public static CoverageLine of(CoverageEntry entry, String language) {
        var headline = PlainText.line(entry.headline());
        var gist = PlainText.line(entry.gist());
        var id = entry.article().value();
        var spoken = TextLanguage.of(headline, entry.language());
        return new CoverageLine(
                id,
                PlainText.line(Labels.in(language, entry.label())),
                MachineTime.of(entry.label()),
                Months.in(language, entry.months()),
                headline,
                isChinese(language) || isChinese(spoken) ? "：" : ": ",
                gist,
                stop(gist.isEmpty() ? headline : gist, spoken),
                spoken,
                WebAddress.of(entry.url()),
                PlainText.line(entry.outlet()),
                PlainText.line(entry.author()),
                entry.tier(),
                entry.type(),
                entry.alsoCarriedBy().stream().map(CoverageLine::shown).toList(),
                entry.edited(),
                entry.corrections().stream()
                        .map(correction -> CorrectionLine.of(correction, language))
                        .toList(),
                "/decisions/" + id);
    }

    private static Carrier shown(Carrier carrier) {
        return new Carrier(carrier.article(), PlainText.line(carrier.outlet()), WebAddress.of(carrier.url()));
    }

    /// The line as plain text.
    public String text() {
        return (label.isEmpty() ? "" : label + " — ") + headline + (gist.isEmpty() ? "" : colon + gist) + stop;
    }

    /// With what was corrected.
    String textWithCorrections() {
        return Stream.concat(Stream.of(text()), corrections.stream().map(CorrectionLine::text))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isChinese(String language) {
        return language.startsWith(Labels.CHINESE);
    }

    private static String stop(String text, String language) {
        if (text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return "";
        }
        return isChinese(language) ? "。" : ".";
    }
}
