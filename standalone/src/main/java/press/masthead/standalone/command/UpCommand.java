package press.masthead.standalone.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.masthead.ingest.IngestSettings;
import press.masthead.platform.runtime.Environment;
import press.masthead.platform.runtime.Main;
import press.masthead.platform.topics.Topics;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.DeskSettings;
import press.masthead.standalone.Standalone;
import press.masthead.standalone.StandaloneSettings;

/// The whole thing for real, on one machine.
@Command(
        name = "up",
        description = {
            "Runs everything on this machine and keeps its data over restarts.",
            "MASTHEAD_PUBLIC_URL says where the public finds it (feeds hold absolute addresses), MASTHEAD_HUB which WebSub hub feeds name.",
            "MASTHEAD_DESK=true opens the review desk; MASTHEAD_DESK_HOST, _PORT, _NAMES and _HTTPS set it.",
            "MASTHEAD_USER_AGENT, MASTHEAD_ALLOWED_HOSTS, MASTHEAD_POLITENESS_MILLIS and the like say how feeds are polled."
        },
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--registers", description = "Folder of the registers (default: the project's own).")
    private Path registers = Home.path().resolve("registers");

    @Option(
            names = "--host",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "Port of the website (default: ${DEFAULT-VALUE}).", defaultValue = "8450")
    private int port;

    @Option(
            names = "--broker-port",
            description = "Port of the embedded broker, on loopback (default: ${DEFAULT-VALUE}).",
            defaultValue = "9092")
    private int brokerPort;

    @Override
    public Integer call() {
        var settings = settings();
        return Main.serve("masthead", () -> {
            var standalone = Standalone.start(settings, Clock.systemUTC().instant());
            System.err.printf(
                    "masthead: up at http://%s:%d/%n",
                    host, standalone.profile().port());
            standalone.desk().ifPresent(desk -> System.err.printf("masthead: review desk on port %d%n", desk.port()));
            return standalone;
        });
    }

    private StandaloneSettings settings() {
        var environment = new Environment(System.getenv());
        var ingest = IngestSettings.of(environment);
        var desk = DeskSettings.of(environment);
        var site = Site.of(environment, port);
        environment.check();
        var folder = RegisterFolder.read(registers);
        folder.check().accepted();
        return new StandaloneSettings(
                data.folder(),
                folder.sources(),
                List.of(),
                ingest,
                host,
                port,
                site,
                brokerPort,
                Topics.PARTITIONS,
                desk,
                data.accounts(),
                data.tokens());
    }
}
