package press.masthead.ingest.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every document of the corpus, and each of its beginnings, keeps the promises; what fuzzing found is kept here.
class CorpusTest {
    static final Path CORPUS =
            Path.of(System.getProperty("masthead.root"), "ingest-service", "src", "test", "resources", "fuzzing");

    private static final int STEPS = 50;

    @ParameterizedTest
    @EnumSource
    void theCorpusKeepsThePromises(FuzzTarget target) throws IOException {
        try (var files = Files.list(CORPUS.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            var documents = files.sorted().toList();
            assertThat(documents).isNotEmpty();
            for (var document : documents) {
                var bytes = Files.readAllBytes(document);
                target.feed(bytes);
                for (var length = 0; length < bytes.length; length += 1 + bytes.length / STEPS) {
                    target.feed(Arrays.copyOf(bytes, length));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFuzzingKeptKeepsThePromises(FuzzTarget target) throws IOException {
        var inputs = KeptInputs.of(target);

        assertThat(inputs).isNotEmpty();
        inputs.forEach(target::feed);
    }
}
