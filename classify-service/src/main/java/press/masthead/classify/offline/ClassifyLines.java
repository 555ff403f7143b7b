package press.masthead.classify.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.masthead.classify.Classifier;
import press.masthead.model.Decision;
import press.masthead.platform.json.Json;
import tools.jackson.core.JacksonException;

/// Classifies lines of JSON: one answer per line, in the input's order. A line that cannot be read is answered with its
/// `error`, and the run goes on.
public final class ClassifyLines {
    private static final int LONGEST_LINE = 4 * 1024 * 1024;

    private final Classifier classifier;
    private final Consumer<Decision> decided;

    public ClassifyLines(Classifier classifier) {
        this(classifier, _ -> {});
    }

    /// @param decided is told each decision, in the input's order
    public ClassifyLines(Classifier classifier, Consumer<Decision> decided) {
        this.classifier = classifier;
        this.decided = decided;
    }

    /// The number of lines that could not be read.
    public int run(InputStream input, OutputStream output) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(input, UTF_8));
        var answers = new BufferedOutputStream(output);
        var unreadable = 0;
        var number = 0;
        for (var line = next(lines); line != null; line = next(lines)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var answer = answer(line, number);
            unreadable += answer.containsKey("error") ? 1 : 0;
            answers.write(Json.MAPPER.writeValueAsBytes(answer));
            answers.write('\n');
        }
        answers.flush();
        return unreadable;
    }

    /// The next line, cut off one character after the longest that is read; null at the end.
    private static @Nullable String next(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        var c = lines.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private Map<String, Object> answer(String line, int number) {
        if (line.length() > LONGEST_LINE) {
            return error(number, "the line is longer than %d characters".formatted(LONGEST_LINE));
        }
        try {
            var decision = classifier.decide(Line.article(Json.MAPPER.readTree(line)));
            decided.accept(decision);
            return Answer.of(decision);
        } catch (JacksonException e) {
            return error(number, "not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return error(number, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> error(int number, String error) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("line", number);
        answer.put("error", error);
        return answer;
    }
}
