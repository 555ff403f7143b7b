package press.masthead.ingest.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.ingest.polling.Samples.START;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.FeedId;

class DueFeedsTest {
    private final List<String> cameAnew = new ArrayList<>();
    private final DueFeeds due = new DueFeeds(domain -> {
        cameAnew.add(domain);
        return Instant.EPOCH;
    });

    @Test
    void theLongestDueComesFirstAndOnce() {
        put("late", "a.example", 2);
        put("early", "b.example", 1);
        put("tomorrow", "c.example", 86_400);

        assertThat(takeAll(5)).containsExactly("early", "late");
    }

    @Test
    void aFeedIsDueAtItsVeryTime() {
        put("feed", "a.example", 2);

        assertThat(due.take(at(2).minusMillis(1))).isEmpty();
        assertThat(due.take(at(2))).contains(new DueFeeds.Taken(Turn.feed(new FeedId("feed")), "a.example"));
    }

    @Test
    void aDomainGivesItsNextFeedOnlyOnceItIsReleasedAndItsPauseIsOver() {
        put("one", "a.example", 0);
        put("two", "a.example", 0);

        assertThat(takeAll(1)).containsExactly("one");
        due.release("a.example", at(7));
        assertThat(takeAll(6)).isEmpty();
        assertThat(takeAll(7)).containsExactly("two");
    }

    @Test
    void aHoldThatComesWhileADomainIsAskedOutlastsItsRelease() {
        put("one", "a.example", 0);
        put("two", "a.example", 0);
        takeAll(0);
        due.hold("a.example", at(300));
        due.release("a.example", at(5));

        assertThat(takeAll(299)).isEmpty();
        assertThat(takeAll(300)).containsExactly("two");
    }

    @Test
    void aBusyDomainHoldsUpNoOther() {
        put("one", "a.example", 0);
        put("two", "a.example", 0);
        put("other", "b.example", 3);

        assertThat(takeAll(3)).containsExactly("one", "other");
    }

    @Test
    void aDomainWhoseLastTurnEndsKeepsItsPause() {
        put("page", "a.example", 0);
        takeAll(0);
        due.release("a.example", at(300));
        put("next page", "a.example", 1);

        assertThat(takeAll(299)).isEmpty();
        assertThat(takeAll(300)).containsExactly("next page");
    }

    @Test
    void aDomainWhoseOnlyTurnIsPutAgainKeepsItsPause() {
        put("feed", "a.example", 0);
        takeAll(0);
        put("feed", "a.example", 900);
        due.release("a.example", at(5));
        put("feed", "a.example", 1);

        assertThat(takeAll(4)).isEmpty();
        assertThat(takeAll(5)).containsExactly("feed");
    }

    @Test
    void aDomainWhoseLastTurnIsRemovedKeepsItsPause() {
        put("feed", "a.example", 0);
        put("page", "a.example", 0);
        takeAll(0);
        due.release("a.example", at(300));
        due.remove(Turn.feed(new FeedId("page")));
        put("next page", "a.example", 1);

        assertThat(takeAll(299)).isEmpty();
    }

    @Test
    void aDomainWithoutTurnsIsForgottenOnceItsPauseIsOver() {
        put("one", "a.example", 0);
        takeAll(0);
        due.release("a.example", at(5));
        takeAll(4);
        put("two", "a.example", 5);
        takeAll(5);
        due.release("a.example", at(10));
        assertThat(cameAnew).containsExactly("a.example");

        takeAll(10);
        put("three", "a.example", 10);

        assertThat(cameAnew).containsExactly("a.example", "a.example");
        assertThat(takeAll(10)).containsExactly("three");
    }

    @Test
    void aFeedThatIsPutAgainMoves() {
        put("feed", "a.example", 1);
        put("feed", "b.example", 5);

        assertThat(takeAll(4)).isEmpty();
        assertThat(due.take(at(5))).contains(new DueFeeds.Taken(Turn.feed(new FeedId("feed")), "b.example"));
    }

    @Test
    void aFeedThatIsPutBackWhileItsDomainIsBusyWaitsForIt() {
        put("feed", "a.example", 0);
        takeAll(0);
        put("feed", "a.example", 1);

        assertThat(takeAll(9)).isEmpty();
        due.release("a.example", at(9));
        assertThat(takeAll(9)).containsExactly("feed");
    }

    @Test
    void aRemovedFeedIsNeverTaken() {
        put("feed", "a.example", 1);
        due.remove(Turn.feed(new FeedId("feed")));
        due.remove(Turn.feed(new FeedId("unknown")));

        assertThat(takeAll(9)).isEmpty();
        assertThat(due.size()).isZero();
    }

    @Test
    void aDomainIsLentWhileItIsFreeAndThenNotAsked() {
        put("feed", "a.example", 0);
        takeAll(0);
        assertThat(due.lend("a.example", at(1), at(60))).as("it is asked").isFalse();
        due.release("a.example", at(6));
        assertThat(due.lend("a.example", at(5), at(60))).as("its pause").isFalse();
        assertThat(due.lend("a.example", at(6), at(60))).isTrue();

        assertThat(due.lend("a.example", at(7), at(60))).as("it is lent").isFalse();
        put("feed", "a.example", 8);
        assertThat(takeAll(59)).isEmpty();
        assertThat(takeAll(60)).containsExactly("feed");
    }

    private void put(String feed, String domain, long second) {
        due.put(Turn.feed(new FeedId(feed)), domain, at(second));
    }

    private List<String> takeAll(long second) {
        var taken = new ArrayList<String>();
        for (var next = due.take(at(second)); next.isPresent(); next = due.take(at(second))) {
            taken.add(next.get().turn().feed().value());
        }
        return taken;
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
