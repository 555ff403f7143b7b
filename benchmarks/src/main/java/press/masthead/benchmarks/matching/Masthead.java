package press.masthead.benchmarks.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.masthead.classify.matching.CompanyMatcher;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// The matcher with everything that it does: normalisation, identity, aboutness, evidence.
final class Masthead implements Contender {
    private static final int ALIASES_OF_A_COMPANY = 10;

    private final CompanyMatcher matcher;

    Masthead(List<String> names) {
        var companies = new ArrayList<Company>();
        for (var i = 0; i < names.size(); i += ALIASES_OF_A_COMPANY) {
            companies.add(company(i, names.subList(i, Math.min(names.size(), i + ALIASES_OF_A_COMPANY))));
        }
        matcher = CompanyMatcher.of(companies);
    }

    @Override
    public int find(String text) {
        return matcher.matches(article(text)).size();
    }

    @Override
    public void close() {}

    private static Company company(int number, List<String> names) {
        var aliases = names.stream()
                .map(name -> new Alias(
                        name, MatchType.PRODUCT, "", Alias.Strength.STRONG, false, List.of(), List.of(), "", ""))
                .toList();
        return new Company(
                new CompanySlug("company-" + number), names.getFirst(), "", 12, "", List.of(), List.of(), aliases);
    }

    private static Article article(String text) {
        return new Article(
                new ArticleId("1"),
                0,
                new FeedId("benchmark"),
                "",
                "https://example.org/1",
                "https://example.org/1",
                "",
                "",
                "",
                text,
                "",
                new Dating.Undated(""),
                new Dating.Undated(""),
                "",
                List.of(),
                Instant.EPOCH);
    }
}
