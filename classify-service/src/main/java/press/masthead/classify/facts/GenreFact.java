package press.masthead.classify.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.Evidence;
import press.masthead.model.Genre;
import press.masthead.model.Provenance;

/// What sort of text an article is: from its provenance, its headline, its address and its shape.
final class GenreFact {
    static final String VERSION = "genre-1";

    private static final int PARTS_OF_A_ROUND_UP = 3;
    private static final Pattern PARTS = Pattern.compile("[；;]");
    private static final Pattern OPINION_PATH = Pattern.compile("/(opinion|opinions|commentisfree|columns?|comment)/");
    private static final Pattern RELEASE_PATH = Pattern.compile("/(press-releases?|news-releases?|pressreleases?)/");
    private static final List<HeadlinePattern> HEADLINES = Tables.read("headlines.txt").stream()
            .map(row -> new HeadlinePattern(
                    Genre.Kind.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                    Pattern.compile(row[1], Pattern.CASE_INSENSITIVE)))
            .toList();

    private GenreFact() {}

    private record HeadlinePattern(Genre.Kind kind, Pattern pattern) {}

    static Genre of(Article article, Provenance provenance) {
        return switch (provenance.kind()) {
            case FILING -> new Genre(Genre.Kind.FILING, provenance.evidence());
            case PRESS_RELEASE -> new Genre(Genre.Kind.RELEASE, provenance.evidence());
            case ORIGINAL, WIRE_COPY, REPOST, UNKNOWN -> byHeadline(article);
        };
    }

    private static Genre byHeadline(Article article) {
        var headline = article.headline();
        for (var sign : HEADLINES) {
            var found = sign.pattern().matcher(headline);
            if (found.find()) {
                return new Genre(sign.kind(), List.of(evidence(article, found.start(), found.end())));
            }
        }
        var parts = PARTS.matcher(headline);
        if (parts.results().count() + 1 >= PARTS_OF_A_ROUND_UP) {
            return new Genre(Genre.Kind.ROUND_UP, List.of(evidence(article, 0, headline.length())));
        }
        return byAddress(article);
    }

    private static Genre byAddress(Article article) {
        var opinion = OPINION_PATH.matcher(article.url());
        if (opinion.find()) {
            return new Genre(Genre.Kind.COMMENTARY, List.of(inUrl(article, opinion.start(), opinion.end())));
        }
        var release = RELEASE_PATH.matcher(article.url());
        if (release.find()) {
            return new Genre(Genre.Kind.RELEASE, List.of(inUrl(article, release.start(), release.end())));
        }
        return new Genre(Genre.Kind.REPORT, List.of());
    }

    private static Evidence evidence(Article article, int start, int end) {
        return new Evidence(
                ArticleField.HEADLINE, start, end, article.headline().substring(start, end));
    }

    private static Evidence inUrl(Article article, int start, int end) {
        return new Evidence(ArticleField.URL, start, end, article.url().substring(start, end));
    }
}
