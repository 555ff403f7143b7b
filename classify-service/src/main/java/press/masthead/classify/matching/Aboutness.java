package press.masthead.classify.matching;

import java.util.Comparator;
import java.util.List;
import press.masthead.model.ArticleField;
import press.masthead.model.MatchType;

/// Whether a reader of a company's profile would expect the article in its list: from the headline first, else from the
/// opening sentence, else from its share of the text.
final class Aboutness {
    private final Page page;
    private final Weights weights;
    private final List<Sighting> all;

    Aboutness(Page page, List<Sighting> all, Weights weights) {
        this.page = page;
        this.weights = weights;
        this.all = all;
    }

    /// @param own the sightings of one company that are surely it, at least one
    double of(List<Sighting> own) {
        var share = weights.of("share") * own.size() / all.size();
        var inHeadline = own.stream().anyMatch(sighting -> sighting.field() == ArticleField.HEADLINE);
        return Math.min(1, (inHeadline ? headline(own) : outsideTheHeadline(own)) + share);
    }

    /// The closest to the company of what its names in the headline, else anywhere, name.
    MatchType type(List<Sighting> own) {
        return own.stream()
                .min(Comparator.comparing((Sighting sighting) -> sighting.field() != ArticleField.HEADLINE)
                        .thenComparing(sighting -> !sighting.isDirect())
                        .thenComparing(Sighting::type))
                .orElseThrow()
                .type();
    }

    private double headline(List<Sighting> own) {
        var best = weights.of("headline.mention");
        for (var sighting : own) {
            if (sighting.field() == ArticleField.HEADLINE && sighting.isDirect()) {
                best = Math.max(best, direct(sighting));
            }
        }
        return best;
    }

    private double direct(Sighting sighting) {
        var from = page.partStart(sighting.position());
        var to = page.partEnd(sighting.position());
        if (actors(ArticleField.HEADLINE, from, to) > weights.of("headline.most-companies")
                || page.separators(sighting.position()) >= weights.of("headline.most-separators")) {
            return weights.of("headline.list");
        }
        return isOtherBusiness(sighting, from, to)
                ? weights.of("headline.parent.other-business")
                : weights.headline(sighting.type());
    }

    /// A parent, or a parent's chief, where nothing tells of results, strategy or AI.
    private boolean isOtherBusiness(Sighting sighting, int from, int to) {
        if (!sighting.ofParent()) {
            return false;
        }
        if (page.has(Cue.OTHER_BUSINESS, ArticleField.HEADLINE, from, to)) {
            return true;
        }
        var only = from == 0 && to == page.scan(ArticleField.HEADLINE).text().length();
        return !page.has(Cue.BUSINESS, ArticleField.HEADLINE, from, to)
                && !(only && page.has(Cue.BUSINESS, page.opening(), 0, page.openingEnd()));
    }

    /// How many companies act, or are acted on, between two positions.
    private long actors(ArticleField field, int from, int to) {
        return all.stream()
                .filter(sighting -> sighting.field() == field && sighting.isDirect())
                .filter(sighting -> sighting.position() >= from && sighting.position() < to)
                .mapToInt(Sighting::company)
                .distinct()
                .count();
    }

    private double outsideTheHeadline(List<Sighting> own) {
        var opening = page.opening();
        var end = page.openingEnd();
        var opens = own.stream()
                .anyMatch(sighting -> sighting.field() == opening
                        && sighting.position() < Math.min(end, weights.of("opening.subject"))
                        && sighting.isDirect()
                        && !(sighting.ofParent() && !page.has(Cue.BUSINESS, opening, 0, end)));
        var first = own.stream()
                .anyMatch(sighting -> sighting.field() == opening && sighting.position() < weights.of("opening.first"));
        var foremost = first || own.size() >= weights.of("opening.share") * all.size();
        var few = actors(opening, 0, end) <= weights.of("opening.most-companies");
        var elsewhere = actors(ArticleField.HEADLINE, 0, Integer.MAX_VALUE) > 0;
        return opens && foremost && few && !elsewhere ? weights.of("opening") : weights.of("body");
    }
}
