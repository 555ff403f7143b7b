package press.masthead.profile.desk.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Review;
import press.masthead.model.Review.Doubt;
import press.masthead.model.StoryDoubt;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.ItemKey;

/// Everything that waits for a person, kept in order. It follows the `reviews` topic, what the lists are not sure of
/// in their stories, and the edits: an item leaves with the edit that decides it, and comes back when that is undone
/// or the article changes afterwards.
public final class ReviewQueue {
    private static final int MOST = 200_000;

    private final EditLog edits;
    private final int most;
    private final SequencedMap<ArticleId, Review> reviews = new LinkedHashMap<>();
    private final Map<CompanySlug, Map<ArticleId, StoryDoubt>> stories = new ConcurrentHashMap<>();
    private final Map<ItemKey, Waiting> byKey = new ConcurrentHashMap<>();
    private final NavigableSet<Waiting> inOrder = new ConcurrentSkipListSet<>();
    private final Shelves shelves = new Shelves();

    public ReviewQueue(EditLog edits) {
        this(edits, MOST);
    }

    /// @param most items and reviews of articles that are kept, of either; beyond it the least valuable items wait
    /// unseen, and the page says so
    ReviewQueue(EditLog edits, int most) {
        this.edits = edits;
        this.most = most;
    }

    /// Takes the place of what was asked about the article before; null when nobody is asked any longer.
    public synchronized void reviewed(ArticleId article, @Nullable Review review) {
        var earlier = reviews.remove(article);
        if (review != null) {
            reviews.put(article, review);
        }
        Stream.of(Optional.ofNullable(earlier), Optional.ofNullable(review))
                .flatMap(Optional::stream)
                .flatMap(either -> asked(article, either))
                .distinct()
                .forEach(this::reconsider);
        if (reviews.size() > most) {
            reviewed(reviews.firstEntry().getKey(), null);
        }
    }

    private static Stream<ItemKey> asked(ArticleId article, Review review) {
        return review.asks().stream().map(ask -> new ItemKey(ask.company(), article));
    }

    /// The company's list became this one; null when there is none any longer.
    public synchronized void listed(CompanySlug company, @Nullable CoverageList list) {
        var asked = list == null ? Map.<ArticleId, StoryDoubt>of() : doubts(list);
        var before = asked.isEmpty() ? stories.remove(company) : stories.put(company, asked);
        var changed = new HashSet<>(asked.keySet());
        if (before != null) {
            changed.addAll(before.keySet());
            changed.removeIf(article -> Objects.equals(before.get(article), asked.get(article)));
        }
        changed.forEach(article -> reconsider(new ItemKey(company, article)));
    }

    private static Map<ArticleId, StoryDoubt> doubts(CoverageList list) {
        return list.entries().stream()
                .flatMap(entry -> entry.doubts().stream())
                .collect(Collectors.toUnmodifiableMap(StoryDoubt::article, Function.identity(), (first, _) -> first));
    }

    /// Looks again at what is asked about an item's article, after an edit of it: one may hold in other lists too.
    public synchronized void edited(ItemKey key) {
        var elsewhere = Optional.ofNullable(reviews.get(key.article())).stream()
                .flatMap(review -> asked(key.article(), review));
        Stream.concat(Stream.of(key), elsewhere).distinct().toList().forEach(this::reconsider);
    }

    private void reconsider(ItemKey key) {
        leave(key);
        waiting(key).ifPresent(this::enter);
    }

    public Optional<Waiting> of(ItemKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// What is asked about an article, whether or not an editor answered it.
    public synchronized Optional<Review> review(ArticleId article) {
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
        return byKey.size() >= most;
    }

    private Optional<Waiting> waiting(ItemKey key) {
        var own = Optional.ofNullable(reviews.get(key.article())).flatMap(review -> Question.of(review, key));
        if (edits.isKilled(key.article())) {
            return Optional.empty();
        }
        var decided = edits.deciding(key);
        if (decided.isPresent()) {
            return own.filter(question -> question.isOfAnotherThan(decided.get()))
                    .map(question -> question.waiting(List.of(Doubt.CHANGED), Optional.empty()));
        }
        var story = edits.settlesStory(key) ? Optional.<StoryDoubt>empty() : story(key);
        return own.or(() -> story.flatMap(doubt -> Question.of(doubt.review(), key)))
                .map(question -> question.waiting(List.of(), story))
                .filter(waiting -> !waiting.doubts().isEmpty());
    }

    private Optional<StoryDoubt> story(ItemKey key) {
        return Optional.ofNullable(stories.getOrDefault(key.company(), Map.of()).get(key.article()));
    }

    private void enter(Waiting waiting) {
        byKey.put(waiting.key(), waiting);
        inOrder.add(waiting);
        shelves.enter(waiting);
        if (byKey.size() > most) {
            var least = inOrder.last().key();
            leave(least);
            forget(least.article());
        }
    }

    /// Of an article none of whose items is kept.
    private void forget(ArticleId article) {
        var review = reviews.get(article);
        if (review != null && asked(article, review).noneMatch(byKey::containsKey)) {
            reviews.remove(article);
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
