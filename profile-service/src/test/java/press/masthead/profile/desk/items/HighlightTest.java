package press.masthead.profile.desk.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.masthead.profile.desk.items.Highlight.Mark;

class HighlightTest {
    @Test
    void aTextIsCutAtItsEvidence() {
        assertThat(cut("Alibaba opens Qwen", new Mark(14, 18, "alias", ""))).isEqualTo("Alibaba opens [alias Qwen]");
        assertThat(cut("通义千问上线", new Mark(0, 4, "alias", ""))).isEqualTo("[alias 通义千问]上线");
    }

    @Test
    void ofMarksThatOverlapTheFirstAndLongestStays() {
        assertThat(cut(
                        "Qwen3-Max out",
                        new Mark(0, 4, "other", ""),
                        new Mark(0, 9, "alias", ""),
                        new Mark(5, 13, "genre", "")))
                .isEqualTo("[alias Qwen3-Max] out");
    }

    @Test
    void marksOutsideTheTextArePassedOver() {
        assertThat(cut("short", new Mark(3, 99, "alias", ""), new Mark(4, 4, "alias", "")))
                .isEqualTo("short");
        assertThat(cut("")).isEmpty();
    }

    private static String cut(String text, Mark... marks) {
        return Highlight.pieces(text, List.of(marks)).stream()
                .map(piece -> piece.kind().isEmpty() ? piece.text() : "[%s %s]".formatted(piece.kind(), piece.text()))
                .collect(Collectors.joining());
    }
}
