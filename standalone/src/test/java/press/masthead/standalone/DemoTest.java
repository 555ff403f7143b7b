package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.standalone.command.MastheadCommand;

@Tag("long")
class DemoTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    @Test
    void whatItMakesIsKeptNowhere(@TempDir Path temporary) throws Exception {
        var log = directory.resolve("log.txt");
        var there = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        try (var child = ChildProcess.start(MastheadCommand.class, log, there, "demo", "--once")) {
            assertThat(child.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(child::told)
                    .isTrue();
            assertThat(child.process().exitValue()).as(child::told).isZero();
        }
        assertThat(log).content().contains("- May 2026 — Alibaba Q4 FY26 6-K");
        assertThat(temporary).isDirectoryNotContaining("glob:**masthead-demo*");
    }

    @Test
    void ofAStartThatFailsNothingIsKeptEither(@TempDir Path temporary) throws Exception {
        var log = directory.resolve("log.txt");
        var there = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var child = ChildProcess.start(
                        MastheadCommand.class, log, there, "demo", "--port=" + taken.getLocalPort())) {
            assertThat(child.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(child::told)
                    .isTrue();
            assertThat(child.process().exitValue()).as(child::told).isEqualTo(1);
        }
        assertThat(temporary).isDirectoryNotContaining("glob:**masthead-demo*");
    }
}
