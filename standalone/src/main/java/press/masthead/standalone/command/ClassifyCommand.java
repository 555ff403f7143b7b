package press.masthead.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.masthead.classify.Classifier;
import press.masthead.classify.offline.ClassifyLines;
import press.masthead.platform.registers.RegisterFiles;
import press.masthead.platform.runtime.CannotStart;

/// Classifies lines of JSON without a broker.
@Command(
        name = "classify",
        description = {
            "Classifies articles, a JSON object a line: {id, title, url, summary?, body?, outlet?, author?, published?, lang?}.",
            "Writes one JSON object a line in the same order. Exits with 1 when a line could not be read."
        },
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "File of lines (default: standard input).")
    private @Nullable Path file;

    @Option(names = "--registers", description = "Folder of the registers (default: the project's own).")
    private Path registers = Home.path().resolve("registers");

    @Option(
            names = "--stories",
            description = {
                "Adds story: {id, role, of, similarity} over all lines; role is origin, repost or same_story.",
                "Writes when all is read. Keeps up to a kilobyte of memory a line."
            })
    private boolean stories;

    @Override
    public Integer call() throws IOException {
        var inForce = RegisterFiles.accepted(RegisterFiles.sources(registers));
        var classifier = Classifier.of(inForce);
        var window = Duration.ofDays(inForce.policy().storyWindowDays());
        try (var input = input()) {
            var unreadable = stories
                    ? new StoryLines(classifier, window).run(input, System.out)
                    : new ClassifyLines(classifier).run(input, System.out);
            return unreadable == 0 ? 0 : 1;
        }
    }

    private InputStream input() {
        var from = file;
        try {
            return from == null ? System.in : Files.newInputStream(from);
        } catch (IOException e) {
            throw new CannotStart("cannot read %s; see that it is there".formatted(from), e);
        }
    }
}
