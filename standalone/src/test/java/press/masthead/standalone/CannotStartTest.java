package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.profile.ProfileMain;
import press.masthead.standalone.command.MastheadCommand;

/// What keeps a program from starting is told in one line that says what to do, and the program ends with 1, or with 2
/// for its settings.
@Tag("long")
class CannotStartTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    @Test
    void aBusyPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(up("--data=" + directory.resolve("data"), "--broker-port=0", "--port=" + taken.getLocalPort()))
                    .isEqualTo(new Ended(
                            1,
                            List.of("masthead: port %d on 127.0.0.1 is taken; free it, or choose another"
                                    .formatted(taken.getLocalPort()))));
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        var ended = up("--data=" + file, "--broker-port=0", "--port=0");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.told())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("masthead: the data folder " + file + " cannot be used")
                        .endsWith("make it a writable folder"));
    }

    @Test
    void aDataFolderOfAnotherFormat() throws Exception {
        var data = Files.createDirectories(directory.resolve("old/kafka")).getParent();

        assertThat(up("--data=" + data, "--broker-port=0", "--port=0"))
                .isEqualTo(new Ended(
                        1,
                        List.of("masthead: the data in " + data + " is of a format from before formats were marked, and"
                                + " this build reads format 1; start the build that wrote it, or give --data an empty"
                                + " folder, where feeds are read anew and edits are missing")));
    }

    @Test
    void aBrokerThatIsAway() throws Exception {
        var nowhere = Map.of("MASTHEAD_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1", "MASTHEAD_HTTP_PORT", "0");

        assertThat(ended(ProfileMain.class, nowhere))
                .isEqualTo(new Ended(
                        1,
                        List.of("profile-service: no Kafka broker answers at 127.0.0.1:1 within 15 s; start it,"
                                + " or point MASTHEAD_KAFKA_BOOTSTRAP_SERVERS at one")));
    }

    @Test
    void everyFaultOfTheSettingsAtOnce() throws Exception {
        var wrong = Map.of("MASTHEAD_HTTP_PORT", "http", "MASTHEAD_REPLICATION", "0", "MASTHEAD_STAET", "/tmp");

        assertThat(ended(ProfileMain.class, wrong))
                .isEqualTo(new Ended(
                        2,
                        List.of(
                                "profile-service: MASTHEAD_HTTP_PORT is 'http'; set it to a whole number from 0 to 65535",
                                "profile-service: MASTHEAD_REPLICATION is '0'; set it to a whole number from 1 to 9",
                                "profile-service: MASTHEAD_STAET is unknown; did you mean MASTHEAD_STATE?")));
    }

    @Test
    void aPublicAddressThatIsNoneWhileWhatTheScriptsReadIsKnown() throws Exception {
        var environment = Map.of(
                "MASTHEAD_PUBLIC_URL", "coverage.example",
                "MASTHEAD_HUB", "https://hub.example/",
                "MASTHEAD_DATA", "/data",
                "MASTHEAD_JDK_DIRS", "/jdks");

        assertThat(ended(MastheadCommand.class, environment, "up", "--data=" + directory.resolve("data")))
                .isEqualTo(new Ended(
                        2,
                        List.of("masthead: MASTHEAD_PUBLIC_URL is 'coverage.example';"
                                + " set it to a text such as https://coverage.example")));
    }

    @Test
    void aDeskBesideOtherInstances() throws Exception {
        var environment = Map.of("MASTHEAD_DESK", "true", "MASTHEAD_ADDRESS", "profile-1:8450");

        assertThat(ended(ProfileMain.class, environment))
                .isEqualTo(new Ended(
                        2,
                        List.of(
                                "profile-service: MASTHEAD_DESK is true where MASTHEAD_ADDRESS tells of other instances,"
                                        + " and the desk reads its own instance's stores alone; open it on an installation of"
                                        + " one instance")));
    }

    /// @param told the lines that the program itself says; a library's log lines begin with the time
    private record Ended(int exit, List<String> told) {}

    private Ended up(String... options) throws Exception {
        var arguments = new ArrayList<>(List.of("up", "--registers=" + SamplePipeline.HOME.resolve("registers")));
        arguments.addAll(List.of(options));
        return ended(MastheadCommand.class, Map.of(), arguments.toArray(String[]::new));
    }

    private Ended ended(Class<?> main, Map<String, String> environment, String... arguments) throws Exception {
        var log = directory.resolve("log.txt");
        try (var child = ChildProcess.start(main, log, environment, arguments)) {
            assertThat(child.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(child::told)
                    .isTrue();
            return new Ended(child.process().exitValue(), said(log));
        }
    }

    private static List<String> said(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("masthead: ") || line.startsWith("profile-service: "))
                .toList();
    }
}
