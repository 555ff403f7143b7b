package press.masthead.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.classify.evaluation.Counts;
import press.masthead.classify.evaluation.Evaluation;
import press.masthead.classify.evaluation.LabelledData;
import press.masthead.classify.evaluation.Score;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.CannotStart;

/// Measures the judgement on labelled real data.
@Command(
        name = "evaluate",
        description = {
            "Measures the judgement on the labels in evaluation/: precision, recall and F1 with 95 %% intervals.",
            "On the half that rules are tuned on and on the half that is reported. The real data lies outside the project."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            description = "What to measure: ${COMPLETION-CANDIDATES} (default: all).",
            completionCandidates = Tasks.class)
    private String task = "";

    @Option(names = "--data", description = "Folder of the real data (default: $MASTHEAD_DATA, else ../shared/data).")
    private Path data = defaultData();

    @Option(names = "--errors", description = "Names the examples that it got wrong.")
    private boolean errors;

    @Option(names = "--json", description = "Writes a JSON object a line.")
    private boolean json;

    /// What can be measured.
    static final class Tasks extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Tasks() {
            super(evaluations().keySet());
        }
    }

    @Override
    public Integer call() throws IOException {
        var wanted = evaluations();
        if (!task.isEmpty() && !wanted.containsKey(task)) {
            throw new CannotStart(
                    "no labels are called %s; there are %s".formatted(task, String.join(", ", wanted.keySet())));
        }
        if (!Files.isDirectory(data.resolve("items"))) {
            throw new CannotStart("no real data at %s; say where it is with --data".formatted(data));
        }
        var labelled = new LabelledData(Home.path().resolve("evaluation"), data);
        for (var entry : wanted.entrySet()) {
            if (task.isEmpty() || task.equals(entry.getKey())) {
                show(entry.getValue().scores(labelled));
            }
        }
        return 0;
    }

    /// Those of the classifier, and the one that needs the stories as well.
    private static Map<String, Evaluation> evaluations() {
        var all = Evaluation.all(Asked::about);
        all.put("stories", new StoriesEvaluation());
        return all;
    }

    private void show(List<Score> scores) {
        for (var score : scores) {
            System.out.println(json ? Json.MAPPER.writeValueAsString(figures(score)) : line(score));
            if (errors && !json) {
                score.errors().forEach(error -> System.out.println("    " + error));
            }
        }
    }

    private static Map<String, Object> figures(Score score) {
        var counts = score.counts();
        return Map.of(
                "task", score.task(),
                "group", score.group(),
                "half", score.half(),
                "counts", counts,
                "precision", counts.precision(),
                "recall", counts.recall(),
                "f1", counts.f1(),
                "accuracy", counts.accuracy(),
                "errors", score.errors());
    }

    private static String line(Score score) {
        var counts = score.counts();
        return "%-10s %-26s %-9s n %4d, said %4d  precision %s  recall %s  F1 %s  accuracy %s"
                .formatted(
                        score.task(),
                        score.group(),
                        score.half().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        counts.examples(),
                        counts.found() + counts.wrong(),
                        shown(counts.precision()),
                        shown(counts.recall()),
                        shown(counts.f1()),
                        shown(counts.accuracy()));
    }

    private static String shown(Counts.Estimate estimate) {
        return "%.3f (%.2f–%.2f)".formatted(estimate.value(), estimate.low(), estimate.high());
    }

    private static Path defaultData() {
        var given = System.getenv("MASTHEAD_DATA");
        return given == null ? Home.path().toAbsolutePath().resolveSibling("shared/data") : Path.of(given);
    }
}
