package press.masthead.profile.stories;

import java.util.List;
import java.util.Optional;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.model.Facts;
import press.masthead.model.Provenance;
import press.masthead.model.Sketch;
import press.masthead.model.Tier;

/// What of an article tells whether it tells the same story as another: no text is kept.
///
/// @param page its canonical URL; that of an article without one is its own
/// @param start when it was published, in milliseconds since 1970; `UNDATED` when that is not known to the day
/// @param headline as it is compared; empty when it is too short to name one story
/// @param copied whether its own credits say that it was written elsewhere
/// @param credits whom it names as its source, lower case
public record Telling(
        ArticleId article,
        String page,
        Publisher publisher,
        long start,
        String headline,
        Wording wording,
        Sketch sketch,
        boolean primary,
        boolean copied,
        List<String> credits,
        Published published) {
    static final long UNDATED = Long.MAX_VALUE;

    public static Telling of(Decision decision) {
        return of(decision.article(), decision.outlet(), decision.facts());
    }

    public static Telling of(Article article, ArticleOutlet outlet, Facts facts) {
        var url = article.canonicalUrl();
        return new Telling(
                article.id(),
                url.isEmpty() ? "article " + article.id() : url,
                Publisher.of(outlet, url),
                start(article.published()),
                Headline.of(article.headline()).map(Headline::text).orElse(""),
                Wording.of(article, facts.genre()),
                facts.sketch(),
                outlet.tier() == Tier.PRIMARY,
                isCopied(facts.provenance()),
                Publisher.names(
                        List.of(facts.provenance().origin(), facts.provenance().agency())),
                Published.of(article.published()));
    }

    /// The same, told by another publisher.
    public Telling at(Publisher other) {
        return new Telling(article, page, other, start, headline, wording, sketch, primary, copied, credits, published);
    }

    boolean isDated() {
        return start != UNDATED;
    }

    /// How alike the texts are, from 0 to 1; empty when one is too short to tell.
    Optional<Likeness> likeness(Telling other) {
        return Likeness.of(sketch, other.sketch);
    }

    private static boolean isCopied(Provenance provenance) {
        return provenance.kind() == Provenance.Kind.REPOST || provenance.kind() == Provenance.Kind.WIRE_COPY;
    }

    private static long start(Dating published) {
        return published instanceof Dating.Dated dated && dated.precision().compareTo(DatePrecision.DAY) <= 0
                ? dated.start().toEpochMilli()
                : UNDATED;
    }
}
