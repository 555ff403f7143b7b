package press.masthead.profile.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Reason;
import press.masthead.model.Review;
import press.masthead.model.Review.Ask;
import press.masthead.model.Review.Doubt;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.platform.digests.Sha256;
import press.masthead.platform.json.Json;

/// Reads off a decision what a person should be asked. A passing mention and a plain refusal ask nothing.
public final class Reviews {
    private static final int HEX_DIGITS = 16;

    private Reviews() {}

    /// Null, as a tombstone, when nobody need be asked.
    public static @Nullable Review of(@Nullable Decision decision) {
        return decision == null ? null : asked(decision).orElse(null);
    }

    /// The question of one list which story an article tells.
    ///
    /// @param decision that matches the company
    public static Review ofStory(Decision decision, CompanySlug company) {
        return review(
                decision,
                decision.companies().stream()
                        .filter(match -> match.slug().equals(company))
                        .map(match -> ask(match, List.of(Doubt.STORY), ""))
                        .toList());
    }

    private static Optional<Review> asked(Decision decision) {
        var asks = decision.companies().stream()
                .map(match -> ask(decision, match))
                .flatMap(Optional::stream)
                .toList();
        return asks.isEmpty() ? Optional.empty() : Optional.of(review(decision, asks));
    }

    private static Review review(Decision decision, List<Ask> asks) {
        var article = decision.article();
        return new Review(
                article.id(),
                article.revision(),
                article.fetched(),
                article.headline(),
                decision.outlet().name(),
                decision.outlet().tier(),
                decision.facts().language(),
                article.published(),
                decision.reasons().stream().map(Reason::code).distinct().toList(),
                asks);
    }

    private static Optional<Ask> ask(Decision decision, CompanyMatch match) {
        var doubts = doubts(decision, match);
        return doubts.isEmpty() && decision.article().revision() == 0
                ? Optional.empty()
                : Optional.of(ask(match, doubts, content(decision, match.slug())));
    }

    private static Ask ask(CompanyMatch match, List<Doubt> doubts, String content) {
        return new Ask(match.slug(), match.identity(), match.aboutness(), match.type(), doubts, content);
    }

    /// Names what an editor decides by: what the article says, and whether the machine would list it there. When it was
    /// read, how often, and under which registers makes no other.
    public static String content(Decision decision, CompanySlug company) {
        var article = decision.article();
        var about = decision.companies().stream().anyMatch(match -> match.slug().equals(company) && match.about());
        var told = List.of(
                article.headline(),
                article.summary(),
                article.body(),
                article.byline(),
                article.published(),
                decision.verdicts().list(),
                about);
        return "sha256:" + Sha256.hex(Json.MAPPER.writeValueAsBytes(told)).substring(0, HEX_DIGITS);
    }

    private static List<Doubt> doubts(Decision decision, CompanyMatch match) {
        var verdict = decision.verdicts().list();
        var near = match.about() || match.doubtsAboutness();
        if (verdict == Verdict.DENY || !near) {
            return List.of();
        }
        var doubts = new ArrayList<Doubt>();
        if (decision.outlet().tier() == Tier.UNLISTED) {
            doubts.add(Doubt.OUTLET);
        } else if (verdict == Verdict.REVIEW) {
            doubts.add(Doubt.VERDICT);
        }
        if (match.doubtsIdentity()) {
            doubts.add(Doubt.IDENTITY);
        }
        if (match.doubtsAboutness()) {
            doubts.add(Doubt.ABOUTNESS);
        }
        return doubts;
    }
}
