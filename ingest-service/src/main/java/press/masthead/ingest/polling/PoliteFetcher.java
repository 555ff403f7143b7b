package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.Leave;

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

    private record Hold(Instant until, Fetch.Bodiless refusal) {}

    /// @param leave unused: a redirect is followed once its domain may be asked
    /// @param before unused: a `Retry-After` counts from the moment at which the request is made
    @Override
    public Fetch fetch(Asked asked, Leave leave, Instant before) {
        var first = PollingDomain.of(asked.url());
        var refusal = turn(first);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var now = clock.instant();
        var last = new AtomicReference<>(first);
        var fetch = fetcher.fetch(
                asked,
                (_, to) -> {
                    asked(last.getAndSet(PollingDomain.of(to.toString())));
                    return turn(last.get());
                },
                now);
        asked(last.get());
        if (fetch instanceof Fetch.Refused refused) {
            FeedStates.held(refused, now).ifPresent(one -> held.put(one.domain(), new Hold(one.until(), refused)));
        }
        return fetch;
    }

    /// Waits until a domain may be asked; where that is too long, its server's last refusal.
    private Optional<Fetch.Bodiless> turn(String domain) {
        var hold = held.get(domain);
        if (hold != null && hold.until.isAfter(clock.instant().plus(PATIENCE))) {
            return Optional.of(hold.refusal);
        }
        await(free.getOrDefault(domain, Instant.MIN));
        await(hold == null ? Instant.MIN : hold.until);
        return Optional.empty();
    }

    private void asked(String domain) {
        free.put(domain, clock.instant().plus(politeness.of(domain)));
    }

    private void await(Instant moment) {
        var now = clock.instant();
        if (moment.isAfter(now)) {
            waiting.pass(Duration.between(now, moment));
        }
    }
}
