package press.masthead.classify.matching;

import java.util.BitSet;
import java.util.List;
import press.masthead.model.ArticleField;
import press.masthead.model.MatchType;

/// Whether a reader of a company's profile would expect the article in its list: from the headline first, else from the
/// opening sentence, else from its share of the text.
final class Aboutness {
    private final Page page;
    private final Weights weights;
    private final List<Sighting> all;

    /// The companies whose own site the article stands on.
    private final BitSet ownAddress;

    Aboutness(Page page, List<Sighting> all, BitSet ownAddress, Weights weights) {
        this.page = page;
        this.weights = weights;
        this.all = all;
        this.ownAddress = ownAddress;
    }

    /// @param own the sightings of one company that are surely it, at least one
    double of(List<Sighting> own) {
        var share = weights.of(Weight.SHARE) * own.size() / all.size();
        var inHeadline = own.getFirst().field() == ArticleField.HEADLINE;
        return Math.min(1, (inHeadline ? headline(own) : outsideTheHeadline(own)) + share);
    }

    /// The closest to the company of what its names in the headline, else anywhere, name.
    static MatchType type(List<Sighting> own) {
        var closest = own.getFirst();
        for (var sighting : own) {
            if (isCloser(sighting, closest)) {
                closest = sighting;
            }
        }
        return closest.type();
    }

    private static boolean isCloser(Sighting one, Sighting other) {
        var inHeadline = one.field() == ArticleField.HEADLINE;
        if (inHeadline != (other.field() == ArticleField.HEADLINE)) {
            return inHeadline;
        }
        var isNearer = one.type().compareTo(other.type()) < 0;
        return other.isDirect() ? isNearer && one.isDirect() : isNearer || one.isDirect();
    }

    private double headline(List<Sighting> own) {
        var best = 0.0;
        for (var sighting : own) {
            if (sighting.field() == ArticleField.HEADLINE) {
                best = Math.max(best, sighting.isDirect() ? direct(sighting) : weights.mention(sighting.role()));
            }
        }
        return best;
    }

    private double direct(Sighting sighting) {
        var from = page.partStart(sighting.position());
        var to = page.partEnd(sighting.position());
        if (actors(ArticleField.HEADLINE, from, to) > weights.of(Weight.HEADLINE_MOST_COMPANIES)
                || page.separators(sighting.position()) >= weights.of(Weight.HEADLINE_MOST_SEPARATORS)) {
            return weights.of(Weight.HEADLINE_LIST);
        }
        if (isOtherBusiness(sighting, from, to)) {
            return weights.of(
                    page.hasHanInHeadline(from, to)
                            ? Weight.HEADLINE_OTHER_BUSINESS_CHINESE
                            : Weight.HEADLINE_OTHER_BUSINESS);
        }
        return isSubject(sighting) ? weights.headline(sighting.type()) : weights.of(Weight.HEADLINE_INSIDE);
    }

    /// Whether the name begins its clause, or is a company's own after a Latin word, where it is news wherever it
    /// stands.
    private boolean isSubject(Sighting sighting) {
        var before = page.lastBefore(sighting.position());
        return before < 0
                || Page.isClauseEnd(page.scan(ArticleField.HEADLINE).text().at(before))
                || (sighting.maker() && !sighting.ofParent() && !page.hasHanInHeadline(before, before + 1));
    }

    /// A parent, or a parent's chief, where nothing tells of results, strategy or AI.
    private boolean isOtherBusiness(Sighting sighting, int from, int to) {
        if (!sighting.ofParent()) {
            return false;
        }
        if (page.has(Cue.RESULTS, ArticleField.HEADLINE, from, to)) {
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
    private int actors(ArticleField field, int from, int to) {
        var companies = new BitSet();
        for (var sighting : all) {
            if (sighting.field() == field
                    && sighting.position() >= from
                    && sighting.position() < to
                    && sighting.isDirect()) {
                companies.set(sighting.company());
            }
        }
        return companies.cardinality();
    }

    private double outsideTheHeadline(List<Sighting> own) {
        if (actors(ArticleField.HEADLINE, 0, Integer.MAX_VALUE) > 0) {
            return weights.of(Weight.BODY);
        }
        if (isOnItsOwnPage(own)) {
            return weights.of(Weight.OWN_PAGE);
        }
        return opens(own)
                        && isForemost(own)
                        && actors(page.opening(), 0, page.openingEnd()) <= weights.of(Weight.OPENING_MOST_COMPANIES)
                ? weights.of(Weight.OPENING)
                : weights.of(Weight.BODY);
    }

    private boolean isOnItsOwnPage(List<Sighting> own) {
        return ownAddress.get(own.getFirst().company())
                && (own.stream().anyMatch(this::isOwnProductInTheOpening)
                        || page.has(Cue.BUSINESS, ArticleField.HEADLINE, 0, Integer.MAX_VALUE)
                        || page.has(Cue.BUSINESS, page.opening(), 0, page.openingEnd()));
    }

    private boolean isOwnProductInTheOpening(Sighting sighting) {
        return !sighting.ofParent() && sighting.field() == page.opening() && sighting.position() < page.openingEnd();
    }

    /// Whether it acts where the opening sentence has its subject.
    private boolean opens(List<Sighting> own) {
        var opening = page.opening();
        var end = page.openingEnd();
        var subject = Math.min(end, weights.of(Weight.OPENING_SUBJECT));
        for (var sighting : own) {
            if (sighting.field() == opening
                    && sighting.position() < subject
                    && sighting.isDirect()
                    && !(sighting.ofParent() && !page.has(Cue.BUSINESS, opening, 0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isForemost(List<Sighting> own) {
        if (own.size() >= weights.of(Weight.OPENING_SHARE) * all.size()) {
            return true;
        }
        for (var sighting : own) {
            if (sighting.field() == page.opening() && sighting.position() < weights.of(Weight.OPENING_FIRST)) {
                return true;
            }
        }
        return false;
    }
}
