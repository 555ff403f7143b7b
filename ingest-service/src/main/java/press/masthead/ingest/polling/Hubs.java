package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.Optional;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.model.FeedId;
import press.masthead.model.Subscription;

/// Where subscriptions are asked for.
public interface Hubs {
    Hubs NONE = new Hubs() {
        @Override
        public boolean areAsked() {
            return false;
        }

        @Override
        public void ask(String domain, FeedId feed, Subscription subscription, Visit visit) {
            throw new IllegalStateException("no hub is asked");
        }
    };

    /// A turn at the domain of a hub, which is asked in it and outside of it never.
    interface Visit {
        /// Waits for it; what comes of it instead where it is not to be had.
        Optional<Fetch.Bodiless> begin();

        /// Gives it back.
        ///
        /// @param heldUntil when the hub allows the next request; the epoch where it does not say
        void end(Instant heldUntil);
    }

    boolean areAsked();

    /// Asks without waiting; what comes of it is told to the owner of the domain.
    void ask(String domain, FeedId feed, Subscription subscription, Visit visit);
}
