package press.masthead.ingest.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Jazzer for a minute on each target, from the corpus and from what earlier runs found worth keeping, in a JVM of
/// its own. `-Dfuzz.seconds=600` fuzzes for ten minutes each; what breaks lies in `target/fuzzing`.
@Tag("long")
class FuzzingTest {
    private static final String SECONDS = System.getProperty("fuzz.seconds", "60");
    private static final Path FOUND =
            Path.of(System.getProperty("masthead.root"), "ingest-service", "target", "fuzzing");

    @ParameterizedTest
    @EnumSource
    void nothingBreaksIt(FuzzTarget target) throws IOException, InterruptedException {
        var name = target.name().toLowerCase(Locale.ROOT);
        var kept = Files.createDirectories(FOUND.resolve(name));
        var log = FOUND.resolve(name + ".log");
        var process = new ProcessBuilder(command(target, kept, CorpusTest.CORPUS.resolve(name)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        var exit = process.waitFor();

        var told = new String(Files.readAllBytes(log), UTF_8);
        assertThat(exit).as(told).isZero();
        assertThat(told).contains("Done ");
    }

    private static List<String> command(FuzzTarget target, Path kept, Path seeds) {
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
        command.add("-max_total_time=" + SECONDS);
        command.addAll(List.of("-timeout=25", "-max_len=4096", "-rss_limit_mb=2048"));
        command.add("--reproducer_path=" + FOUND);
        command.add("-artifact_prefix=" + FOUND + "/" + target.name().toLowerCase(Locale.ROOT) + "-");
        command.add(kept.toString());
        command.add(seeds.toString());
        return command;
    }
}
