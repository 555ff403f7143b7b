package press.masthead.ingest.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Jazzer for a minute on each target, in a JVM of its own, from the corpus and from what earlier runs found worth
/// keeping. `-Dfuzz.seconds=600` fuzzes for ten minutes each, `-Dfuzz.keep=true` then keeps what was found. What breaks
/// lies in `target/fuzzing`.
@Tag("long")
class FuzzingTest {
    private static final String SECONDS = System.getProperty("fuzz.seconds", "60");
    private static final Path FOUND =
            Path.of(System.getProperty("masthead.root"), "ingest-service", "target", "fuzzing");

    @ParameterizedTest
    @EnumSource
    void nothingBreaksIt(FuzzTarget target) throws IOException, InterruptedException {
        var name = target.name().toLowerCase(Locale.ROOT);
        var found = Files.createDirectories(FOUND.resolve(name));
        var corpus = CorpusTest.CORPUS.resolve(name);
        var kept = FOUND.resolve(name + "-kept");
        KeptInputs.unpack(target, kept);

        assertThat(jazzer(target, "-max_total_time=" + SECONDS, found, corpus, kept))
                .contains("Done ");

        if (Boolean.getBoolean("fuzz.keep")) {
            var fewest = Files.createTempDirectory(FOUND, name + "-fewest");
            jazzer(target, "-merge=1", fewest, corpus, kept, found);
            KeptInputs.pack(fewest, target);
        }
    }

    /// What it told; the first folder is what it writes to.
    private static String jazzer(FuzzTarget target, String task, Path... folders)
            throws IOException, InterruptedException {
        var log = FOUND.resolve(target.name().toLowerCase(Locale.ROOT) + ".log");
        var command = command(target);
        command.add(task);
        Stream.of(folders).map(Path::toString).forEach(command::add);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        var exit = process.waitFor();

        var told = new String(Files.readAllBytes(log), UTF_8);
        assertThat(exit).as(told).isZero();
        return told;
    }

    private static List<String> command(FuzzTarget target) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + Fuzzed.class.getName());
        command.add("--target_args=" + target.name());
        command.add("--instrumentation_includes=press.masthead.ingest.**");
        command.addAll(List.of("-timeout=25", "-max_len=4096", "-rss_limit_mb=2048"));
        command.add("--reproducer_path=" + FOUND);
        command.add("-artifact_prefix=" + FOUND + "/" + target.name().toLowerCase(Locale.ROOT) + "-");
        return command;
    }
}
