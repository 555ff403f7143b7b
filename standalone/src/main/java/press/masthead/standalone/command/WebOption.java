package press.masthead.standalone.command;

import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Option;
import press.masthead.ingest.IngestSettings;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.HttpFetcher;
import press.masthead.ingest.fetching.Limits;
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
        var settings = IngestSettings.of(new Environment(System.getenv()));
        var hosts = new HashSet<>(settings.allowedHosts());
        hosts.addAll(allowed);
        return new HttpFetcher(settings::userAgentFor, hosts, Limits.USUAL);
    }
}
