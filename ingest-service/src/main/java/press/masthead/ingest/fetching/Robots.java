package press.masthead.ingest.fetching;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// What sites allow us to read (RFC 9309), remembered for a day; the sites longest unasked are forgotten first. A site
/// that has no such file allows all, one whose file cannot be had allows nothing for an hour.
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_UNREACHABLE = Duration.ofHours(1);
    private static final Duration MOST_KEPT_REFUSED = Duration.ofDays(30);

    /// However long a site wants us to wait between two requests.
    private static final Duration MOST_DELAY = Duration.ofMinutes(5);

    private static final int MOST_WARNINGS = 5;
    private static final int MOST_SITES = 1_000;
    private static final Pattern TOKEN = Pattern.compile("^[A-Za-z_-]+");

    private final PageFetcher fetcher;
    private final UnaryOperator<String> userAgents;
    private final Map<String, Known> sites = new LinkedHashMap<>(16, 0.75f, true);

    /// @param fetcher with the limits of such files
    /// @param userAgents what a host is told that we are; its leading word is what rules call us by
    public Robots(PageFetcher fetcher, UnaryOperator<String> userAgents) {
        this.fetcher = fetcher;
        this.userAgents = userAgents;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    public enum Permission {
        ALLOWED,
        DENIED,
        /// The site is to be asked for its rules first.
        UNKNOWN,
        /// The rules cannot be had for now, so all is denied.
        LATER
    }

    public Permission of(HttpUrl url, Instant now) {
        @Nullable Known known = known(url);
        if (known == null || known.until.isBefore(now)) {
            return Permission.UNKNOWN;
        }
        if (known.rules.isDeferVisits()) {
            return Permission.LATER;
        }
        return known.rules.isAllowed(url.toString()) ? Permission.ALLOWED : Permission.DENIED;
    }

    /// The `Crawl-delay` of a site whose rules are known; zero when it names none.
    public Duration delay(HttpUrl url, Instant now) {
        @Nullable Known known = known(url);
        if (known == null || known.until.isBefore(now) || known.rules.getCrawlDelay() <= 0) {
            return Duration.ZERO;
        }
        return Duration.ofMillis(Math.min(known.rules.getCrawlDelay(), MOST_DELAY.toMillis()));
    }

    /// Asks a site for its rules; what comes of it is remembered.
    ///
    /// @param anyCertificate whether its certificate counts whoever signed it, as its feed's does
    /// @param leave to follow a redirect of it
    public Fetch ask(HttpUrl site, boolean anyCertificate, Leave leave, Instant now) {
        var asked = new Asked(at(site).toString(), Validators.NONE, anyCertificate);
        var fetch = fetcher.fetchPage(asked, leave, now);
        remember(site, known(site, fetch, now));
        return fetch;
    }

    private Known known(HttpUrl site, Fetch fetch, Instant now) {
        return switch (fetch) {
            case Fetch.Changed changed -> new Known(rules(site, changed), now.plus(KEPT));
            case Fetch.Refused refused when refused.status() < 500 && refused.status() != 429 -> all(now);
            case Fetch.Gone _ -> all(now);
            case Fetch.Bodiless _ -> none(until(fetch, now));
        };
    }

    private BaseRobotRules rules(HttpUrl site, Fetch.Changed changed) {
        var name = TOKEN.matcher(userAgents.apply(site.host()));
        var names = name.find() ? List.of(name.group().toLowerCase(Locale.ROOT)) : List.<String>of();
        // its own bound would turn a long delay into a denial of everything
        return new SimpleRobotRulesParser(Long.MAX_VALUE, MOST_WARNINGS)
                .parseContent(at(site).toString(), changed.body().toByteArray(), changed.contentType(), names);
    }

    private static Known all(Instant now) {
        return new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT));
    }

    private static Known none(Instant until) {
        var rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        rules.setDeferVisits(true);
        return new Known(rules, until);
    }

    private static Instant until(Fetch fetch, Instant now) {
        var usual = now.plus(KEPT_UNREACHABLE);
        var latest = now.plus(MOST_KEPT_REFUSED);
        return fetch instanceof Fetch.Refused refused
                ? refused.retryAfter()
                        .filter(usual::isBefore)
                        .map(said -> said.isAfter(latest) ? latest : said)
                        .orElse(usual)
                : usual;
    }

    private synchronized @Nullable Known known(HttpUrl url) {
        return sites.get(at(url).toString());
    }

    private synchronized void remember(HttpUrl site, Known known) {
        sites.put(at(site).toString(), known);
        while (sites.size() > MOST_SITES) {
            sites.remove(sites.keySet().iterator().next());
        }
    }

    private static HttpUrl at(HttpUrl url) {
        return new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .addPathSegment("robots.txt")
                .build();
    }
}
