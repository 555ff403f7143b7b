package press.masthead.classify.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterKind;
import press.masthead.platform.registers.RegisterFiles;

/// The project's own companies register, and articles for it.
final class DefaultCompanies {
    private static final Path ROOT = Path.of(System.getProperty("masthead.root"));
    private static final List<Company> COMPANIES = read();
    private static final CompanyMatcher MATCHER = CompanyMatcher.of(COMPANIES);

    private DefaultCompanies() {}

    static List<Company> companies() {
        return COMPANIES;
    }

    static List<CompanyMatch> matches(String headline, String summary) {
        return matches(headline, summary, "https://example.org/1");
    }

    static List<CompanyMatch> matches(String headline, String summary, String url) {
        return MATCHER.matches(new Article(
                new ArticleId("1"),
                0,
                new FeedId("test"),
                "",
                url,
                url,
                "",
                headline,
                summary,
                "",
                "",
                new Dating.Undated(""),
                new Dating.Undated(""),
                "",
                List.of(),
                Instant.EPOCH));
    }

    private static List<Company> read() {
        try {
            return RegisterFiles.accepted(Map.of(
                            RegisterKind.FEEDS,
                            "feeds: []\n",
                            RegisterKind.OUTLETS,
                            "outlets: []\n",
                            RegisterKind.COMPANIES,
                            Files.readString(ROOT.resolve("registers/companies.yaml")),
                            RegisterKind.POLICY,
                            Files.readString(ROOT.resolve("registers/policy.yaml"))))
                    .companies();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
