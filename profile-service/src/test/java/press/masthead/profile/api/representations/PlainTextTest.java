package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    static List<Arguments> texts() {
        return List.of(
                Arguments.of("a\0b", "ab"),
                Arguments.of("a\bb\033[31mc", "ab[31mc"),
                Arguments.of("a\n\t b\r\u2028c", "a b c"),
                Arguments.of("\u202Eevil\u202C", "evil"),
                Arguments.of("\u2066x\u2069", "x"),
                Arguments.of("a\u200Fb", "a\u200Fb"),
                Arguments.of("\uFEFFx", "x"),
                Arguments.of("\uD800x", "x"),
                Arguments.of("\uFFFEx", "x"),
                Arguments.of("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
                Arguments.of("阿里　巴巴", "阿里 巴巴"),
                Arguments.of("<b>", "<b>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingReachesBeyondTheLine(String text, String line) {
        assertThat(PlainText.line(text)).isEqualTo(line);
    }
}
