package press.masthead.classify.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Qwen,qwen",
                "Qwen 3,qwen 3",
                "Qwen  3,qwen 3",
                "Qwen \t\u3000 3,qwen 3",
                "  Qwen, qwen",
                "Qwen  ,qwen ",
                "\u3000\u3000,' '",
                "Ｑｗｅｎ３,qwen3",
                "阿裡巴巴,阿里巴巴",
                "Don’t,don't",
                "“Qwen”,\"qwen\"",
                "wait… so,wait... so",
                "ﬁne,fine",
            })
    void foldsATextSoThatItCanBeCompared(String text, String folded) {
        assertThat(Normaliser.normalise(text)).hasToString(folded);
    }

    @Test
    void keepsWhereEachCharacterCameFrom() {
        var text = "A  ﬁne… “Qwen”";
        var folded = Normaliser.normalise(text);
        var at = folded.toString().indexOf("qwen");

        assertThat(folded.toString()).isEqualTo("a fine... \"qwen\"");
        assertThat(text.substring(folded.original(at), folded.originalEnd(at + 4)))
                .isEqualTo("Qwen");
        assertThat(text.substring(folded.original(2), folded.originalEnd(4))).isEqualTo("ﬁ");
        assertThat(text.substring(folded.original(6), folded.originalEnd(7))).isEqualTo("…");
        assertThat(folded.original(folded.length())).isEqualTo(text.length());
    }

    @Test
    void foldsEveryTextAsCharacterByCharacterWhereverTwoBlanksStand() {
        var alone = "one two three four";
        for (var at = 0; at <= alone.length(); at++) {
            var doubled = alone.substring(0, at) + "  " + alone.substring(at);
            assertThat(Normaliser.normalise(doubled).toString()).isEqualTo(doubled.replaceAll(" +", " "));
        }
    }
}
