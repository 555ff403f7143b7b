package press.masthead.classify.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingEvaluationTest {
    private static final Path ROOT = Path.of(System.getProperty("masthead.root"));

    @TempDir
    private Path folder;

    private String asked = "";

    @BeforeEach
    void layOutItemsAndRegisters() throws IOException {
        for (var file : List.of(
                "data/articles/readability/expected-metadata.jsonl", "data/articles/postlight/expected.jsonl")) {
            write(file, "");
        }
        write("evaluation/matching-zh.jsonl", "");
        for (var register : List.of("companies", "feeds", "outlets", "policy")) {
            write("registers/" + register + ".yaml", Files.readString(ROOT.resolve("registers/" + register + ".yaml")));
        }
        Files.createDirectories(folder.resolve("data/items"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("data/items/a.jsonl.gz")))) {
            out.write("""
                    {"id": "one", "title": "OpenAI and Anthropic open an office", "url": "https://example.org/1", "outlet": "a"}
                    """.getBytes(UTF_8));
        }
    }

    @Test
    void whatIsFreshIsCountedApartAndItsErrorsAreNotNamed() throws IOException {
        var scores = scores("""
                {"id": "one", "split": "fresh", "companies": {"openai": {"label": "mention"}, "anthropic": {"label": "about"}}}
                """);

        assertThat(scores)
                .contains(
                        new Score("about", "en", Half.FRESH, new Counts(1, 1, 0, 0), List.of()),
                        new Score("about", "en anthropic", Half.FRESH, new Counts(1, 0, 0, 0), List.of()),
                        new Score("about", "en openai", Half.FRESH, new Counts(0, 1, 0, 0), List.of()))
                .extracting(Score::half, Score::errors)
                .containsOnly(tuple(Half.FRESH, List.of()));
    }

    @Test
    void whatAnEditorIsAskedIsCountedApartFromWhatIsListedUnasked() throws IOException {
        asked = "openai";

        assertThat(scores("""
                        {"id": "one", "split": "tune", "companies": {"openai": {"label": "mention"}, "anthropic": {"label": "about"}}}
                        """))
                .filteredOn(score -> score.group().equals("en"))
                .extracting(Score::task, Score::counts)
                .contains(
                        tuple("about", new Counts(1, 1, 0, 0)),
                        tuple("unasked", new Counts(1, 0, 0, 1)),
                        tuple("asked", new Counts(0, 1, 1, 0)),
                        tuple("reached", new Counts(1, 1, 0, 0)));
    }

    @Test
    void whatIsTunedOnNamesItsErrors() throws IOException {
        assertThat(scores("""
                        {"id": "one", "split": "tune", "companies": {"openai": {"label": "mention"}}}
                        """))
                .filteredOn(score -> score.task().equals("about"))
                .extracting(Score::group, Score::half, score -> score.errors().size())
                .containsExactly(tuple("en", Half.TUNED_ON, 1), tuple("en openai", Half.TUNED_ON, 1));
    }

    @Test
    void aSplitThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> scores("""
                        {"id": "one", "split": "tuned", "companies": {"openai": {"label": "about"}}}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tuned");
    }

    private List<Score> scores(String labels) throws IOException {
        write("evaluation/matching-en.jsonl", labels);
        return new MatchingEvaluation((_, match) -> match.slug().value().equals(asked))
                .scores(new LabelledData(folder.resolve("evaluation"), folder.resolve("data")));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
