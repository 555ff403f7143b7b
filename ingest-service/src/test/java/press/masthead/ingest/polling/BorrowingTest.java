package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import okhttp3.HttpUrl;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.polling.Borrowing.Message;
import press.masthead.model.FeedId;
import press.masthead.model.Loan;

/// A redirect to another domain waits until that domain is lent.
class BorrowingTest {
    private static final FeedId FEED = new FeedId("tech");
    private static final Loan.Borrower POLL = new Loan.Borrower(FEED, Loan.Purpose.POLL);
    private static final String OWN = "feeds.example";
    private static final String ELSEWHERE = "gazette.example";
    private static final Message WANTED = new Message(ELSEWHERE, new Loan.Wanted(POLL, ELSEWHERE, OWN));
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final List<Duration> waited = new ArrayList<>();

    private final Borrowing borrowing = borrowing(Duration.ofMinutes(1));

    @Test
    void withinADomainARedirectWaitsForItsPause() {
        assertThat(follow(borrowing, "https://www.feeds.example/new")).isEmpty();

        assertThat(waited).containsExactly(PAUSE);
        assertThat(borrowing.messages()).isEmpty();
    }

    @Test
    void toAnotherItWaitsForItsOwnerAndGivesItBack() throws Exception {
        var following = following("https://gazette.example/rss");
        borrowing.hear(new Loan.Lent(POLL, ELSEWHERE));
        assertThat(following.get()).isEmpty();
        assertThat(follow(borrowing, "https://www.gazette.example/rss"))
                .as("on within it")
                .isEmpty();
        assertThat(waited).containsExactly(PAUSE);
        assertThat(borrowing.messages()).isEmpty();

        var until = START.plusSeconds(60);
        borrowing.ended(FEED, Optional.of(new FeedStates.Held(ELSEWHERE, until)));
        assertThat(borrowing.messages())
                .containsExactly(new Message(ELSEWHERE, new Loan.Returned(POLL, ELSEWHERE, until)));
    }

    @Test
    void whatIsRefusedIsNotAsked() throws Exception {
        var until = START.plusSeconds(60);
        var following = following("https://gazette.example/rss");
        borrowing.hear(new Loan.Refused(POLL, ELSEWHERE, until));

        assertThat(following.get()).contains(new Fetch.PutOff(ELSEWHERE, until));
        borrowing.ended(FEED, Optional.empty());
        assertThat(borrowing.messages()).as("there is nothing to give back").isEmpty();
    }

    @Test
    void norIsWhatNobodyAnswersForAndWhatIsLentTooLateGoesBack() {
        var impatient = borrowing(Duration.ZERO);

        assertThat(follow(impatient, "https://gazette.example/rss"))
                .contains(new Fetch.PutOff(ELSEWHERE, START.plusSeconds(60)));
        assertThat(impatient.messages()).containsExactly(WANTED);
        impatient.hear(new Loan.Lent(POLL, ELSEWHERE));
        assertThat(impatient.messages())
                .containsExactly(new Message(ELSEWHERE, new Loan.Returned(POLL, ELSEWHERE, Instant.EPOCH)));
    }

    @Test
    void aPollHasOneDomainOfOthersAtATime() throws Exception {
        var following = following("https://gazette.example/rss");
        borrowing.hear(new Loan.Lent(POLL, ELSEWHERE));
        following.get();
        var on = new FutureTask<>(() -> follow(borrowing, "https://third.example/rss"));
        Thread.startVirtualThread(on);

        assertThat(told())
                .containsExactly(
                        new Message(ELSEWHERE, new Loan.Returned(POLL, ELSEWHERE, Instant.EPOCH)),
                        new Message("third.example", new Loan.Wanted(POLL, "third.example", OWN)));
        borrowing.hear(new Loan.Lent(POLL, "third.example"));
        assertThat(on.get()).isEmpty();
    }

    @Test
    void aHubIsVisitedInATurnOfItsOwnWhateverItsFeedHasBorrowed() throws Exception {
        var following = following("https://gazette.example/rss");
        borrowing.hear(new Loan.Lent(POLL, ELSEWHERE));
        following.get();
        var hub = new Loan.Borrower(FEED, Loan.Purpose.SUBSCRIPTION);
        var visit = borrowing.visit(FEED, OWN, "https://hub.feeds.example/", START);
        var beginning = new FutureTask<>(visit::begin);
        Thread.startVirtualThread(beginning);
        assertThat(told())
                .as("on its feed's domain too")
                .containsExactly(new Message(OWN, new Loan.Wanted(hub, OWN, OWN)));
        borrowing.hear(new Loan.Lent(hub, OWN));
        assertThat(beginning.get()).isEmpty();

        visit.end(START.plusSeconds(60));
        assertThat(borrowing.messages())
                .containsExactly(new Message(OWN, new Loan.Returned(hub, OWN, START.plusSeconds(60))));
    }

    @Test
    void aFeedThatHasMovedElsewhereIsNotAskedWithoutIt() throws Exception {
        var feed = Samples.feed("tech", "https://feeds.example/tech");
        var asked = new Asked("https://gazette.example/rss", Validators.NONE, false);
        var beginning = new FutureTask<>(() -> borrowing.toBegin(new PollsUnderWay.Begun(feed, OWN, asked, START)));
        Thread.startVirtualThread(beginning);

        assertThat(told()).containsExactly(WANTED);
        borrowing.hear(new Loan.Refused(POLL, ELSEWHERE, START.plusSeconds(60)));
        assertThat(beginning.get()).contains(new Fetch.PutOff(ELSEWHERE, START.plusSeconds(60)));
    }

    /// On a thread of its own, as soon as it waits.
    private FutureTask<Optional<Fetch.Bodiless>> following(String to) {
        var following = new FutureTask<>(() -> follow(borrowing, to));
        Thread.startVirtualThread(following);
        assertThat(told()).containsExactly(WANTED);
        return following;
    }

    private List<Message> told() {
        return Awaitility.await().until(borrowing::messages, messages -> !messages.isEmpty());
    }

    private static Optional<Fetch.Bodiless> follow(Borrowing borrowing, String to) {
        var from = Objects.requireNonNull(HttpUrl.parse("https://feeds.example/tech"));
        return borrowing.leave(FEED, OWN, START).toFollow(from, Objects.requireNonNull(HttpUrl.parse(to)));
    }

    private Borrowing borrowing(Duration patience) {
        return new Borrowing(new Politeness(PAUSE, Map.of()), waited::add, patience);
    }
}
