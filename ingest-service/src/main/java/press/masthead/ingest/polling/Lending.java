package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import press.masthead.model.Loan;

/// Lends the domains of this task to owners of others whose feeds lead here, before its own feeds, one at a time and
/// with the pauses and holds of the domain. What is not given back in time ends by itself.
record Lending(
        Politeness politeness,
        OwnedFeeds feeds,
        Telling telling,
        Map<String, Deque<Asker>> lines,
        Map<String, Loan.Borrower> lent) {
    /// Whoever would wait for longer than these take is put off.
    static final int MOST_IN_LINE = 3;

    /// As many visits at a hub are made in the time that one waits.
    private static final int MOST_VISITS_IN_LINE = 180;

    /// What a fetch may take, its redirects within the domain, and the way of its messages.
    private static final Duration LENGTH = Duration.ofSeconds(45);

    private static final int MOST_PAUSES = 5;

    /// For which whoever is put off stays away, and for up to as many more, so that not all come back at once.
    private static final int PAUSES_AWAY = 20;

    Lending(Politeness politeness, OwnedFeeds feeds) {
        this(politeness, feeds, feeds.telling(), new HashMap<>(), new HashMap<>());
    }

    record Asker(Loan.Wanted wanted, Instant since) {
        boolean polls() {
            return wanted.borrower().purpose() == Loan.Purpose.POLL;
        }

        boolean isGone(Instant now) {
            return since.plus(polls() ? Borrowing.PATIENCE : Borrowing.LONG_PATIENCE)
                    .isBefore(now);
        }
    }

    void line(Loan.Wanted wanted, Instant now) {
        var asker = new Asker(wanted, now);
        var line = lines.computeIfAbsent(wanted.domain(), _ -> new ArrayDeque<>());
        line.removeIf(each -> each.wanted.borrower().equals(wanted.borrower()) || each.isGone(now));
        var before = line.stream().filter(each -> each.polls() == asker.polls()).count();
        if (before < (asker.polls() ? MOST_IN_LINE : MOST_VISITS_IN_LINE)) {
            line.add(asker);
        } else {
            var away = politeness.of(wanted.domain()).multipliedBy(PAUSES_AWAY);
            var more = Schedule.difference(wanted.borrower().feed(), 0, now, away.multipliedBy(10));
            refuse(wanted, now.plus(away).plusMillis(more), now);
        }
    }

    void takeBack(Loan.Returned returned, Instant now) {
        if (returned.heldUntil().isAfter(now)) {
            feeds.hold(new FeedStates.Held(returned.domain(), returned.heldUntil()), now);
        }
        if (lent.remove(returned.domain(), returned.borrower())) {
            var paused = now.plus(politeness.of(returned.domain()));
            var held = feeds.held().until(returned.domain());
            feeds.due().lift(returned.domain(), held.isAfter(paused) ? held : paused);
        }
    }

    /// Lends what is free, and refuses what is held.
    void lend(Instant now) {
        lines.forEach((domain, line) -> {
            line.removeIf(asker -> asker.isGone(now));
            var held = feeds.held().until(domain);
            if (held.isAfter(now)) {
                line.forEach(asker -> refuse(asker.wanted, held, now));
                line.clear();
            } else if (!line.isEmpty() && feeds.due().lend(domain, now, now.plus(length(domain)))) {
                var next = first(line).wanted;
                lent.put(domain, next.borrower());
                telling.send(next.asker(), new Loan.Lent(next.borrower(), domain), now);
            }
        });
        lines.values().removeIf(Deque::isEmpty);
    }

    /// Polls before visits at hubs.
    private static Asker first(Deque<Asker> line) {
        var first = line.stream().filter(Asker::polls).findFirst().orElse(line.getFirst());
        line.remove(first);
        return first;
    }

    private Duration length(String domain) {
        return LENGTH.plus(politeness.of(domain).multipliedBy(MOST_PAUSES));
    }

    private void refuse(Loan.Wanted wanted, Instant until, Instant now) {
        telling.send(wanted.asker(), new Loan.Refused(wanted.borrower(), wanted.domain(), until), now);
    }
}
