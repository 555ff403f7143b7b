package press.masthead.classify.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.Genre;
import press.masthead.model.Provenance;

/// What sort of text an article is: from its provenance, its headline, its first lines, its shape, its address,
/// its page's type and the sections that it stands in.
final class GenreFact {
    static final String VERSION = "genre-3";

    private static final int OPENING = 300;
    private static final int PARTS_OF_A_ROUND_UP = 3;
    private static final int WORDS_OF_A_PART = 4;
    private static final Signs HEADLINES = Signs.read("headlines.txt");
    private static final Signs OPENINGS = Signs.read("openings.txt");
    private static final Signs ADDRESSES = Signs.read("addresses.txt");
    private static final Signs PAGE_KINDS = Signs.read("page-kinds.txt");
    private static final Signs SECTIONS = Signs.read("sections.txt");
    private static final Pattern CLAUSES = Pattern.compile(", and |, ");

    private GenreFact() {}

    static Genre of(Article article, Provenance provenance) {
        return switch (provenance.kind()) {
            case FILING -> new Genre(Genre.Kind.FILING, provenance.evidence());
            case PRESS_RELEASE -> new Genre(Genre.Kind.RELEASE, provenance.evidence());
            case ORIGINAL, WIRE_COPY, REPOST, UNKNOWN -> shown(article);
        };
    }

    private static Genre shown(Article article) {
        var headline = found(HEADLINES, article, ArticleField.HEADLINE);
        var opening = opening(article);
        var address = found(ADDRESSES, article, ArticleField.URL);
        return headline.filter(GenreFact::isRoundUp)
                .or(() -> opening)
                .or(() -> address.filter(GenreFact::isRoundUp))
                .or(() -> severalHeadlines(article))
                .or(() -> found(PAGE_KINDS, article, ArticleField.PAGE_KIND))
                .or(() -> headline)
                .or(() -> address)
                .or(() -> found(SECTIONS, article, ArticleField.PAGE_SECTION))
                .or(() -> found(SECTIONS, article, ArticleField.CATEGORY))
                .orElseGet(() -> new Genre(Genre.Kind.REPORT, List.of()));
    }

    private static Optional<Genre> opening(Article article) {
        var inSummary = found(OPENINGS, article, ArticleField.SUMMARY, OPENING);
        return inSummary.isPresent() ? inSummary : found(OPENINGS, article, ArticleField.BODY, OPENING);
    }

    /// `a; b; c`, or `A clause of Its Own, Another Clause Beside It, and a Third`.
    private static Optional<Genre> severalHeadlines(Article article) {
        var headline = article.headline();
        var semicolons = headline.chars().filter(c -> c == ';' || c == '；').count();
        var listed = semicolons + 1 >= PARTS_OF_A_ROUND_UP && !headline.contains("&#") && !headline.contains("&amp");
        return listed || hasClauses(headline)
                ? Optional.of(new Genre(
                        Genre.Kind.ROUND_UP,
                        List.of(new Evidence(ArticleField.HEADLINE, 0, headline.length(), headline))))
                : Optional.empty();
    }

    private static boolean hasClauses(String headline) {
        if (!headline.contains(", and ")) {
            return false;
        }
        var parts = CLAUSES.split(headline, -1);
        if (parts.length != PARTS_OF_A_ROUND_UP) {
            return false;
        }
        for (var part : parts) {
            if (part.isEmpty()
                    || !Character.isUpperCase(part.charAt(0))
                    || part.split(" ", -1).length < WORDS_OF_A_PART) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoundUp(Genre genre) {
        return genre.kind() == Genre.Kind.ROUND_UP;
    }

    private static Optional<Genre> found(Signs signs, Article article, ArticleField field) {
        return found(signs, article, field, Integer.MAX_VALUE);
    }

    private static Optional<Genre> found(Signs signs, Article article, ArticleField field, int longest) {
        var text = article.text(field);
        return signs.in(text, Math.min(longest, text.length()))
                .map(shown -> new Genre(shown.kind(), List.of(evidence(field, shown.where()))));
    }

    private static Evidence evidence(ArticleField field, MatchResult where) {
        return new Evidence(field, where.start(), where.end(), where.group());
    }
}
