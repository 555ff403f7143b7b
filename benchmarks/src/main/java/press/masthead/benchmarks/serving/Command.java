package press.masthead.benchmarks.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs of the machine, kept to one core.
final class Command {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private Command() {}

    static Process start(int core, List<String> words) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(TASKSET)) {
            command.addAll(List.of(TASKSET.toString(), "-c", Integer.toString(core)));
        }
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static String output(int core, List<String> words) throws IOException, InterruptedException {
        var process = start(core, words);
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words.getFirst() + " failed: " + output);
        }
        return output;
    }
}
