package press.masthead.ingest;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.ingest.polling.Schedule;
import press.masthead.platform.runtime.Environment;

/// How the ingest service behaves towards the web.
///
/// @param userAgent who asks, as every server is told
/// @param allowedHosts as `host:port`, what is fetched from though it is not on the public internet
/// @param politeness between the end of a request and the next one to the same domain
/// @param schedule between two polls of a feed
/// @param fetches at a time, over all domains
public record IngestSettings(
        String userAgent, Set<String> allowedHosts, Duration politeness, Schedule schedule, int fetches) {
    private static final String USER_AGENT = "Masthead/1 (feed reader)";
    private static final int FETCHES = 64;
    private static final int DAY_SECONDS = 24 * 60 * 60;

    /// For feeds on this machine: these hosts, as `host:port`, are asked one request after the other without a pause.
    public static IngestSettings local(Set<String> hosts, Schedule schedule) {
        return new IngestSettings(USER_AGENT, hosts, Duration.ZERO, schedule, FETCHES);
    }

    public IngestSettings {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    public static IngestSettings of(Environment environment) {
        var usual = Schedule.USUAL;
        return new IngestSettings(
                environment.text("MASTHEAD_USER_AGENT", USER_AGENT),
                Stream.of(environment.text("MASTHEAD_ALLOWED_HOSTS", "").split(","))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toSet()),
                Duration.ofMillis(environment.number("MASTHEAD_POLITENESS_MILLIS", 5_000, 0, 600_000)),
                new Schedule(
                        seconds(environment, "MASTHEAD_SHORTEST_INTERVAL_SECONDS", usual.shortest()),
                        seconds(environment, "MASTHEAD_LONGEST_INTERVAL_SECONDS", usual.longest())),
                environment.number("MASTHEAD_FETCHES", FETCHES, 1, 1_024));
    }

    private static Duration seconds(Environment environment, String name, Duration otherwise) {
        return Duration.ofSeconds(environment.number(name, (int) otherwise.toSeconds(), 1, DAY_SECONDS));
    }
}
