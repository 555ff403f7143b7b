package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;

/// Asks one after the other with the pauses and the holds that polling keeps, for a command that asks a few times and
/// ends. It waits for a domain, but not beyond its patience: what is held for longer is answered with its server's last
/// refusal, unasked.
public final class PoliteFetcher implements Fetcher {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final Politeness politeness;
    private final InstantSource clock;
    private final Waiting waiting;
    private final Map<String, Instant> free = new HashMap<>();
    private final Map<String, Hold> held = new HashMap<>();

    /// @param waiting lets time pass, as `clock` then tells
    public PoliteFetcher(Fetcher fetcher, Politeness politeness, InstantSource clock, Waiting waiting) {
        this.fetcher = fetcher;
        this.politeness = politeness;
        this.clock = clock;
        this.waiting = waiting;
    }

    @FunctionalInterface
    public interface Waiting {
        void pass(Duration time);
    }

    private record Hold(Instant until, Fetch refusal) {}

    /// @param before unused: a `Retry-After` counts from the moment at which the request is made
    @Override
    public Fetch fetch(Asked asked, Instant before) {
        var domain = PollingDomain.of(asked.url());
        var hold = held.get(domain);
        if (hold != null && hold.until.isAfter(clock.instant().plus(PATIENCE))) {
            return hold.refusal;
        }
        await(free.getOrDefault(domain, Instant.MIN));
        await(hold == null ? Instant.MIN : hold.until);
        var now = clock.instant();
        var fetch = fetcher.fetch(asked, now);
        free.put(domain, clock.instant().plus(politeness.of(domain)));
        FeedStates.held(fetch, now).ifPresent(one -> held.put(one.domain(), new Hold(one.until(), fetch)));
        return fetch;
    }

    private void await(Instant moment) {
        var now = clock.instant();
        if (moment.isAfter(now)) {
            waiting.pass(Duration.between(now, moment));
        }
    }
}
