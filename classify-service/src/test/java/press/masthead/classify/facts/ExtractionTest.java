package press.masthead.classify.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.classify.SampleArticles;
import press.masthead.model.Byline;
import press.masthead.model.Facts;
import press.masthead.model.Genre;
import press.masthead.model.Provenance;
import press.masthead.model.Signal;

class ExtractionTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jane Doe;                        PERSON;       ''
            By Jane Doe;                     PERSON;       ''
            Jane Doe and John Roe;           SEVERAL;      ''
            Jane Doe, Senior Reporter;       PERSON;       ''
            Jane Doe | The Harbour;          PERSON;       ''
            desk@news.example (Jane Doe);    PERSON;       ''
            Jane Doe, AP Sports Writer;      PERSON;       AP
            Jane Doe with agencies;          PERSON;       ''
            By JANE DOE   May 11, 2026;       PERSON;       ''
            Doe, Jane;                       PERSON;       ''
            Jane Doe (avec John Roe);        SEVERAL;      ''
            Jane Doe Edited by John Roe;     PERSON;       ''
            Last Updated: May 7, 2026;       UNKNOWN;      ''
            Follow Author;                   UNKNOWN;      ''
            harbour_fan;                     UNKNOWN;      ''
            Harbour Foundation;              ORGANISATION; ''
            Reuters;                         AGENCY;       Reuters
            来源：路透社;                     AGENCY;       Reuters
            Staff;                           ORGANISATION; ''
            编辑部;                          ORGANISATION; ''
            Harbour Times;                   ORGANISATION; ''
            Editor;                          ROLE;         ''
            责编;                            ROLE;         ''
            佚名;                            NOBODY;       ''
            张三;                            PERSON;       ''
            文｜张三;                         PERSON;       ''
            作者：张三;                       PERSON;       ''
            记者 张三;                        PERSON;       ''
            新华社记者张三;                   PERSON;       Xinhua
            张三 李四;                        SEVERAL;      ''
            张三、李四;                       SEVERAL;      ''
            """)
    void aBylineNames(String printed, Byline.Kind kind, String agency) {
        var byline = facts("A headline", "", printed, "https://harbour-times.example/a")
                .byline();

        assertThat(List.of(byline.kind(), byline.agency())).containsExactly(kind, agency);
    }

    @Test
    void aCreditThatOpensTheTextIsTheBylineWhereTheFeedHasNone() {
        assertThat(facts("标题", "文｜张三\n正文。", "", "").byline().names()).containsExactly("张三");
        assertThat(facts("見出し", "【ソウル＝山田太郎】本文。", "", "").byline().kind()).isEqualTo(Byline.Kind.PERSON);
        assertThat(facts("标题", "作者｜张三 编辑｜李四 正文。", "", "").byline().names()).containsExactly("张三");
        assertThat(facts("标题", "文 | 张三 王五 编辑 | 李四 正文。", "", "").byline().names())
                .containsExactly("张三", "王五");
        assertThat(facts("标题", "文丨果脯 正文从这里开始。", "", "").byline().names()).containsExactly("果脯");
        assertThat(facts("标题", "新华社北京5月1日电（记者张三、李四）正文。", "", "").byline().kind())
                .isEqualTo(Byline.Kind.SEVERAL);
        assertThat(facts("标题", "一家公司向记者表示，正文。", "", "").byline().kind()).isEqualTo(Byline.Kind.UNKNOWN);
        assertThat(facts("A headline", "By Jane Doe\nA text.", "", "").byline().names())
                .containsExactly("Jane Doe");
        assertThat(facts("A headline", "A text.", "", "").byline().kind()).isEqualTo(Byline.Kind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            BEIJING (Reuters) - A maker of chips said;                        '';             harbour.example;  WIRE_COPY;     Reuters
            BEIJING (Reuters) - A maker of chips said;                        '';             www.reuters.com;  ORIGINAL;      Reuters
            BEIJING, May 13 (Xinhua) -- A maker of chips said;                '';             news.harbour.example; WIRE_COPY; Xinhua
            NEW YORK (Bloomberg) -- A maker of chips said;                    '';             harbour.example;  WIRE_COPY;     Bloomberg
            新华社北京5月13日电 一家公司表示;                                  '';             harbour.example;  WIRE_COPY;     Xinhua
            新华社北京5月13日电 一家公司表示;                                  '';             www.news.cn;      ORIGINAL;      Xinhua
            A text of its own.;                                               Reuters;        harbour.example;  WIRE_COPY;     Reuters
            A text of its own.;                                               Reuters;        reuters.com;      ORIGINAL;      Reuters
            A text of its own.;                                               Jane Doe, AP Sports Writer; harbour.example; WIRE_COPY; AP
            A text of its own.;                                               EFE;            thefederal.example; WIRE_COPY;   EFE
            Two people told Reuters that the deal is off.;                    Jane Doe;       harbour.example;  ORIGINAL;      ''
            A photo shows the campus. Photo: Reuters.;                        Jane Doe;       harbour.example;  ORIGINAL;      ''
            图片来源：视觉中国。一家公司表示;                                   张三;           harbour.example;  ORIGINAL;      ''
            数据来源：公司公告。一家公司表示;                                   张三;           harbour.example;  ORIGINAL;      ''
            来源：36氪　一家公司表示;                                          '';             harbour.example;  REPOST;        ''
            转载自36氪。一家公司表示;                                          '';             harbour.example;  REPOST;        ''
            A text. This story was originally published by Quay Courier.;     '';             link.example;     REPOST;        ''
            A text. This story was originally published by Harbour Times.;    '';             harbourtimes.example; ORIGINAL;  ''
            This story originally appeared in The Quay, our weekly newsletter.; '';           harbour.example;  ORIGINAL;      ''
            The film first appeared on Quay in May.;                          '';             harbour.example;  ORIGINAL;      ''
            A text. (Reporting by Jane Doe, Editing by John Roe);             Jane Doe;       harbour.example;  WIRE_COPY;     Reuters
            A text. Copyright 2026 The Associated Press. All rights reserved.; Jane Doe;      harbour.example;  WIRE_COPY;     AP
            A text. The Associated Press contributed to this report.;         Jane Doe;       harbour.example;  ORIGINAL;      ''
            作者 | 张三 来源 | 港湾财经 一家公司表示;                           '';             harbour.example;  REPOST;        ''
            封面来源｜港湾图库 一家公司表示;                                    '';             harbour.example;  ORIGINAL;      ''
            HANGZHOU, May 13 /PRNewswire/ -- A maker announced;               '';             harbour.example;  PRESS_RELEASE; ''
            A text of its own.;                                               Jane Doe;       harbour.example;  ORIGINAL;      ''
            '';                                                               '';             harbour.example;  UNKNOWN;       ''
            """)
    void provenanceIs(String body, String byline, String host, Provenance.Kind kind, String agency) {
        var provenance =
                facts("A headline", body, byline, "https://" + host + "/a").provenance();

        assertThat(List.of(provenance.kind(), provenance.agency())).containsExactly(kind, agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            张三 发自 港湾寺 | 公众号 港湾财经 一家公司表示; harbour.example; REPOST
            张三 发自 港湾寺 | 公众号 Quayside 一家公司表示; quayside.example; ORIGINAL
            张三发自北京。关注公众号，一家公司表示; harbour.example; ORIGINAL
            作者/张三 报道/港湾财经 一家公司表示; harbour.example; REPOST
            据多家媒体报道 / 一家公司表示; harbour.example; ORIGINAL
            A text. This story originally appeared on Harbour Italia.; harbour.example; ORIGINAL
            A text. This story originally appeared on Harbours Italia.; harbour.example; REPOST
            This is Quayside by Jane Doe, a newsletter on ports, syndicated for our readers. The port; harbour.example; REPOST
            This is Quayside by Jane Doe, a newsletter on ports and syndicates. The port; harbour.example; ORIGINAL
            """)
    void aCreditOfItsKindNamesWhereATextIsFrom(String body, String host, Provenance.Kind kind) {
        assertThat(facts("A headline", body, "", "https://" + host + "/a")
                        .provenance()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aChineseCreditCountsAtTheEndOfAnEnglishText() {
        var body = "A maker of chips said that its sales grew. ".repeat(12) + "转载自36氪。";

        assertThat(facts("A headline", body, "", "https://harbour.example/a")
                        .provenance()
                        .kind())
                .isEqualTo(Provenance.Kind.REPOST);
    }

    @Test
    void evidenceOfWireCopyPointsAtTheCredit() {
        var found = facts("A headline", "BEIJING (Reuters) - A text", "", "https://harbour.example/a")
                .provenance();

        assertThat(found.evidence())
                .singleElement()
                .satisfies(span -> assertThat("BEIJING (Reuters) - A text".substring(span.start(), span.end()))
                        .isEqualTo(span.text())
                        .startsWith("(Reuters)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            This week in AI: three launches;           https://h.example/a;                 ROUND_UP
            İİİİİİ This Week in AI;                    https://h.example/a;                 ROUND_UP
            8点1氪：三件事;                            https://h.example/a;                 ROUND_UP
            AI早报：三件事;                            https://h.example/a;                 ROUND_UP
            一件大事 ｜海外日报;                        https://h.example/a;                 ROUND_UP
            一件大事 丨 开发者日报 Vol.94;              https://h.example/a;                 ROUND_UP
            两件大事；另一件；第三件;                   https://h.example/a;                 ROUND_UP
            人民日报：模型便宜了;                       https://h.example/a;                 REPORT
            怎样让模型替你写周报;                       https://h.example/a;                 REPORT
            A Maker Opens Its Model, Another Maker Sues Its Founder, and Nobody Buys Their Chips; https://h.example/a; ROUND_UP
            Three models by Acme, Bolt, and Crate;     https://h.example/a;                 REPORT
            Models, tests, and more;                   https://h.example/a;                 REPORT
            A quiet day;                               https://news.h.example/issues/26-05-01-quiet; ROUND_UP
            A harbour in winter;                       https://h.example/issues/56-4/harbour; REPORT
            Review: a phone;                           https://h.example/a;                 COMMENTARY
            Show HN: A small tool;                     https://h.example/a;                 OTHER
            A maker signs a $6B deal with a yard;      https://h.example/a-deal/;           REPORT
            Kettle promo codes: save today;            https://h.example/a;                 OTHER
            Introducing a model;                       https://h.example/a;                 RELEASE
            Opinion: models are cheap;                 https://h.example/a;                 COMMENTARY
            社论：模型便宜了;                           https://h.example/a;                 COMMENTARY
            Models are cheap;                          https://h.example/opinion/cheap;     COMMENTARY
            A maker announces;                         https://h.example/press-releases/a;  RELEASE
            A form 6-K;                                https://sec.example/Archives/edgar/data/1/a; FILING
            How to run a model;                        https://h.example/a;                 OTHER
            Alibaba launches a model this week;        https://h.example/a;                 REPORT
            阿里发布新模型;                             https://h.example/a;                 REPORT
            """)
    void genreIs(String headline, String url, Genre.Kind kind) {
        assertThat(facts(headline, "A text of its own.", "Jane Doe", url)
                        .genre()
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Q1 FY26;                          Q1 FY26
            Q1 FY2026;                        Q1 FY26
            FY2026 Q1;                        Q1 FY26
            first quarter of fiscal 2026;     Q1 FY26
            2026财年第一季度;                 Q1 FY26
            2026财年Q3;                       Q3 FY26
            2026財年第二財季;                 Q2 FY26
            """)
    void aFiscalQuarterIsCovered(String text, String label) {
        assertThat(facts("Results: " + text, "", "", "").covers())
                .extracting(mention -> mention.quarter().label())
                .containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource({"first quarter of 2026", "Q5 FY26", "2026财年1月", "2026年第一季度"})
    void aCalendarQuarterIsNoFiscalOne(String text) {
        assertThat(facts("Results: " + text, "", "", "").covers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"阿里发布Qwen3模型,zh", "Alibaba opens 通义 office in Tokyo,en", "アリババの新しいモデル,ja", "알리바바 새 모델 공개,ko", "123,und"
    })
    void languageIsToldByItsScript(String headline, String language) {
        assertThat(facts(headline, "", "", "").language()).isEqualTo(language);
    }

    @Test
    void aHeadlineAloneCannotTellItsSources() {
        assertThat(facts("This week in AI", "", "", "").sourcing().sourced()).isEqualTo(Signal.UNKNOWN);
        assertThat(facts("This week in AI", "Models get better. ".repeat(10), "", "")
                        .sourcing()
                        .sourced())
                .isEqualTo(Signal.FALSE);
        assertThat(facts("This week in AI", "Models get better, according to a filing.", "", "")
                        .sourcing()
                        .sourced())
                .isEqualTo(Signal.TRUE);
    }

    private static Facts facts(String headline, String body, String byline, String url) {
        return Extraction.of(SampleArticles.article("a", 0, "harbour times", url, headline, body, byline));
    }
}
