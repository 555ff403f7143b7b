package press.masthead.classify.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.classify.SampleArticles.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.classify.Classifier;
import press.masthead.classify.SampleRegisters;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Interval;
import press.masthead.model.RuleId;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.backtest.Agreement;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.backtest.CompanyEffect;
import press.masthead.model.backtest.OutletEffect;
import press.masthead.model.backtest.RuleEffect;
import press.masthead.model.backtest.Sampled;
import press.masthead.model.register.Registers;

class BackTestTest {
    /// Long enough to be the whole text, and names no source.
    private static final String WHOLE =
            "It grows. More will grow in the autumn, and next to it another one. ".repeat(2);

    private static final CompanySlug QWEN = new CompanySlug("alibaba-qwen");
    private static final CompanySlug OPENAI = new CompanySlug("openai");
    private static final Registers USUAL = SampleRegisters.registers();

    private static final List<Article> ARTICLES = List.of(
            article("listed", 0, "https://cnbc.example/1", "Qwen grows", "It grows.", "Jane Doe"),
            article("unsigned", 0, "https://cnbc.example/2", "Qwen grows", WHOLE, "Staff"),
            article("wire", 0, "https://cnbc.example/3", "Qwen grows", "BEIJING (Reuters) - It grows.", "Jane Doe"),
            article("unknown", 0, "https://nowhere.example/4", "Qwen grows", "It grows.", "Jane Doe"),
            article("other", 0, "https://cnbc.example/5", "OpenAI grows", "It grows.", "Jane Doe"),
            article("barred", 0, "https://ft.example/6", "OpenAI grows", "It grows.", "Jane Doe"));

    @Test
    void theSameRegistersForetellNothing() {
        var report = run(USUAL, Editors.NONE);

        assertThat(report.articles()).isEqualTo(6);
        assertThat(report.changed()).isZero();
        assertThat(report.outlets()).isEmpty();
        assertThat(report.companies()).allSatisfy(company -> {
            assertThat(company.before()).isEqualTo(company.after());
            assertThat(company.appears().count()).isZero();
            assertThat(company.vanishes().count()).isZero();
            assertThat(company.changes().count()).isZero();
        });
    }

    @Test
    void aRuleThatGoesLetsThroughWhatItKeptOut() {
        var policy = SampleRegisters.policy().replace("in: [organisation, role, nobody]", "in: [nobody]");
        var report = run(SampleRegisters.with(policy), Editors.NONE);

        assertThat(report.changed()).isEqualTo(1);
        var list = report.uses().of(Use.LIST);
        assertThat(list.from(Verdict.DENY, Verdict.ALLOW)).isEqualTo(1);
        assertThat(list.from(Verdict.ALLOW, Verdict.ALLOW)).isEqualTo(2);
        assertThat(list.from(Verdict.DENY, Verdict.DENY)).isEqualTo(2);
        assertThat(list.from(Verdict.REVIEW, Verdict.REVIEW)).isEqualTo(1);
        assertThat(report.rules())
                .contains(new RuleEffect(new RuleId("no-named-author"), 1, 0, 0, 0, 0, 1))
                .contains(new RuleEffect(new RuleId("wire-aggregator-repost"), 1, 1, 1, 1, 0, 0));
        assertThat(report.outlets()).containsExactly(new OutletEffect("cnbc", 1, 1, 0));
        assertThat(company(report, QWEN).appears().samples())
                .extracting(sample -> sample.article().value())
                .containsExactly("unsigned");
        assertThat(company(report, QWEN).after()).isEqualTo(2);
        assertThat(company(report, OPENAI).appears().count()).isZero();
    }

    @Test
    void aTierThatChangesTakesAwayAndAnOutletThatIsListedBrings() {
        var outlets = SampleRegisters.outlets()
                        .replace(
                                "  - id: cnbc\n    names: [CNBC]\n    hosts: [cnbc.example]\n    tier: named_press",
                                "  - id: cnbc\n    names: [CNBC]\n    hosts: [cnbc.example]\n    tier: excluded")
                + "  - {id: nowhere, names: [Nowhere], hosts: [nowhere.example], tier: named_press, role: newsroom}\n";
        var report =
                run(SampleRegisters.with(SampleRegisters.policy(), outlets, SampleRegisters.companies()), Editors.NONE);

        assertThat(company(report, QWEN))
                .extracting(CompanyEffect::before, CompanyEffect::after)
                .containsExactly(1L, 1L);
        assertThat(names(company(report, QWEN).appears())).containsExactly("unknown");
        assertThat(names(company(report, QWEN).vanishes())).containsExactly("listed");
        assertThat(names(company(report, OPENAI).vanishes())).containsExactly("other");
        assertThat(report.outlets())
                .containsExactly(new OutletEffect("cnbc", 4, 0, 2), new OutletEffect("nowhere", 1, 1, 0));
    }

    @Test
    void anOutletsNewNameChangesTheLineThatStays() {
        var outlets = SampleRegisters.outlets().replace("names: [CNBC]", "names: [CNBC Television]");
        var report =
                run(SampleRegisters.with(SampleRegisters.policy(), outlets, SampleRegisters.companies()), Editors.NONE);

        assertThat(names(company(report, QWEN).changes())).containsExactly("listed");
        assertThat(company(report, QWEN).appears().count()).isZero();
        assertThat(company(report, QWEN).vanishes().count()).isZero();
    }

    @Test
    void whatEditorsDecidedStandsAndIsComparedWith() {
        var editors = new Editors(Map.of(
                QWEN,
                Map.of(
                        new ArticleId("unsigned"), true,
                        new ArticleId("listed"), false,
                        new ArticleId("wire"), false,
                        new ArticleId("unknown"), true)));
        var policy = SampleRegisters.policy().replace("in: [organisation, role, nobody]", "in: [nobody]");
        var report = run(SampleRegisters.with(policy), editors);

        assertThat(company(report, QWEN))
                .extracting(CompanyEffect::before, CompanyEffect::after)
                .containsExactly(2L, 2L);
        assertThat(company(report, QWEN).appears().count()).isZero();
        assertThat(report.before()).isEqualTo(new Agreement(1, 2, 1, Interval.of(1, 3)));
        assertThat(report.after()).isEqualTo(new Agreement(2, 1, 1, Interval.of(2, 3)));
    }

    @Test
    void neitherOrderNorNumberDecidesWhichSamplesAreShown() {
        var many = IntStream.range(0, 500)
                .mapToObj(number -> article("n" + number, 0, "Qwen grows"))
                .toList();
        var first = run(many, SampleRegisters.stricter(), Editors.NONE);
        var shuffled = new ArrayList<>(many);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(run(shuffled, SampleRegisters.stricter(), Editors.NONE)).isEqualTo(first);
        assertThat(company(first, QWEN).vanishes().count()).isEqualTo(500);
        assertThat(company(first, QWEN).vanishes().samples()).hasSize(10);
    }

    private static BackTestReport run(Registers candidate, Editors editors) {
        return run(ARTICLES, candidate, editors);
    }

    private static BackTestReport run(List<Article> articles, Registers candidate, Editors editors) {
        var usual = Classifier.of(USUAL);
        var test = new BackTest(Classifier.of(candidate), editors);
        for (var article : articles) {
            Decision decided = usual.decide(article);
            test.add(decided);
        }
        return test.report();
    }

    private static CompanyEffect company(BackTestReport report, CompanySlug slug) {
        return report.companies().stream()
                .filter(company -> company.company().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Sampled sampled) {
        return sampled.samples().stream()
                .map(sample -> sample.article().value())
                .toList();
    }
}
