package press.masthead.classify.matching;

import java.util.List;
import java.util.stream.Stream;
import press.masthead.model.ArticleField;
import press.masthead.model.MatchType;

/// Whether a reader of a company's profile would expect the article in its list: from the headline first, else from the
/// opening, else from its share of the text.
final class Aboutness {
    private final Page page;
    private final Weights weights;
    private final long companiesInHeadline;
    private final int sightings;

    Aboutness(Page page, List<Sighting> all, Weights weights) {
        this.page = page;
        this.weights = weights;
        companiesInHeadline = in(ArticleField.HEADLINE, all)
                .mapToInt(Sighting::company)
                .distinct()
                .count();
        sightings = all.size();
    }

    /// @param own the sightings of one company that are surely it, at least one
    double of(List<Sighting> own) {
        var share = weights.of("share") * own.size() / sightings;
        if (in(ArticleField.HEADLINE, own).findAny().isPresent()) {
            return Math.min(1, headline(own) + share);
        }
        return Math.min(1, outsideTheHeadline(own) + share);
    }

    MatchType type(List<Sighting> own) {
        return (in(ArticleField.HEADLINE, own).findAny().isPresent() ? in(ArticleField.HEADLINE, own) : own.stream())
                .map(sighting -> sighting.alias().type())
                .min(MatchType::compareTo)
                .orElseThrow();
    }

    private double headline(List<Sighting> own) {
        var direct = in(ArticleField.HEADLINE, own)
                .filter(sighting -> !sighting.mention())
                .map(sighting -> sighting.alias().type())
                .toList();
        if (direct.isEmpty()) {
            return weights.of("headline.mention");
        }
        if (companiesInHeadline > weights.of("headline.most-companies") || isList()) {
            return weights.of("headline.list");
        }
        return direct.stream().mapToDouble(this::headline).max().orElseThrow();
    }

    private double headline(MatchType type) {
        var otherBusiness = type == MatchType.PARENT
                && !page.has(Cue.BUSINESS, ArticleField.HEADLINE)
                && !page.has(Cue.BUSINESS, ArticleField.SUMMARY);
        return otherBusiness ? weights.of("headline.parent.other-business") : weights.headline(type);
    }

    private double outsideTheHeadline(List<Sighting> own) {
        var opening = page.scan(ArticleField.SUMMARY).text().length() > 0 ? ArticleField.SUMMARY : ArticleField.BODY;
        var end = page.openingEnd(opening);
        var opens = in(opening, own)
                .anyMatch(sighting -> sighting.position() < end
                        && !sighting.mention()
                        && sighting.alias().type() == MatchType.PRODUCT);
        var foremost = own.size() >= weights.of("opening.share") * sightings;
        return opens && foremost && companiesInHeadline == 0 ? weights.of("opening") : weights.of("body");
    }

    /// Three or more headlines in one: `a; b; c`.
    private boolean isList() {
        var text = page.scan(ArticleField.HEADLINE).text();
        var parts = 1;
        for (var i = 0; i < text.length(); i++) {
            if (text.at(i) == ';') {
                parts++;
            }
        }
        return parts >= 3;
    }

    private static Stream<Sighting> in(ArticleField field, List<Sighting> sightings) {
        return sightings.stream().filter(sighting -> sighting.field() == field);
    }
}
