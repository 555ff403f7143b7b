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
    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_SENTENCE = 300;

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

    /// Whether the cue stands in the field between the two positions.
    boolean has(Cue cue, ArticleField field, int from, int to) {
        for (var occurrence : scan(field).occurrences()) {
            if (occurrence.start() >= from
                    && occurrence.end() <= to
                    && occurrence.term().cues.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /// The field that opens the text under the headline.
    ArticleField opening() {
        return scan(ArticleField.SUMMARY).text().length() > 0 ? ArticleField.SUMMARY : ArticleField.BODY;
    }

    /// The first sentence of the opening ends at this normalised position.
    int openingEnd() {
        var text = scan(opening()).text();
        var longest = Math.min(text.length(), LONGEST_SENTENCE);
        for (var i = SHORTEST_SENTENCE; i < longest; i++) {
            if (endsSentence(text, i)) {
                return i;
            }
        }
        return longest;
    }

    private static boolean endsSentence(Normalised text, int i) {
        return switch (text.at(i)) {
            case '。', '!', '?' -> true;
            case '.' -> i + 1 == text.length() || text.at(i + 1) == ' ';
            default -> false;
        };
    }

    /// Where the part of the headline that holds the position begins: a headline of several stories has several parts.
    int partStart(int position) {
        var text = scan(ArticleField.HEADLINE).text();
        for (var i = position - 1; i >= 0; i--) {
            if (endsPart(text, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    int partEnd(int position) {
        var text = scan(ArticleField.HEADLINE).text();
        for (var i = position; i < text.length(); i++) {
            if (endsPart(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean endsPart(Normalised text, int i) {
        return switch (text.at(i)) {
            case ';', '|', '｜', '丨' -> true;
            case '/' -> i > 0 && text.at(i - 1) == ' ';
            default -> false;
        };
    }

    /// How many signs that separate the items of a list stand in the headline's clause around the position.
    int separators(int position) {
        var text = scan(ArticleField.HEADLINE).text();
        var found = 0;
        for (var i = position; i < text.length() && !isClauseEnd(text.at(i)); i++) {
            found += separates(text.at(i)) ? 1 : 0;
        }
        for (var i = position - 1; i >= 0 && !isClauseEnd(text.at(i)); i--) {
            found += separates(text.at(i)) ? 1 : 0;
        }
        return found;
    }

    private static boolean separates(char c) {
        return c == '、' || c == '/' || c == '+';
    }

    static boolean isClauseEnd(char c) {
        return switch (c) {
            case ',', ';', ':', '!', '?', '。', '|', '｜', '丨', '—', '–' -> true;
            default -> false;
        };
    }
}
