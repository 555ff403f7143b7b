package press.masthead.profile.api.representations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import press.masthead.model.ArticleId;
import press.masthead.model.CoverageEntry;

/// Where a page ends: the last articles shown, so that the next page goes on behind them whatever came or went since,
/// and how many were shown, for when all of these are gone.
///
/// @param shown the last of them first
record Cursor(int count, List<ArticleId> shown) {
    static final Cursor START = new Cursor(0, List.of());

    private static final int ANCHORS = 4;
    private static final int MOST_CHARACTERS = 1_000;

    Cursor {
        shown = List.copyOf(shown);
    }

    /// Behind the first `count` of these.
    static Cursor after(List<CoverageEntry> entries, int count) {
        var shown = entries.subList(Math.max(0, count - ANCHORS), count).reversed().stream()
                .map(CoverageEntry::article)
                .toList();
        return new Cursor(count, shown);
    }

    /// Empty when it is none of ours.
    static Optional<Cursor> of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            var lines = new String(Base64.getUrlDecoder().decode(text), UTF_8)
                    .lines()
                    .toList();
            var count = Integer.parseInt(lines.isEmpty() ? "" : lines.getFirst());
            return count < 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(
                            count,
                            lines.stream()
                                    .skip(1)
                                    .limit(ANCHORS)
                                    .map(ArticleId::new)
                                    .toList()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(Integer.toString(count));
        shown.forEach(id -> lines.add(id.value()));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", lines).getBytes(UTF_8));
    }

    /// The place of the first line of the page.
    int start(List<CoverageEntry> entries) {
        for (var id : shown) {
            for (var at = 0; at < entries.size(); at++) {
                if (entries.get(at).article().equals(id)) {
                    return at + 1;
                }
            }
        }
        return Math.min(count, entries.size());
    }
}
