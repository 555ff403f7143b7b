package press.masthead.classify.matching;

import java.util.List;
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
    private static final int LONGEST_ITEM = 16;

    private final Scan headline;
    private final Scan summary;
    private final Scan body;
    private final int openingEnd;

    private Page(Scan headline, Scan summary, Scan body) {
        this.headline = headline;
        this.summary = summary;
        this.body = body;
        openingEnd = firstSentenceEnd(scan(opening()).text());
    }

    /// A text and the terms in it.
    record Scan(Normalised text, List<Vocabulary.Occurrence> occurrences) {}

    static Page of(Article article, Vocabulary vocabulary) {
        return new Page(
                scanned(article.headline(), vocabulary),
                scanned(article.summary(), vocabulary),
                scanned(article.body(), vocabulary));
    }

    private static Scan scanned(String original, Vocabulary vocabulary) {
        var text = Normaliser.normalise(original.length() > LONGEST ? original.substring(0, LONGEST) : original);
        return new Scan(text, vocabulary.occurrences(text));
    }

    Scan scan(ArticleField field) {
        return switch (field) {
            case HEADLINE -> headline;
            case SUMMARY -> summary;
            case BODY -> body;
            default -> throw new IllegalArgumentException("not a scanned field: " + field);
        };
    }

    /// Whether the cue stands in the field between the two positions.
    boolean has(Cue cue, ArticleField field, int from, int to) {
        for (var occurrence : scan(field).occurrences()) {
            if (occurrence.start() >= from
                    && occurrence.end() <= to
                    && occurrence.term().has(cue)) {
                return true;
            }
        }
        return false;
    }

    /// The field that opens the text under the headline.
    ArticleField opening() {
        return summary.text().length() > 0 ? ArticleField.SUMMARY : ArticleField.BODY;
    }

    /// The first sentence of the opening ends at this normalised position.
    int openingEnd() {
        return openingEnd;
    }

    private static int firstSentenceEnd(Normalised text) {
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
            case '.' -> (i + 1 == text.length() || text.at(i + 1) == ' ') && !isInitial(text, i);
            // Chinese sets no blanks; one between two characters was the end of a line
            case ' ' -> isHan(text, i - 1) && isHan(text, i + 1);
            default -> false;
        };
    }

    /// The dot after a single letter, as in `A v. B` and `J. Doe`.
    private static boolean isInitial(Normalised text, int dot) {
        return Character.isLetter(text.at(dot - 1)) && text.at(dot - 2) == ' ';
    }

    private static boolean isHan(Normalised text, int i) {
        return i < text.length() && Character.isIdeographic(text.at(i));
    }

    /// Whether the headline has a Chinese character from one position to another.
    boolean hasHanInHeadline(int from, int to) {
        for (var i = from; i < to; i++) {
            if (isHan(headline.text(), i)) {
                return true;
            }
        }
        return false;
    }

    /// The headline's last position before this one that is neither a blank nor an opening quotation mark or bracket;
    /// -1 where there is none.
    int lastBefore(int position) {
        var i = position - 1;
        while (i >= 0 && " \"'「『《【([".indexOf(headline.text().at(i)) >= 0) {
            i--;
        }
        return i;
    }

    /// Where the part of the headline that holds the position begins: a headline of several stories has several parts.
    int partStart(int position) {
        var text = headline.text();
        for (var i = position - 1; i >= 0; i--) {
            if (endsPart(text, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    int partEnd(int position) {
        var text = headline.text();
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

    /// How many signs that separate the items of a list stand in the headline's clause around the position; none where
    /// the list only begins further on, as for a subject that does several things.
    int separators(int position) {
        var text = headline.text();
        var before = 0;
        for (var i = position - 1; i >= 0 && !isClauseEnd(text.at(i)); i--) {
            before += separates(text.at(i)) ? 1 : 0;
        }
        var found = before;
        for (var i = position; i < text.length() && !isClauseEnd(text.at(i)); i++) {
            if (separates(text.at(i))) {
                if (found == 0 && i - position > LONGEST_ITEM) {
                    return 0;
                }
                found++;
            }
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
