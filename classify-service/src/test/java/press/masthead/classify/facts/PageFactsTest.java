package press.masthead.classify.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Article;
import press.masthead.model.ArticleField;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.Evidence;
import press.masthead.model.Facts;
import press.masthead.model.FeedId;
import press.masthead.model.Genre;
import press.masthead.model.PageFacts;
import press.masthead.model.Provenance;

/// What a page's metadata tells of its article, at `www.harbour.example`, whose feed calls it Harbour Times.
class PageFactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PAGE_WIRE;                Reuters;                               WIRE_COPY;     Reuters; Reuters
            PAGE_WIRE;                PA Media;                              WIRE_COPY;     PA Media; PA Media
            PAGE_WIRE;                ANSA;                                  WIRE_COPY;     ANSA;    ANSA
            PAGE_SOURCE_ORGANIZATION; The Associated Press;                  WIRE_COPY;     AP;      AP
            PAGE_SOURCE_ORGANIZATION; 新华社;                                 WIRE_COPY;     Xinhua;  Xinhua
            PAGE_SOURCE_ORGANIZATION; 中新社;                                 WIRE_COPY;     China News Service; China News Service
            PAGE_SOURCE_ORGANIZATION; PR Newswire;                           PRESS_RELEASE; '';      ''
            PAGE_SOURCE_ORGANIZATION; 美通社;                                 PRESS_RELEASE; '';      ''
            PAGE_SOURCE_ORGANIZATION; Harbour Times;                         ORIGINAL;      '';      ''
            PAGE_SOURCE_ORGANIZATION; Quay Media Group;                      ORIGINAL;      '';      ''
            PAGE_SOURCE_ORGANIZATION; 港湾传媒集团;                            ORIGINAL;      '';      ''
            PAGE_COPYRIGHT_HOLDER;    AFP;                                   WIRE_COPY;     AFP;     AFP
            PAGE_COPYRIGHT_HOLDER;    Copyright 2026 The Associated Press;   WIRE_COPY;     AP;      AP
            PAGE_COPYRIGHT_HOLDER;    © 2026 新华社;                          WIRE_COPY;     Xinhua;  Xinhua
            PAGE_COPYRIGHT_HOLDER;    Business Wire;                         PRESS_RELEASE; '';      ''
            PAGE_COPYRIGHT_HOLDER;    Harbour Times;                         ORIGINAL;      '';      ''
            PAGE_COPYRIGHT_HOLDER;    2026;                                  ORIGINAL;      '';      ''
            PAGE_COPYRIGHT_HOLDER;    Quay Media Group;                      ORIGINAL;      '';      ''
            """)
    void aCreditInItTellsProvenance(
            ArticleField field, String told, Provenance.Kind kind, String agency, String origin) {
        expect(field, told, kind, agency, origin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PAGE_CANONICAL_URL;       https://quay-courier.example/chips;    REPOST;        '';      quay-courier.example
            PAGE_CANONICAL_URL;       https://www.36kr.com/p/1;              REPOST;        '';      www.36kr.com
            PAGE_CANONICAL_URL;       https://www.reuters.com/chips;         WIRE_COPY;     Reuters; Reuters
            PAGE_CANONICAL_URL;       https://www.news.cn/chips;             WIRE_COPY;     Xinhua;  Xinhua
            PAGE_CANONICAL_URL;       https://www.prnewswire.com/chips;      PRESS_RELEASE; '';      ''
            PAGE_CANONICAL_URL;       https://news.harbour.example/chips;    ORIGINAL;      '';      ''
            PAGE_CANONICAL_URL;       https://harbourtimes.example/chips;    ORIGINAL;      '';      ''
            PAGE_CANONICAL_URL;       https://quay-courier.example/;         ORIGINAL;      '';      ''
            PAGE_BASED_ON;            https://apnews.com/chips;              WIRE_COPY;     AP;      AP
            PAGE_BASED_ON;            Reuters;                               WIRE_COPY;     Reuters; Reuters
            PAGE_BASED_ON;            https://www.businesswire.com/chips;    PRESS_RELEASE; '';      ''
            PAGE_BASED_ON;            https://quay-courier.example/chips;    UNKNOWN;       '';      ''
            PAGE_BASED_ON;            https://www.36kr.com/p/1;              UNKNOWN;       '';      ''
            PAGE_BASED_ON;            https://www.harbour.example/earlier;   ORIGINAL;      '';      ''
            PAGE_BASED_ON;            https://doi.org/10.1000/1;             ORIGINAL;      '';      ''
            PAGE_BASED_ON;            A study of harbours;                   ORIGINAL;      '';      ''
            PAGE_SECTION;             Technology;                            ORIGINAL;      '';      ''
            """)
    void anAddressInItTellsProvenance(
            ArticleField field, String told, Provenance.Kind kind, String agency, String origin) {
        expect(field, told, kind, agency, origin);
    }

    private static void expect(ArticleField field, String told, Provenance.Kind kind, String agency, String origin) {
        var provenance = at("https://www.harbour.example/a", page(field, told)).provenance();

        var evidence = kind == Provenance.Kind.ORIGINAL
                ? List.<Evidence>of()
                : List.of(new Evidence(field, 0, told.length(), told));
        assertThat(provenance).isEqualTo(new Provenance(kind, agency, origin, evidence));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.reuters.com/a,PAGE_WIRE,Reuters",
        "https://apnews.com/a,PAGE_COPYRIGHT_HOLDER,The Associated Press",
        "https://www.news.cn/a,PAGE_SOURCE_ORGANIZATION,新华社",
        "https://www.ansa.it/a,PAGE_WIRE,ANSA"
    })
    void anAgencysOwnPageIsNoCopy(String url, ArticleField field, String told) {
        assertThat(at(url, page(field, told)).provenance().kind()).isEqualTo(Provenance.Kind.ORIGINAL);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.163.com/a,https://www.163.com/a",
        "https://new.qq.com/a,https://page.qq.com/a",
        "https://www.bbc.co.uk/a,https://www.bbc.com/a",
        "https://feeds.feedburner.com/a,https://quay.example/a"
    })
    void aPublishersOtherHostIsNotAnotherPublisher(String url, String canonical) {
        assertThat(at(url, page(ArticleField.PAGE_CANONICAL_URL, canonical))
                        .provenance()
                        .kind())
                .isEqualTo(Provenance.Kind.ORIGINAL);
    }

    @Test
    void whatItIsBasedOnAndWhoseItIsTogetherMakeARepost() {
        var page =
                new PageFacts("NewsArticle", "", "", "", "", "Quay Courier", "https://www.quay-courier.example/chips");

        assertThat(at("https://www.harbour.example/a", page).provenance())
                .isEqualTo(new Provenance(
                        Provenance.Kind.REPOST,
                        "",
                        "www.quay-courier.example",
                        List.of(
                                new Evidence(ArticleField.PAGE_COPYRIGHT_HOLDER, 0, 12, "Quay Courier"),
                                new Evidence(
                                        ArticleField.PAGE_BASED_ON, 0, 38, "https://www.quay-courier.example/chips"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PAGE_KIND;    OpinionNewsArticle;       Models are cheap;              COMMENTARY; OpinionNewsArticle
            PAGE_KIND;    AnalysisNewsArticle;      为什么模型便宜了;               COMMENTARY; AnalysisNewsArticle
            PAGE_KIND;    ReviewNewsArticle;        A phone;                       COMMENTARY; ReviewNewsArticle
            PAGE_KIND;    Review;                   A phone;                       COMMENTARY; Review
            PAGE_KIND;    ReportageNewsArticle;     Opinion: what the mayor holds; REPORT;     ReportageNewsArticle
            PAGE_KIND;    BackgroundNewsArticle;    How chips came to China;       REPORT;     BackgroundNewsArticle
            PAGE_KIND;    AdvertiserContentArticle; A model for your shop;         RELEASE;    AdvertiserContentArticle
            PAGE_KIND;    Recipe;                   A soup;                        OTHER;      Recipe
            PAGE_KIND;    ScholarlyArticle;         A study;                       OTHER;      ScholarlyArticle
            PAGE_KIND;    OpinionNewsArticle;       This week in AI;               ROUND_UP;   This week in
            PAGE_KIND;    NewsArticle;              Models are cheap;              REPORT;     ''
            PAGE_KIND;    BlogPosting;              Models are cheap;              REPORT;     ''
            PAGE_SECTION; Technology, Opinion;      Models are cheap;              COMMENTARY; Opinion
            PAGE_SECTION; 科技, 评论;               模型便宜了;                     COMMENTARY; 评论
            PAGE_SECTION; Press Releases;           A maker opens a yard;          RELEASE;    Press Releases
            PAGE_SECTION; 早报;                     模型便宜了;                     ROUND_UP;   早报
            PAGE_SECTION; Technology, Opinion Poll; Models are cheap;              REPORT;     ''
            PAGE_SECTION; 评论区管理;               模型便宜了;                     REPORT;     ''
            CATEGORY;     Columns;                  Models are cheap;              COMMENTARY; Columns
            CATEGORY;     教程;                     模型的用法;                     OTHER;      教程
            CATEGORY;     Marble columns;           Models are cheap;              REPORT;     ''
            """)
    void genreIs(ArticleField field, String told, String headline, Genre.Kind kind, String evidence) {
        var genre = Extraction.of(article("https://www.harbour.example/a", headline, field, told))
                .genre();

        assertThat(genre.kind()).isEqualTo(kind);
        assertThat(genre.evidence())
                .extracting(Evidence::text)
                .isEqualTo(evidence.isEmpty() ? List.of() : List.of(evidence));
    }

    @Test
    void evidenceOfASectionPointsIntoIt() {
        var genre = Extraction.of(article(
                        "https://www.harbour.example/a", "Cheap", ArticleField.PAGE_SECTION, "Technology, Opinion"))
                .genre();

        assertThat(genre.evidence()).containsExactly(new Evidence(ArticleField.PAGE_SECTION, 12, 19, "Opinion"));
    }

    private static Facts at(String url, PageFacts page) {
        return Extraction.of(article(url, "A headline", List.of(), page));
    }

    private static Article article(String url, String headline, ArticleField field, String told) {
        return field == ArticleField.CATEGORY
                ? article(url, headline, List.of("AI", told), PageFacts.NONE)
                : article(url, headline, List.of(), page(field, told));
    }

    private static PageFacts page(ArticleField field, String told) {
        return new PageFacts(
                field == ArticleField.PAGE_KIND ? told : "",
                field == ArticleField.PAGE_CANONICAL_URL ? told : "",
                field == ArticleField.PAGE_WIRE ? told : "",
                field == ArticleField.PAGE_SECTION ? told : "",
                field == ArticleField.PAGE_SOURCE_ORGANIZATION ? told : "",
                field == ArticleField.PAGE_COPYRIGHT_HOLDER ? told : "",
                field == ArticleField.PAGE_BASED_ON ? told : "");
    }

    private static Article article(String url, String headline, List<String> categories, PageFacts page) {
        return new Article(
                new ArticleId("a"),
                0,
                new FeedId("f"),
                "",
                url,
                url,
                url.contains("bbc") ? "BBC" : "Harbour Times",
                headline,
                "",
                "A text of its own.",
                "Jane Doe",
                new Dating.Undated(""),
                new Dating.Undated(""),
                "en",
                categories,
                Instant.EPOCH,
                Map.of(),
                page);
    }
}
