package press.masthead.ingest;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.polling.Politeness;
import press.masthead.ingest.polling.Schedule;
import press.masthead.ingest.reading.Site;
import press.masthead.ingest.websub.WebSubSettings;
import press.masthead.platform.runtime.Environment;

/// How the ingest service behaves towards the web.
///
/// @param userAgent who asks, as servers are told
/// @param userAgents what some are told instead, by domain
/// @param allowedHosts as `host:port`, what is fetched from though it is not on the public internet
/// @param schedule between two polls of a feed
/// @param fetches at a time, over all domains
/// @param webSub how hubs reach us; empty when none is asked
public record IngestSettings(
        String userAgent,
        Map<String, String> userAgents,
        Set<String> allowedHosts,
        Politeness politeness,
        Schedule schedule,
        int fetches,
        Optional<WebSubSettings> webSub) {
    private static final String USER_AGENT = "Masthead/1 (feed reader)";
    private static final int FETCHES = 64;
    private static final int DAY_SECONDS = 24 * 60 * 60;
    private static final int LONGEST_PAUSE = 600_000;
    private static final Pattern HOST_AND_PORT = Pattern.compile("[^\\s/]+:\\d{1,5}");

    /// EDGAR allows ten requests a second over everything of it; half of that is ours.
    private static final Map<String, Duration> EDGAR_PAUSE = Map.of("sec.gov", Duration.ofMillis(200));

    /// For feeds on this machine: these hosts, as `host:port`, are asked one request after the other without a pause.
    public static IngestSettings local(Set<String> hosts, Schedule schedule) {
        return new IngestSettings(
                USER_AGENT,
                Map.of(),
                hosts,
                new Politeness(Duration.ZERO, Map.of()),
                schedule,
                FETCHES,
                Optional.empty());
    }

    public IngestSettings {
        userAgents = Map.copyOf(userAgents);
        allowedHosts = Set.copyOf(allowedHosts);
    }

    public IngestSettings withWebSub(WebSubSettings settings) {
        return new IngestSettings(
                userAgent, userAgents, allowedHosts, politeness, schedule, fetches, Optional.of(settings));
    }

    public static IngestSettings of(Environment environment) {
        var usual = Schedule.USUAL;
        return new IngestSettings(
                environment.text("MASTHEAD_USER_AGENT", USER_AGENT),
                environment.pairs("MASTHEAD_USER_AGENT_OVERRIDES", ""),
                allowedHosts(environment),
                politeness(environment),
                new Schedule(
                        seconds(environment, "MASTHEAD_SHORTEST_INTERVAL_SECONDS", usual.shortest()),
                        seconds(environment, "MASTHEAD_LONGEST_INTERVAL_SECONDS", usual.longest())),
                environment.number("MASTHEAD_FETCHES", FETCHES, 1, 1_024),
                WebSubSettings.of(environment));
    }

    /// What a host is told that we are: the longest override whose domain it belongs to, else the usual.
    public String userAgentFor(String host) {
        return userAgents.entrySet().stream()
                .filter(each -> host.equals(each.getKey()) || host.endsWith("." + each.getKey()))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(userAgent);
    }

    private static Set<String> allowedHosts(Environment environment) {
        var hosts = Stream.of(environment.text("MASTHEAD_ALLOWED_HOSTS", "").split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        hosts.stream()
                .filter(host -> !HOST_AND_PORT.matcher(host).matches())
                .sorted()
                .map("MASTHEAD_ALLOWED_HOSTS holds '%s'; write host:port such as 10.0.0.7:8080"::formatted)
                .forEach(environment::fault);
        return hosts;
    }

    private static Politeness politeness(Environment environment) {
        var usual = Duration.ofMillis(environment.number("MASTHEAD_POLITENESS_MILLIS", 5_000, 0, LONGEST_PAUSE));
        var overrides = new TreeMap<>(EDGAR_PAUSE);
        environment.pairs("MASTHEAD_POLITENESS_OVERRIDES", "").forEach((domain, millis) -> {
            @Nullable HttpUrl url = HttpUrl.parse("http://" + domain);
            var owned = url == null ? "" : Site.of(url);
            if (!owned.equals(domain)) {
                environment.fault("MASTHEAD_POLITENESS_OVERRIDES names '%s'; name a registrable domain such as %s"
                        .formatted(domain, owned.isEmpty() ? "sec.gov" : owned));
            }
            if (millis.matches("\\d{1,6}") && Integer.parseInt(millis) <= LONGEST_PAUSE) {
                overrides.put(domain, Duration.ofMillis(Integer.parseInt(millis)));
            } else {
                environment.fault("MASTHEAD_POLITENESS_OVERRIDES gives %s '%s'; give it milliseconds, at most %d"
                        .formatted(domain, millis, LONGEST_PAUSE));
            }
        });
        return new Politeness(usual, overrides);
    }

    private static Duration seconds(Environment environment, String name, Duration otherwise) {
        return Duration.ofSeconds(environment.number(name, (int) otherwise.toSeconds(), 1, DAY_SECONDS));
    }
}
