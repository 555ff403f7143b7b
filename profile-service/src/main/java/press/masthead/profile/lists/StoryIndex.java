package press.masthead.profile.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.profile.stories.Buckets;
import press.masthead.profile.stories.Telling;

/// What the articles of a company tell, and where to look for those that may tell one story: by bucket and time, and by
/// the editors' merges. What is told is kept, not made again of each article that is looked at.
public final class StoryIndex {
    private static final String MERGED = "merged";
    private static final HexFormat HEX = HexFormat.of();

    private final KeyValueStore<String, Telling> tellings;
    private final KeyValueStore<String, ArticleId> places;

    public StoryIndex(KeyValueStore<String, Telling> tellings, KeyValueStore<String, ArticleId> places) {
        this.tellings = tellings;
        this.places = places;
    }

    public void add(CompanySlug company, Telling telling) {
        tellings.put(ListStores.key(company, telling.article()), telling);
        places(company, telling).forEach(place -> places.put(place, telling.article()));
    }

    void remove(CompanySlug company, Telling telling) {
        tellings.delete(ListStores.key(company, telling.article()));
        places(company, telling).forEach(places::delete);
    }

    void clear(CompanySlug company) {
        ListStores.clear(company, tellings);
        ListStores.clear(company, places);
    }

    /// What an article tells.
    public Optional<Telling> telling(CompanySlug company, ArticleId article) {
        return Optional.ofNullable(tellings.get(ListStores.key(company, article)));
    }

    /// Articles that share a bucket with this one, itself too; whether they are alike is another question.
    public Set<ArticleId> near(CompanySlug company, Telling telling, Duration window) {
        var near = new HashSet<ArticleId>();
        var buckets = Buckets.of(telling);
        for (var slot = 0; slot < Buckets.SLOTS; slot++) {
            if (buckets[slot] != Buckets.NONE) {
                var reach = slot == Buckets.PAGE ? Duration.ZERO : Buckets.reach(slot, window);
                collect(bucket(company, buckets[slot]), time(telling, slot), reach.toMillis(), near);
            }
        }
        return near;
    }

    /// Articles that may stand at the page of this one, itself too.
    Set<ArticleId> atPageOf(CompanySlug company, Telling telling) {
        var near = new HashSet<ArticleId>();
        collect(bucket(company, Buckets.of(telling, Buckets.PAGE)), time(telling, Buckets.PAGE), 0, near);
        return near;
    }

    private void collect(String bucket, long time, long reach, Set<ArticleId> into) {
        try (var found =
                places.range(bucket + sortable(time - reach), bucket + sortable(time + reach) + ListStores.AFTER)) {
            collect(found, into);
        }
    }

    void merge(CompanySlug company, ArticleId article, ArticleId with) {
        places.put(ListStores.key(ListStores.key(ListStores.key(company, MERGED), with), article), article);
    }

    /// Articles that were ever merged with this one.
    Set<ArticleId> mergedWith(CompanySlug company, ArticleId article) {
        var merged = new HashSet<ArticleId>();
        var prefix = ListStores.key(ListStores.key(ListStores.key(company, MERGED), article), "");
        try (var found = places.prefixScan(prefix, new StringSerializer())) {
            collect(found, merged);
        }
        return merged;
    }

    private static void collect(KeyValueIterator<String, ArticleId> found, Set<ArticleId> into) {
        found.forEachRemaining(entry -> into.add(entry.value));
    }

    private static long time(Telling telling, int slot) {
        return slot == Buckets.PAGE ? 0 : telling.start();
    }

    private static List<String> places(CompanySlug company, Telling telling) {
        var places = new ArrayList<String>();
        var buckets = Buckets.of(telling);
        for (var slot = 0; slot < Buckets.SLOTS; slot++) {
            if (buckets[slot] != Buckets.NONE) {
                places.add(ListStores.key(
                        bucket(company, buckets[slot]) + sortable(time(telling, slot)), telling.article()));
            }
        }
        return places;
    }

    private static String bucket(CompanySlug company, long bucket) {
        return ListStores.key(ListStores.key(company, HEX.toHexDigits(bucket)), "");
    }

    private static String sortable(long time) {
        return HEX.toHexDigits(time ^ Long.MIN_VALUE);
    }
}
