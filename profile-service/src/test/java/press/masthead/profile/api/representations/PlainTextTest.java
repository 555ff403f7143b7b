package press.masthead.profile.api.representations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\u0000b|ab",
                "a\u0008b\u001b[31mc|ab[31mc",
                "a\n\t b\u2028c|a b c",
                "\u202Eevil\u202C|evil",
                "\u2066x\u2069|x",
                "a\u200Fb|a\u200Fb",
                "\uFEFFx|x",
                "\uD800x|x",
                "\uFFFEx|x",
                "👩‍👩‍👧‍👦|👩‍👩‍👧‍👦",
                "阿里　巴巴|阿里 巴巴",
                "<b>|<b>"
            })
    void nothingReachesBeyondTheLine(String text, String line) {
        assertThat(PlainText.line(text)).isEqualTo(line);
    }
}
