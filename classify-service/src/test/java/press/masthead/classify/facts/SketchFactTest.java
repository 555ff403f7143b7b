package press.masthead.classify.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Sketch;

class SketchFactTest {
    private static final String ENGLISH =
            "The maker of the model said on Tuesday that its data centre in the north opens a year early, and that "
                    + "customers will be moved there by the end of the summer without a break in service.";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The café’s owner “said” so.        ; THE CAFE'S  OWNER, said so
            通義千問發布新模型，阿里雲表示。      ; 通义千问发布新模型　阿里云表示
            ＡＢＣ１２３ full width             ; abc123 full-width
            """)
    void typesettingMakesNoDifference(String one, String other) {
        assertThat(SketchFact.of(one.repeat(20))).isEqualTo(SketchFact.of(other.repeat(20)));
        assertThat(SketchFact.of(one.repeat(20)).known()).isTrue();
    }

    @Test
    void aTextThatIsTooShortIsUnknown() {
        assertThat(SketchFact.of("Alibaba opens a data centre in the north")).isEqualTo(Sketch.UNKNOWN);
        assertThat(SketchFact.of("阿里云在北方开设数据中心")).isEqualTo(Sketch.UNKNOWN);
        assertThat(SketchFact.of("").resemblance(SketchFact.of(ENGLISH))).isEmpty();
    }

    @Test
    void aSketchIsBounded() {
        assertThat(SketchFact.of(text(1, 50_000)).bins()).hasSize(172);
        assertThat(SketchFact.of(text(1, 50_000)).shingles()).isLessThanOrEqualTo(20_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "500, 0.33", "800, 0.67", "900, 0.82", "1000, 1"})
    void resemblanceIsTheShareOfSharedShingles(int shared, double resemblance) {
        var text = text(1, 1_000);

        var other = text.substring(0, shared) + text(2, 1_000 - shared);

        assertThat(SketchFact.of(text).resemblance(SketchFact.of(other)).orElseThrow())
                .isCloseTo(resemblance, within(0.13));
    }

    @Test
    void anExcerptIsContained() {
        var text = text(1, 2_000);

        var excerpt = SketchFact.of(text.substring(700, 1_300));

        assertThat(SketchFact.of(text).containment(excerpt).orElseThrow()).isCloseTo(1, within(0.25));
        assertThat(SketchFact.of(text(3, 2_000)).containment(excerpt).orElseThrow())
                .isCloseTo(0, within(0.1));
    }

    /// Random Han characters.
    private static String text(int seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append((char) (0x4E00 + random.nextInt(3_000)));
        }
        return text.toString();
    }
}
