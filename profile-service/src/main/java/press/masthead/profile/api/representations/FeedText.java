package press.masthead.profile.api.representations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words that all feeds share.
final class FeedText {
    private FeedText() {}

    static String title(CoveragePage page) {
        return PlainText.line(
                (page.language().equals(Labels.CHINESE) ? "%s：近期报道" : "%s: recent coverage").formatted(page.name()));
    }

    static String description(CoveragePage page) {
        return page.language().equals(Labels.CHINESE)
                ? "精选的署名报道；不含通讯社转载与未注明来源的综述。"
                : "Curated named-source coverage, without wire reposts and unsourced round-ups.";
    }

    /// Whoever is named, else the outlet.
    static String author(CoverageLine line) {
        return line.author().isEmpty() ? line.outlet() : line.author();
    }

    static List<String> tags(CoverageLine line) {
        return Stream.of(line.label(), line.outlet(), line.tier().name().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
