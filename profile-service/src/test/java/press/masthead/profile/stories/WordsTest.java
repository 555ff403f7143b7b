package press.masthead.profile.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alibaba’s Qwen rises          | alibaba qwen ris",
                "releases, released, releasing | releas",
                "companies and the company     | company and the",
                "a $65 billion round           | a 65b round",
                "$65B and $65bn                | 65b and",
                "GPT‑5.4 Pro                   | gpt 5.4 pro",
                "10,000 chips                  | 10000 chip",
                "Glass is less                 | glass is less",
                "阿里发布Qwen3新模型                | 阿里 里发 发布 qwen3 新模 模型",
                "Ｑｗｅｎ                          | qwen",
                "a 豆                           | a",
                "''                            | ''"
            })
    void aTextIsReadAsWords(String text, String words) {
        assertThat(Words.of(text)).containsExactlyElementsOf(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
