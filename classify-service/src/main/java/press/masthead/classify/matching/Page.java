package press.masthead.classify.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.masthead.classify.matching.text.Normalised;
import press.masthead.classify.matching.text.Normaliser;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;

/// An article's texts, each scanned once.
final class Page {
    static final List<ArticleField> FIELDS = List.of(ArticleField.HEADLINE, ArticleField.SUMMARY, ArticleField.BODY);
    private static final int LONGEST = 20_000;

    private final Map<ArticleField, Scan> scans = new EnumMap<>(ArticleField.class);

    private Page() {}

    /// A text and the terms in it.
    record Scan(Normalised text, List<Vocabulary.Occurrence> occurrences) {}

    static Page of(Article article, Vocabulary vocabulary) {
        var page = new Page();
        for (var field : FIELDS) {
            var original = article.text(field);
            var text = Normaliser.normalise(original.length() > LONGEST ? original.substring(0, LONGEST) : original);
            page.scans.put(field, new Scan(text, vocabulary.occurrences(text)));
        }
        return page;
    }

    Scan scan(ArticleField field) {
        var scan = scans.get(field);
        if (scan == null) {
            throw new IllegalArgumentException("not a scanned field: " + field);
        }
        return scan;
    }

    boolean has(Cue cue, ArticleField field) {
        return scan(field).occurrences().stream()
                .anyMatch(occurrence -> occurrence.term().cues.contains(cue));
    }

    /// The first sentence of the summary, or of the body where there is no summary, ends at this normalised position.
    int openingEnd(ArticleField field) {
        var text = scan(field).text();
        for (var i = 20; i < Math.min(text.length(), 300); i++) {
            var c = text.at(i);
            var ends =
                    c == '。' || c == '!' || c == '?' || (c == '.' && (i + 1 == text.length() || text.at(i + 1) == ' '));
            if (ends) {
                return i;
            }
        }
        return Math.min(text.length(), 300);
    }
}
