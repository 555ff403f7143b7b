package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {
    @Test
    void itIsOneSentenceThatSaysEnough() {
        assertThat(Gist.of(
                        "The Hanguang part is in production for internal e-commerce and cloud. More follows.", "Chip"))
                .isEqualTo("The Hanguang part is in production for internal e-commerce and cloud.");
    }

    @Test
    void aShortSentenceTakesTheNextAlong() {
        assertThat(Gist.of("It ships. Buyers wait. Nobody knows.", "Chip")).isEqualTo("It ships. Buyers wait.");
    }

    @Test
    void aSummaryThatRepeatsTheHeadlineIsNone() {
        assertThat(Gist.of(" Chip ships ", "Chip ships in May")).isEmpty();
        assertThat(Gist.of("", "Chip")).isEmpty();
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAndSaysSo() {
        assertThat(Gist.of("word ".repeat(200), "Chip"))
                .hasSizeLessThanOrEqualTo(280)
                .endsWith("word…");
    }

    @Test
    void chineseSentencesEndAtTheirOwnFullStop() {
        assertThat(Gist.of("阿里巴巴公布业绩。云业务增长百分之四十。第三句。", "业绩")).isEqualTo("阿里巴巴公布业绩。云业务增长百分之四十。");
    }

    @Test
    void noPairOfSurrogatesIsCut() {
        assertThat(Gist.bounded("😀".repeat(10), 6)).isEqualTo("😀😀…");
    }

    @Test
    void aCreditThatOpensTheTextIsNoPartOfIt() {
        assertThat(Gist.withoutCredit("文｜李四　腾讯发布新模型。", "李四")).isEqualTo("腾讯发布新模型。");
        assertThat(Gist.withoutCredit("By Jane Doe. It ships.", "Jane Doe")).isEqualTo("It ships.");
        assertThat(Gist.withoutCredit("Anthropic ships a model.", "Anthropic")).isEqualTo("Anthropic ships a model.");
        assertThat(Gist.withoutCredit("文李四光获奖。", "李四")).isEqualTo("文李四光获奖。");
        assertThat(Gist.withoutCredit("It ships.", "")).isEqualTo("It ships.");
    }
}
