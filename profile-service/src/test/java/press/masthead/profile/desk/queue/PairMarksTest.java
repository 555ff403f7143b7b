package press.masthead.profile.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"qwen opens its weights the outlet of number 7", "通义千问发布新模型 财新", "😀 a\u0000b", "ab"})
    void whateverATextContainsMayBeInIt(String text) {
        var marks = PairMarks.of(text);
        for (var from = 0; from <= text.length(); from++) {
            for (var to = from; to <= text.length(); to++) {
                assertThat(PairMarks.mayContain(marks, PairMarks.of(text.substring(from, to))))
                        .as(text.substring(from, to))
                        .isTrue();
            }
        }
    }

    @Test
    void otherWordsAreMostlyKnownNotToBeInIt() {
        var marks = PairMarks.of("qwen opens its weights");

        assertThat(PairMarks.mayContain(marks, PairMarks.of("nvidia earnings"))).isFalse();
        assertThat(PairMarks.mayContain(marks, PairMarks.of(""))).isTrue();
        assertThat(PairMarks.mayContain(marks, PairMarks.of("x"))).isTrue();
    }
}
