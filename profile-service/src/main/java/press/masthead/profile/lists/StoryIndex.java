package press.masthead.profile.lists;

import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.profile.stories.Buckets;
import press.masthead.profile.stories.Telling;

/// Where to look for articles of a company that may tell one story: by bucket and time, and by the editors' merges.
public final class StoryIndex {
    private static final String MERGED = "merged";
    private static final HexFormat HEX = HexFormat.of();

    private final KeyValueStore<String, ArticleId> places;

    public StoryIndex(KeyValueStore<String, ArticleId> places) {
        this.places = places;
    }

    public void add(CompanySlug company, Telling telling) {
        for (var slot = 0; slot < Buckets.SLOTS; slot++) {
            var bucket = Buckets.of(telling, slot);
            if (bucket != Buckets.NONE) {
                places.put(place(company, bucket, time(telling, slot), telling), telling.article());
            }
        }
    }

    void remove(CompanySlug company, Telling telling) {
        for (var slot = 0; slot < Buckets.SLOTS; slot++) {
            var bucket = Buckets.of(telling, slot);
            if (bucket != Buckets.NONE) {
                places.delete(place(company, bucket, time(telling, slot), telling));
            }
        }
    }

    /// Articles that share a bucket with this one, itself too; whether they are alike is another question.
    public Set<ArticleId> near(CompanySlug company, Telling telling, Duration window) {
        var near = new HashSet<ArticleId>();
        for (var slot = 0; slot < Buckets.SLOTS; slot++) {
            var reach = slot == Buckets.PAGE ? Duration.ZERO : Buckets.reach(slot, window);
            near(company, telling, slot, reach.toMillis(), near);
        }
        return near;
    }

    /// Articles that may stand at the page of this one, itself too.
    Set<ArticleId> atPageOf(CompanySlug company, Telling telling) {
        var near = new HashSet<ArticleId>();
        near(company, telling, Buckets.PAGE, 0, near);
        return near;
    }

    private void near(CompanySlug company, Telling telling, int slot, long reach, Set<ArticleId> into) {
        var bucket = Buckets.of(telling, slot);
        if (bucket == Buckets.NONE) {
            return;
        }
        var time = time(telling, slot);
        try (var found = places.range(
                bucket(company, bucket) + sortable(time - reach),
                bucket(company, bucket) + sortable(time + reach) + ListStores.AFTER)) {
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

    private static String place(CompanySlug company, long bucket, long time, Telling telling) {
        return ListStores.key(bucket(company, bucket) + sortable(time), telling.article());
    }

    private static String bucket(CompanySlug company, long bucket) {
        return ListStores.key(ListStores.key(company, HEX.toHexDigits(bucket)), "");
    }

    private static String sortable(long time) {
        return HEX.toHexDigits(time ^ Long.MIN_VALUE);
    }
}
