package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "阿里巴巴资本开支创历史新高, zh, zh",
        "阿里巴巴资本開支創歷史新高, zh-hant, zh-hant",
        "Alibaba’s capex reaches a high, zh, en",
        "Alibaba’s capex reaches a high, en, en",
        "阿里巴巴资本开支, en, zh",
        "Alibaba opens 通义千问 to all of its customers, en, en",
        "阿里巴巴, '', zh",
        "'', '', ''",
        "Les poids de Qwen, fr, fr",
        "Alibaba opens Qwen, English (US), ''",
        "阿里巴巴, \u0001<x>, zh"
    })
    void aTextIsInTheLanguageThatItIsWordedIn(String text, String declared, String language) {
        assertThat(TextLanguage.of(text, declared)).isEqualTo(language);
    }
}
