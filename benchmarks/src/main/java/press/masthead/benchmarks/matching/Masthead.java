package press.masthead.benchmarks.matching;

import java.time.Instant;
import java.util.List;
import press.masthead.classify.matching.CompanyMatcher;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.register.Company;

/// The matcher with everything that it does: normalisation, identity, aboutness, evidence.
final class Masthead implements Contender {
    private final CompanyMatcher matcher;

    Masthead(List<Company> companies) {
        matcher = CompanyMatcher.of(companies);
    }

    @Override
    public int find(String text) {
        return matcher.matches(article(text)).size();
    }

    @Override
    public void close() {}

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
