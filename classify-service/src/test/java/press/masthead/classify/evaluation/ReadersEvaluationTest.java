package press.masthead.classify.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersEvaluationTest {
    @TempDir
    private Path labels;

    @BeforeEach
    void theFirstReader() throws IOException {
        write("matching-en", """
                {"id": "one", "companies": {"openai": {"label": "about"}, "xai": {"label": "mention"}}}
                """);
        write("matching-zh", """
                {"id": "two", "companies": {"openai": {"label": "about"}}}
                """);
    }

    @Test
    void theSecondIsMeasuredByTheFirst() throws IOException {
        assertThat(scores("""
                        {"id": "one", "company": "openai", "language": "en", "label": "about"}
                        {"id": "one", "company": "xai", "language": "en", "label": "about"}
                        {"id": "two", "company": "openai", "language": "zh", "label": "mention"}
                        """))
                .containsExactly(
                        new Score(
                                "readers",
                                "en",
                                Half.TUNED_ON,
                                new Counts(1, 1, 0, 0),
                                List.of("one xai is about to the second reader")),
                        new Score(
                                "readers",
                                "zh",
                                Half.TUNED_ON,
                                new Counts(0, 0, 1, 0),
                                List.of("two openai is not about to the second reader")));
    }

    @Test
    void whatWasReadOnceIsRefused() {
        assertThatThrownBy(() -> scores("""
                        {"id": "three", "company": "openai", "language": "en", "label": "about"}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three");
    }

    private List<Score> scores(String again) throws IOException {
        write("readers", again);
        return new ReadersEvaluation().scores(new LabelledData(labels, labels));
    }

    private void write(String task, String lines) throws IOException {
        Files.writeString(labels.resolve(task + ".jsonl"), lines);
    }
}
