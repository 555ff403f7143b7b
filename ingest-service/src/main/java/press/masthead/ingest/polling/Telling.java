package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Loan;
import press.masthead.model.PageErrand;
import press.masthead.model.register.Feed;

/// Tells what became of feeds. No feed is told to be asked before the hold of its domain ends; what is remembered is
/// when it would be without.
///
/// @param feeds as they are registered
record Telling(ProcessorContext<FeedId, Polled> context, KeyValueStore<FeedId, Feed> feeds, HeldDomains held) {

    void of(FeedState state, List<Article> news, Instant now) {
        @Nullable Feed feed = feeds.get(state.feed());
        forward(state.feed(), new Polled.Told(feed == null ? state : notBefore(feed, state, now), news), now);
    }

    void ofTheEnd(FeedId feed, Instant now) {
        forward(feed, new Polled.Told(null, List.of()), now);
    }

    void send(String domain, PageErrand errand, Instant now) {
        forward(errand.article().feed(), new Polled.Sent(domain, errand), now);
    }

    void send(String domain, Loan loan, Instant now) {
        forward(loan.borrower().feed(), new Polled.Lending(domain, loan), now);
    }

    private FeedState notBefore(Feed feed, FeedState state, Instant now) {
        var until = held.until(PollingDomain.of(feed.url()));
        return until.isAfter(now) && until.isAfter(state.nextPoll())
                ? state.due(
                        until, FeedState.Pace.RETRY_AFTER, state.reason() + "; a server of its domain named the time")
                : state;
    }

    private void forward(FeedId feed, Polled polled, Instant now) {
        context.forward(new Record<>(feed, polled, now.toEpochMilli()));
    }
}
