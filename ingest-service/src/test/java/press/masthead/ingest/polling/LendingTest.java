package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.FeedId;
import press.masthead.model.Loan;
import press.masthead.model.register.Feed;

/// The owner of a domain lends it for requests of others, among its own and with the domain's pauses and holds.
class LendingTest {
    private static final String DOMAIN = "gazette.com";
    private static final Feed OWN = Samples.feed("own", "https://www.gazette.com/rss", 5);
    private static final Loan.Borrower ONE = borrower("one");
    private static final Loan.Borrower OTHER = borrower("other");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path directory;

    private final List<Instant> polls = new ArrayList<>();
    private Life life;

    @BeforeEach
    void start() {
        life = life(START);
    }

    @AfterEach
    void stop() {
        life.close();
    }

    @Test
    void itIsLentToOneAtATimeAndWithAPauseBetween() {
        assertThat(wants(ONE, 0)).isEmpty();
        assertThat(wants(OTHER, 0)).isEmpty();
        assertThat(tick(1)).containsExactly(new Loan.Lent(ONE, DOMAIN));
        assertThat(tick(9)).isEmpty();
        returned(ONE, 10, Instant.EPOCH);
        assertThat(tick(14)).isEmpty();

        assertThat(tick(15)).containsExactly(new Loan.Lent(OTHER, DOMAIN));
    }

    @Test
    void meanwhileItsOwnFeedsWaitAndBeforeItTheyDoNot() {
        life.register(OWN);
        tick(0);
        assertThat(polls).hasSize(1);
        wants(ONE, 1);
        assertThat(tick(4)).as("the pause after its own").isEmpty();
        assertThat(tick(5)).containsExactly(new Loan.Lent(ONE, DOMAIN));
        life.register(OWN);
        tick(9);
        assertThat(polls).hasSize(1);
        returned(ONE, 10, Instant.EPOCH);
        tick(14);
        assertThat(polls).hasSize(1);
        tick(15);

        assertThat(polls).hasSize(2);
    }

    @Test
    void whatIsHeldIsNotLent() {
        var until = START.plus(HOUR);
        wants(ONE, 0);
        tick(0);
        returned(ONE, 1, until);
        wants(OTHER, 2);
        assertThat(tick(2)).containsExactly(new Loan.Refused(OTHER, DOMAIN, until));
        life.register(OWN);
        tick(3_599);
        assertThat(polls).as("nor are its own asked").isEmpty();
        life.close();
        life = life(at(3_599));
        wants(OTHER, 3_599);
        assertThat(tick(3_599)).as("over a restart").containsExactly(new Loan.Refused(OTHER, DOMAIN, until));
        tick(3_604);

        assertThat(polls).hasSize(1);
    }

    @Test
    void aLoanThatIsNotReturnedEnds() {
        wants(ONE, 0);
        assertThat(tick(0)).hasSize(1);
        wants(OTHER, 50);
        assertThat(tick(69)).isEmpty();

        assertThat(tick(70)).containsExactly(new Loan.Lent(OTHER, DOMAIN));
        returned(ONE, 71, Instant.EPOCH);
        wants(ONE, 72);
        assertThat(tick(90)).as("whose turn is over ends no other's").isEmpty();
    }

    @Test
    void whoeverWouldWaitForLongIsPutOffAndNobodyWaitsTwice() {
        for (var feed = 0; feed < Lending.MOST_IN_LINE; feed++) {
            assertThat(wants(borrower("feed-" + feed), 0)).isEmpty();
        }
        assertThat(wants(borrower("feed-0"), 0)).isEmpty();

        var one = putOff(wants(ONE, 0));
        assertThat(one).isBetween(at(100), at(200));
        assertThat(putOff(wants(OTHER, 0))).as("not both until the same moment").isNotEqualTo(one);
        assertThat(tick(31)).as("who waits no more is lent nothing").isEmpty();
    }

    @Test
    void pollsComeBeforeVisitsAtAHubWhichWaitLonger() {
        var hub = new Loan.Borrower(new FeedId("one"), Loan.Purpose.SUBSCRIPTION);
        wants(hub, 0);
        wants(ONE, 0);
        assertThat(tick(0)).containsExactly(new Loan.Lent(ONE, DOMAIN));
        returned(ONE, 100, Instant.EPOCH);

        assertThat(tick(105)).containsExactly(new Loan.Lent(hub, DOMAIN));
    }

    @Test
    void aHoldOfDaysEndsWhenAnOperatorAsksForAPollOfAFeedThatLeadsHere() {
        wants(ONE, 0);
        tick(0);
        returned(ONE, 1, START.plus(Duration.ofDays(20)));
        hear(new Loan.Insisted(ONE, DOMAIN), 100);
        wants(ONE, 101);

        assertThat(tick(105)).containsExactly(new Loan.Lent(ONE, DOMAIN));
    }

    private static Loan.Borrower borrower(String feed) {
        return new Loan.Borrower(new FeedId(feed), Loan.Purpose.POLL);
    }

    private List<Loan> wants(Loan.Borrower feed, long second) {
        return hear(new Loan.Wanted(feed, DOMAIN, "elsewhere.example"), second);
    }

    private static Instant putOff(List<Loan> told) {
        return told.getFirst() instanceof Loan.Refused refused ? refused.until() : Instant.MAX;
    }

    private void returned(Loan.Borrower feed, long second, Instant heldUntil) {
        hear(new Loan.Returned(feed, DOMAIN, heldUntil), second);
    }

    private List<Loan> hear(Loan loan, long second) {
        life.at(at(second));
        return life.hear(loan);
    }

    private List<Loan> tick(long second) {
        life.tick(at(second));
        return life.loans();
    }

    private Life life(Instant now) {
        return new Life(
                directory,
                now,
                (feed, _, _, at) -> {
                    polls.add(at);
                    return Samples.unchanged(feed);
                },
                (_, _, _, _) -> new PageAnswer.Lost("unasked"));
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
