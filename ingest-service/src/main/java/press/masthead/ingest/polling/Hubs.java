package press.masthead.ingest.polling;

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
        public void ask(String domain, FeedId feed, Subscription subscription) {
            throw new IllegalStateException("no hub is asked");
        }
    };

    boolean areAsked();

    /// Asks without waiting; what comes of it is told to the owner of the domain.
    void ask(String domain, FeedId feed, Subscription subscription);
}
