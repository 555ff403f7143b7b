package press.masthead.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.classify.SampleArticles.article;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Reason;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;

/// The policy of the page that asked for all this, sentence by sentence: what the default registers admit and refuse.
/// Verdicts stand in the order list, commentary, corroborating a figure, source of a figure: a(llow), r(eview), d(eny).
class SeedPolicyTest {
    private static final Classifier DEFAULT = Classifier.of(SampleRegisters.forReal());

    @ParameterizedTest(name = "named sources: {0} by {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            cnbc.com/a               | Jane Doe                | aaaa |
            cnbc.com/a               | Jane Doe and Li Lei     | aaaa |
            business-standard.com/a  | By Jane Doe             | aaaa |
            datacenterdynamics.com/a | Jane Doe                | aaaa |
            cnbc.com/a               | Staff                   | rarr | AUTHOR_UNKNOWN
            cnbc.com/a               | Editorial Team          | rarr | AUTHOR_UNKNOWN
            cnbc.com/a               | ''                      | rarr | AUTHOR_UNKNOWN
            reuters.com/a            | Jane Doe                | aaaa |
            nobody-knows.example/a   | Jane Doe                | rrrr | OUTLET_UNKNOWN
            """)
    void namedSources(String url, String byline, String verdicts, String reason) {
        expect(url, "Alibaba opens a data centre", "The halls are in use.", byline, verdicts, reason);
    }

    @ParameterizedTest(name = "unsigned, a named source counts: {0}, {1} -> {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            cnbc.com/a            | Staff  | Alibaba said that its halls are in use, according to its filing.                                                        | aaaa |
            36kr.com/p/1          | 编辑部 | 阿里巴巴表示，数据中心已启用。                                                                                          | aaaa |
            cnbc.com/a            | Staff  | The halls are in use. More will open in the autumn. A canteen is still being built. The road to them is to be widened. | dard | NO_NAMED_AUTHOR
            cnbc.com/a            | Staff  | The halls are in use.                                                                                                   | rarr | AUTHOR_UNKNOWN
            nobody-knows.example/a | Staff | Alibaba said that its halls are in use, according to its filing.                                                       | rrrr | OUTLET_UNKNOWN
            """)
    void aNamedSourceMakesUpForAMissingAuthor(String url, String byline, String body, String verdicts, String reason) {
        expect(url, "Alibaba opens a data centre", body, byline, verdicts, reason);
    }

    @ParameterizedTest(name = "no wire-aggregator reposts: {0}, {1} -> {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            cnbc.com/a          | Jane Doe        | BEIJING (Reuters) - The halls are in use.            | dddd | WIRE_REPOST
            36kr.com/p/1        | 李雷             | 新华社北京5月1日电 数据中心启用。                      | dddd | WIRE_REPOST
            finance.yahoo.com/a | Jane Doe        | The halls are in use.                                | dddd | WIRE_REPOST
            msn.com/en-us/a     | Jane Doe        | The halls are in use.                                | dddd | WIRE_REPOST
            benzinga.com/a      | Jane Doe        | The halls are in use.                                | dddd | WIRE_REPOST
            prnewswire.com/a    | Alibaba Cloud   | The halls are in use.                                | dddd | PRESS_RELEASE_AS_NEWS
            cnbc.com/a          | Jane Doe        | The halls are in use, a manager told Reuters.        | aaaa |
            reuters.com/a       | Jane Doe        | BEIJING (Reuters) - The halls are in use.            | aaaa |
            """)
    void noWireAggregatorReposts(String url, String byline, String body, String verdicts, String reason) {
        expect(url, "Alibaba opens a data centre", body, byline, verdicts, reason);
    }

    @ParameterizedTest(name = "nobody can tell whose it is: {0}, {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            cnbc.com/a             | ''       | rrrr | PROVENANCE_UNKNOWN
            36kr.com/p/1           | ''       | rrrr | PROVENANCE_UNKNOWN
            cnbc.com/a             | Jane Doe | aaaa |
            alibabagroup.com/a     | ''       | aaaa |
            """)
    void whatMayBeARepostIsNotCalledOne(String url, String byline, String verdicts, String reason) {
        var decision = DEFAULT.decide(article("a", 0, "https://" + url, "Alibaba opens a data centre", "", byline));

        assertThat(decision.verdicts()).isEqualTo(verdicts(verdicts));
        assertThat(decision.reasons().stream().map(Reason::code).findFirst()).isEqualTo(Optional.ofNullable(reason));
        assertThat(decision.reasons()).extracting(Reason::code).doesNotContain("WIRE_REPOST");
        assertThat(decision.reasons())
                .extracting(Reason::wording)
                .noneMatch(wording -> wording.contains("A repost of"));
    }

    @ParameterizedTest(name = "no unsourced round-ups: {0} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            This week in AI              | Models grew. Prices fell. A laboratory moved house. Another one hired a cook. A third one looks for a name.                | dddd | UNSOURCED_ROUNDUP
            AI早报                        | 模型变大了。价格又降了。一家实验室搬家了。另一家请了一位厨师。第三家还在给下一个模型起名字。还有一家实验室关门了。一个模型被下架了，另一个上架了。新的数据中心启用了，旧的数据中心停用了。又一位研究员离职了，另一位入职了，第三位还在考虑。 | dddd | UNSOURCED_ROUNDUP
            This week in AI              | ''                                                                                                                          | rrdd | UNSOURCED_ROUNDUP
            This week in AI              | Alibaba said that its halls are in use, according to its filing. OpenAI announced a model. DeepSeek confirmed its prices.   | aadd | ROUNDUP_NOT_A_SOURCE
            Alibaba opens a data centre  | Models grew. Prices fell. A laboratory moved house. Another one hired a cook. A third one looks for a name.                | aaaa |
            """)
    void noUnsourcedRoundUps(String headline, String body, String verdicts, String reason) {
        expect("cnbc.com/a", headline, body, "Jane Doe", verdicts, reason);
    }

    @ParameterizedTest(name = "citable for commentary, never a primary source for figures: {0} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ft.com/content/a                  | Jane Doe | daad | COMMENTARY_ONLY
            www.ft.com/content/a              | ''       | daad | COMMENTARY_ONLY
            ftchinese.com/story/a             | 李雷      | daad | COMMENTARY_ONLY
            bloomberg.com/news/articles/a     | Jane Doe | daad | COMMENTARY_ONLY
            bloomberg.com/opinion/articles/a  | Jane Doe | dard | OPINION_NOT_A_SOURCE
            wsj.com/tech/a                    | Jane Doe | daad | COMMENTARY_ONLY
            theinformation.com/articles/a     | Jane Doe | daad | COMMENTARY_ONLY
            """)
    void barredOutletsAreCitableForCommentaryAndNeverASource(
            String url, String byline, String verdicts, String reason) {
        expect(url, "Alibaba's cloud grows by 40 per cent", "The cloud grew.", byline, verdicts, reason);
    }

    @ParameterizedTest(name = "primary filings and documents: {0} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            sec.gov/Archives/edgar/data/1577552/000157755226000001/index.htm | 6-K - Alibaba Group Holding Ltd       | aaaa |
            congress.gov/crs-product/R48642                                  | U.S. Export Controls and China        | aaaa |
            everycrsreport.com/reports/R48642.html                           | U.S. Export Controls and China        | aaaa |
            nvidianews.nvidia.com/news/results                               | NVIDIA announces financial results    | aaaa |
            alibabagroup.com/document-1                                      | Alibaba Group announces results       | aaaa |
            """)
    void primaryDocumentsNeedNoAuthor(String url, String headline, String verdicts, String reason) {
        expect(url, headline, "", "", verdicts, reason);
    }

    @ParameterizedTest(name = "named-author Chinese tech press: {0} by {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            taibo.example/1       | 文｜李雷     | aaaa |
            aicommission.example/1 | Jane Doe    | aaaa |
            36kr.com/p/1          | 记者 李雷    | aaaa |
            caixin.com/1          | 李雷         | aaaa |
            taibo.example/1       | 编辑部       | rarr | AUTHOR_UNKNOWN
            36kr.com/p/1          | 小编         | rarr | AUTHOR_UNKNOWN
            """)
    void theChinesePressIsNamedToo(String url, String byline, String verdicts, String reason) {
        expect(url, "阿里巴巴启用数据中心", "数据中心已启用。", byline, verdicts, reason);
    }

    private static void expect(
            String url, String headline, String body, String byline, String verdicts, String reason) {
        var decision = DEFAULT.decide(article("a", 0, "https://" + url, headline, body, byline));

        assertThat(decision.verdicts()).isEqualTo(verdicts(verdicts));
        var codes = decision.reasons().stream().map(Reason::code).toList();
        if (reason == null) {
            assertThat(codes).isEmpty();
        } else {
            assertThat(codes).contains(reason);
        }
    }

    private static Verdicts verdicts(String letters) {
        return new Verdicts(verdict(letters, 0), verdict(letters, 1), verdict(letters, 2), verdict(letters, 3));
    }

    private static Verdict verdict(String letters, int use) {
        return switch (letters.charAt(use)) {
            case 'a' -> Verdict.ALLOW;
            case 'r' -> Verdict.REVIEW;
            default -> Verdict.DENY;
        };
    }
}
