package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Leave;
import press.masthead.model.FeedId;
import press.masthead.model.Loan;
import press.masthead.model.Loan.Borrower;
import press.masthead.model.Loan.Purpose;

/// The turns at domains of other owners that polls of this task need. A poll waits on its own thread; what it wants,
/// and what it is answered, is told by the stream thread. A poll has one such domain at a time.
final class Borrowing {
    /// For an owner's answer; whoever is put off for lack of one asks again after a while.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /// For a visit at a hub, which nothing waits for.
    static final Duration LONG_PATIENCE = Duration.ofMinutes(15);

    private static final Duration UNANSWERED = Duration.ofMinutes(1);

    private final Politeness politeness;
    private final Waiting waiting;
    private final Duration patience;
    private final Map<Borrower, Wait> waits = new HashMap<>();
    private final Map<Borrower, String> borrowed = new HashMap<>();
    private final List<Message> messages = new ArrayList<>();

    Borrowing(Politeness politeness, Waiting waiting, Duration patience) {
        this.politeness = politeness;
        this.waiting = waiting;
        this.patience = patience;
    }

    /// @param to the domain whose owner is told
    record Message(String to, Loan loan) {}

    private record Wait(String domain, BlockingQueue<Loan> answer) {}

    /// Leave to follow the redirects of one poll or page: within a domain after its pause, to another once that is
    /// lent.
    ///
    /// @param own whose turn it is
    Leave leave(FeedId feed, String own, Instant now) {
        var borrower = new Borrower(feed, Purpose.POLL);
        return (_, to) -> {
            var domain = PollingDomain.of(to.toString());
            if (!domain.equals(own) && !domain.equals(borrowed(borrower))) {
                return borrow(borrower, own, domain, now);
            }
            waiting.pass(politeness.of(domain));
            return Optional.empty();
        };
    }

    /// Leave to ask a feed that has moved elsewhere; what its poll ends with where there is none.
    Optional<Fetch.Bodiless> toBegin(PollsUnderWay.Begun begun) {
        var domain = PollingDomain.of(begun.asked().url());
        return domain.equals(begun.domain())
                ? Optional.empty()
                : borrow(new Borrower(begun.feed().id(), Purpose.POLL), begun.domain(), domain, begun.at());
    }

    /// A turn at a feed's hub, be it on the feed's own domain.
    Hubs.Visit visit(FeedId feed, String own, String hub, Instant now) {
        var borrower = new Borrower(feed, Purpose.SUBSCRIPTION);
        var domain = PollingDomain.of(hub);
        return new Hubs.Visit() {
            @Override
            public Optional<Fetch.Bodiless> begin() {
                return borrow(borrower, own, domain, now);
            }

            @Override
            public void end(Instant heldUntil) {
                ended(borrower, heldUntil);
            }
        };
    }

    private Optional<Fetch.Bodiless> borrow(Borrower borrower, String own, String domain, Instant now) {
        var wait = new Wait(domain, new ArrayBlockingQueue<>(1));
        ask(borrower, own, wait);
        return switch (answer(borrower, wait)) {
            case Loan.Lent _ -> Optional.empty();
            case Loan.Refused refused -> Optional.of(new Fetch.PutOff(domain, refused.until()));
            case null -> Optional.of(new Fetch.PutOff(domain, now.plus(UNANSWERED)));
            case Loan.Wanted _, Loan.Returned _, Loan.Insisted _ -> throw new AssertionError("no answer");
        };
    }

    private synchronized void ask(Borrower borrower, String own, Wait wait) {
        giveBack(borrower, Instant.EPOCH);
        waits.put(borrower, wait);
        messages.add(new Message(wait.domain, new Loan.Wanted(borrower, wait.domain, own)));
    }

    private @Nullable Loan answer(Borrower borrower, Wait wait) {
        try {
            @Nullable Loan answer = wait.answer.poll(patience(borrower).toMillis(), TimeUnit.MILLISECONDS);
            return answer == null ? lateAnswer(borrower, wait) : answer;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return lateAnswer(borrower, wait);
        }
    }

    private Duration patience(Borrower borrower) {
        return borrower.purpose() == Purpose.POLL ? patience : LONG_PATIENCE;
    }

    private synchronized @Nullable Loan lateAnswer(Borrower borrower, Wait wait) {
        waits.remove(borrower, wait);
        return wait.answer.poll();
    }

    /// An owner's answer. What nobody waits for any more is given back.
    synchronized void hear(Loan answer) {
        @Nullable Wait wait = waits.get(answer.borrower());
        var isLent = answer instanceof Loan.Lent;
        if (wait != null && wait.domain.equals(answer.domain())) {
            waits.remove(answer.borrower());
            if (isLent) {
                borrowed.put(answer.borrower(), answer.domain());
            }
            wait.answer.add(answer);
        } else if (isLent) {
            messages.add(
                    new Message(answer.domain(), new Loan.Returned(answer.borrower(), answer.domain(), Instant.EPOCH)));
        }
    }

    /// What a poll had borrowed goes back, with what its server asked for.
    synchronized void ended(FeedId feed, Optional<FeedStates.Held> held) {
        var borrower = new Borrower(feed, Purpose.POLL);
        var domain = borrowed(borrower);
        ended(
                borrower,
                held.filter(each -> each.domain().equals(domain))
                        .map(FeedStates.Held::until)
                        .orElse(Instant.EPOCH));
    }

    private synchronized void ended(Borrower borrower, Instant heldUntil) {
        giveBack(borrower, heldUntil);
    }

    /// What is to be told since the last time.
    synchronized List<Message> messages() {
        var taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    private void giveBack(Borrower borrower, Instant heldUntil) {
        @Nullable String domain = borrowed.remove(borrower);
        if (domain != null) {
            messages.add(new Message(domain, new Loan.Returned(borrower, domain, heldUntil)));
        }
    }

    private synchronized String borrowed(Borrower borrower) {
        return borrowed.getOrDefault(borrower, "");
    }
}
