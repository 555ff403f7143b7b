package press.masthead.standalone.command;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Option;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Limits;
import press.masthead.ingest.polling.PoliteFetcher;
import press.masthead.ingest.polling.Politeness;
import press.masthead.ingest.polling.Waiting;
import press.masthead.platform.runtime.Environment;

/// How a command asks the web: as the ingest service would, within its limits.
final class WebOption {
    @Option(
            names = "--allow",
            paramLabel = "HOST:PORT",
            description =
                    "Fetched from though private or on another port, beside MASTHEAD_ALLOWED_HOSTS; may be given several times.")
    private List<String> allowed = List.of();

    Fetcher fetcher() {
        return fetcher(settings());
    }

    /// One that keeps the pauses of polling; what is allowed here on this machine needs none.
    Fetcher politeFetcher() {
        var settings = settings();
        var pauses = new HashMap<>(settings.politeness().overrides());
        allowed.forEach(host -> pauses.put(host, Duration.ZERO));
        return new PoliteFetcher(
                fetcher(settings),
                new Politeness(settings.politeness().usual(), pauses),
                InstantSource.system(),
                Waiting.REAL);
    }

    private static IngestSettings settings() {
        return IngestSettings.of(new Environment(System.getenv()));
    }

    private Fetcher fetcher(IngestSettings settings) {
        var hosts = new HashSet<>(settings.allowedHosts());
        hosts.addAll(allowed);
        return new HttpFetcher(settings::userAgentFor, hosts, Limits.USUAL);
    }
}
