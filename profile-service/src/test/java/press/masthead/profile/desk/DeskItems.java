package press.masthead.profile.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.CompanyMatch;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.EditId;
import press.masthead.model.Evidence;
import press.masthead.model.Facts;
import press.masthead.model.Genre;
import press.masthead.model.MatchType;
import press.masthead.model.PageFacts;
import press.masthead.model.Provenance;
import press.masthead.model.Reason;
import press.masthead.model.RuleId;
import press.masthead.model.RuleResult;
import press.masthead.model.Signal;
import press.masthead.model.Tier;
import press.masthead.model.Verdict;
import press.masthead.model.register.RegisterKind;
import press.masthead.profile.Sample;

/// Articles of our own making that wait for a person, with all that a decision tells of them.
final class DeskItems {
    private DeskItems() {}

    /// Eight that wait for Alibaba Qwen, two that wait for NVIDIA, three that stand.
    static List<Decision> all() {
        var all = new ArrayList<Decision>();
        for (var number = 1; number <= 6; number++) {
            all.add(waiting(
                    "w" + number,
                    "Alibaba widens the rollout of Qwen in its stores, part " + number,
                    "Harbour Gazette " + number));
        }
        all.add(chinese());
        all.add(hostile());
        for (var number = 1; number <= 2; number++) {
            all.add(plain("n" + number)
                    .companies(Sample.NVIDIA)
                    .headline("NVIDIA tells of a chip for the Chinese market, part " + number)
                    .list(Verdict.REVIEW)
                    .decided());
        }
        for (var number = 1; number <= 3; number++) {
            all.add(plain("l" + number)
                    .headline("Alibaba opens the weights of a Qwen model, part " + number)
                    .outlet("Evening Ledger " + number, Tier.NAMED_PRESS)
                    .summary("The company said that the weights are free to use. It gave no figures.")
                    .decided());
        }
        return all;
    }

    /// Two that stand, of which the list is not sure whether they tell one story.
    static List<Decision> doubtful() {
        return List.of(
                Sample.article("d1")
                        .outlet("Harbour Gazette", Tier.NAMED_PRESS)
                        .headline("Alibaba rents a shipyard in Rotterdam to cool its servers")
                        .published(Sample.at("2026-10-01T08:00:00Z"))
                        .decided(),
                Sample.article("d2")
                        .outlet("Evening Ledger", Tier.NAMED_PRESS)
                        .headline("Rotterdam shipyard takes in servers, harbour workers protest")
                        .summary("Neighbours fear for the harbour, the company said that the water stays cold.")
                        .published(Sample.at("2026-10-01T12:00:00Z"))
                        .decided());
    }

    /// Four of an outlet that the register does not know.
    static List<Decision> unknown() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> detailed(
                        plain("x" + number)
                                .outlet("Quayside Courier", Tier.UNLISTED)
                                .headline("What Qwen does for the harbour, part " + number)
                                .list(Verdict.REVIEW)
                                .decided(),
                        5,
                        "Qwen",
                        new ArticleOutlet.Unlisted("quayside.example"),
                        "en"))
                .toList();
    }

    /// An editor's approvals of all of these.
    static List<Edit> approvals(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.article().id().value())
                .map(id -> Sample.edit("approves-" + id, 0, id, new Edit.Action.Approve()))
                .toList();
    }

    /// An editor's note on all of these, in one act.
    static List<Edit> noted(String act, List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.article().id())
                .map(article -> new Edit(
                        new EditId(act + "." + article),
                        Sample.QWEN.slug(),
                        article,
                        "bo",
                        Instant.EPOCH,
                        "",
                        new Edit.Action.Note("Ask again"),
                        "",
                        act))
                .toList();
    }

    /// Two days apart, so that no two of them tell of one event.
    private static Sample plain(String id) {
        var day = 8 + 2 * (id.charAt(1) - '0');
        return Sample.article(id).published(Sample.at("2026-11-%02dT08:00:00Z".formatted(day)));
    }

    private static Decision waiting(String id, String headline, String outlet) {
        var decision = plain(id)
                .headline(headline)
                .summary(
                        "Shoppers can ask Qwen what to buy, the company said on Tuesday, citing a test in three cities.")
                .list(Verdict.REVIEW)
                .decided();
        return detailed(decision, headline.indexOf("Qwen"), "Qwen", new ArticleOutlet.Unlisted(outlet), "en");
    }

    private static Decision chinese() {
        var headline = "阿里巴巴称通义千问已接入三座城市的门店";
        var decision = plain("w7")
                .headline(headline)
                .summary("阿里巴巴集团周二表示，通义千问将率先在杭州、成都与广州的门店上线，为顾客推荐商品，并称测试期间响应时间缩短约三成。")
                .list(Verdict.REVIEW)
                .decided();
        return detailed(decision, headline.indexOf("通义千问"), "通义千问", new ArticleOutlet.Unlisted("港湾日报"), "zh");
    }

    private static Decision hostile() {
        var headline = "Qwen <script>alert(1)</script> \"quoted\" & <b>bold</b> \u202Ereversed\u202C";
        var decision = plain("w8")
                .headline(headline)
                .summary("<img src=x onerror=alert(1)> javascript:alert(1) " + "long".repeat(200))
                .url("javascript:alert(1)")
                .list(Verdict.REVIEW)
                .decided();
        return detailed(decision, 0, "Qwen", new ArticleOutlet.Unlisted("<i>Harbour</i>"), "en");
    }

    private static Decision detailed(
            Decision decision, int start, String alias, ArticleOutlet outlet, String language) {
        var evidence =
                List.of(new CompanyMatch.AliasEvidence(ArticleField.HEADLINE, start, start + alias.length(), alias));
        return new Decision(
                withBody(decision.article()),
                facts(decision.facts(), language),
                outlet,
                List.of(
                        new CompanyMatch(Sample.QWEN.slug(), 0.98, 0.8, MatchType.PRODUCT, true, evidence),
                        new CompanyMatch(Sample.NVIDIA.slug(), 0.9, 0.2, MatchType.TOPIC, false, List.of())),
                decision.verdicts(),
                List.of(new Reason("OUTLET_UNKNOWN", "The outlet is not in the register yet.")),
                rules(),
                Map.of(RegisterKind.POLICY, "sha256:0000000000000000"));
    }

    private static List<RuleResult> rules() {
        return List.of(
                new RuleResult(new RuleId("wire-aggregator-repost"), Signal.FALSE, "the text is the outlet's own"),
                new RuleResult(new RuleId("no-named-author"), Signal.UNKNOWN, "the feed prints no credit"),
                new RuleResult(new RuleId("unsourced-round-up"), Signal.TRUE, "it names no source"));
    }

    private static Facts facts(Facts facts, String language) {
        var credit = new Evidence(ArticleField.BYLINE, 0, 8, "Jane Doe");
        return new Facts(
                facts.byline(),
                new Provenance(Provenance.Kind.ORIGINAL, "", "", List.of(credit)),
                new Genre(
                        Genre.Kind.COMMENTARY,
                        List.of(new Evidence(ArticleField.PAGE_KIND, 0, 19, "AnalysisNewsArticle"))),
                facts.sourcing(),
                language,
                Map.of(),
                List.of(),
                facts.sketch(),
                Map.of());
    }

    private static Article withBody(Article article) {
        var body = article.summary() + "\n\n" + article.summary();
        return new Article(
                article.id(),
                article.revision(),
                article.feed(),
                article.guid(),
                article.url(),
                article.canonicalUrl(),
                article.outlet(),
                article.headline(),
                article.summary(),
                body,
                article.byline(),
                article.published(),
                article.updated(),
                article.language(),
                article.categories(),
                Instant.parse("2026-11-20T09:00:00Z"),
                Map.of(),
                new PageFacts("AnalysisNewsArticle", "", "", "Technology", "", "", ""));
    }
}
