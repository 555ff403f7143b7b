package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.Review;
import press.masthead.model.Review.Doubt;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.ItemKey;

/// Everything that waits for a person, kept in order. It follows the `reviews` topic and the edits: an item leaves with
/// the edit that decides it, and comes back when that is undone or the article changes afterwards.
public final class ReviewQueue {
    /// Beyond it the least valuable wait unseen, and the page says so.
    static final int MOST = 200_000;

    private final EditLog edits;
    private final Map<ArticleId, Review> reviews = new ConcurrentHashMap<>();
    private final Map<ItemKey, Waiting> byKey = new ConcurrentHashMap<>();
    private final NavigableSet<Waiting> inOrder = new ConcurrentSkipListSet<>();
    private final Shelves shelves = new Shelves();

    public ReviewQueue(EditLog edits) {
        this.edits = edits;
    }

    /// Takes the place of what was asked about the article before; null when nobody is asked any longer.
    public synchronized void reviewed(ArticleId article, @Nullable Review review) {
        var earlier = review == null ? reviews.remove(article) : reviews.put(article, review);
        if (earlier != null) {
            earlier.asks().forEach(ask -> leave(new ItemKey(ask.company(), article)));
        }
        if (review != null) {
            review.asks().forEach(ask -> reconsider(new ItemKey(ask.company(), article)));
        }
    }

    /// Looks again at one item, after an edit of it.
    public synchronized void reconsider(ItemKey key) {
        leave(key);
        var review = reviews.get(key.article());
        if (review != null) {
            review.asks().stream()
                    .filter(ask -> ask.company().equals(key.company()))
                    .findFirst()
                    .flatMap(ask -> waiting(review, ask))
                    .ifPresent(this::enter);
        }
    }

    public Optional<Waiting> of(ItemKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// What is asked about an article, whether or not an editor answered it.
    public Optional<Review> review(ArticleId article) {
        return Optional.ofNullable(reviews.get(article));
    }

    public int size() {
        return byKey.size();
    }

    /// The items that `filter` takes, and of every facet how many there are under the others.
    ///
    /// @param most items to give; the counts are of all
    public Found find(Filter filter, int most, Instant now) {
        return shelves.find(filter, most, now).orElseGet(() -> scanned(filter, most, now));
    }

    private Found scanned(Filter filter, int most, Instant now) {
        var items = new ArrayList<Waiting>();
        var scan = new Scan(filter, now);
        for (var waiting : inOrder) {
            if (scan.take(waiting) && items.size() < most) {
                items.add(waiting);
            }
        }
        return new Found(items, scan.counts());
    }

    /// Whether there may be more that is not kept.
    public boolean isFull() {
        return byKey.size() >= MOST;
    }

    private Optional<Waiting> waiting(Review review, Review.Ask ask) {
        var key = new ItemKey(ask.company(), review.article());
        var decided = edits.decided(key);
        if (decided.isEmpty()) {
            return ask.doubts().isEmpty() ? Optional.empty() : Optional.of(Waiting.of(review, ask, ask.doubts()));
        }
        if (review.revision() == 0 || !review.fetched().isAfter(decided.get())) {
            return Optional.empty();
        }
        var doubts = new ArrayList<>(ask.doubts());
        doubts.add(Doubt.CHANGED);
        return Optional.of(Waiting.of(review, ask, doubts));
    }

    private void enter(Waiting waiting) {
        byKey.put(waiting.key(), waiting);
        inOrder.add(waiting);
        shelves.enter(waiting);
        if (byKey.size() > MOST) {
            leave(inOrder.last().key());
        }
    }

    private void leave(ItemKey key) {
        var waiting = byKey.remove(key);
        if (waiting != null) {
            inOrder.remove(waiting);
            shelves.leave(waiting);
        }
    }
}
