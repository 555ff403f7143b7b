package press.masthead.profile.api.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Decision;
import press.masthead.model.Reason;
import press.masthead.model.RuleResult;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.profile.api.articles.Listing;
import press.masthead.profile.api.representations.CorrectionLine;
import press.masthead.profile.api.representations.CoverageLine;

/// Why an article stands in a list, or does not.
///
/// @param listings what it is in each company's list
/// @param corrections what was corrected in it
/// @param facts what was read off the article, by name
public record DecisionPage(
        Decision decision,
        String link,
        String language,
        String date,
        List<Listing> listings,
        List<CorrectionLine> corrections,
        List<Answer> verdicts,
        List<Reason> reasons,
        List<Fact> facts,
        List<RuleResult> rules,
        Map<String, String> registers) {
    public DecisionPage {
        listings = List.copyOf(listings);
        corrections = List.copyOf(corrections);
        verdicts = List.copyOf(verdicts);
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }

    static DecisionPage of(Decision decision, List<Listing> listings) {
        var article = decision.article();
        var url = article.canonicalUrl().isEmpty() ? article.url() : article.canonicalUrl();
        return new DecisionPage(
                decision,
                url.startsWith("https://") || url.startsWith("http://") ? url : "",
                decision.facts().language(),
                PageDates.of(article.published()),
                listings,
                listings.stream()
                        .flatMap(listing -> listing.line().stream())
                        .map(line -> CoverageLine.of(line).corrections())
                        .filter(corrections -> !corrections.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                Arrays.stream(Use.values())
                        .map(use -> new Answer(use, decision.verdicts().of(use)))
                        .toList(),
                decision.reasons(),
                Fact.of(decision.facts()),
                decision.rules(),
                decision.registers().entrySet().stream()
                        .collect(Collectors.toMap(entry -> Words.of(entry.getKey()), Map.Entry::getValue)));
    }

    /// A verdict for one use.
    public record Answer(Use use, Verdict verdict) {}

    /// The aliases that name the company, each once.
    public static String evidence(CompanyMatch match) {
        return match.evidence().stream()
                .map(found -> "“%s” in the %s".formatted(found.alias(), Words.of(found.field())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
