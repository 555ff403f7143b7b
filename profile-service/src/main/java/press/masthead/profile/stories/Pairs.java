package press.masthead.profile.stories;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Articles that may tell one story, two by two, found by sorting each slot's buckets: memory is that of a few
/// slots.
final class Pairs {
    private final List<Telling> all;
    private final Duration window;

    Pairs(List<Telling> all, Duration window) {
        this.all = all;
        this.window = window;
    }

    interface Visitor {
        void visit(int one, int other);
    }

    /// Each pair at one page, at least once.
    void ofPages(Visitor visitor) {
        visit(Buckets.PAGE, Buckets.PAGE + 1, visitor);
    }

    /// Each pair at one page, and each alike within the window, at least once.
    void each(Visitor visitor) {
        for (var slot = 0; slot < Buckets.WORDS; slot++) {
            visit(slot, slot + 1, visitor);
        }
    }

    /// Each pair that shares one of the rarest words, within their reach, at least once.
    void ofWords(Visitor visitor) {
        visit(Buckets.WORDS, Buckets.SLOTS, visitor);
    }

    private void visit(int first, int end, Visitor visitor) {
        var places = places(first, end);
        var reach = first == Buckets.PAGE
                ? Long.MAX_VALUE
                : Buckets.reach(first, window).toMillis();
        for (var from = 0; from < places.length; from++) {
            for (var to = from + 1; to < places.length && isNear(places[from], places[to], reach); to++) {
                visitor.visit(places[from].index, places[to].index);
            }
        }
    }

    private Place[] places(int first, int end) {
        var places = new Place[all.size() * (end - first)];
        var count = 0;
        for (var index = 0; index < all.size(); index++) {
            for (var slot = first; slot < end; slot++) {
                var bucket = Buckets.of(all.get(index), slot);
                if (bucket != Buckets.NONE) {
                    places[count++] = new Place(bucket, all.get(index).start(), index);
                }
            }
        }
        var found = Arrays.copyOf(places, count);
        Arrays.sort(found, Place.ORDER);
        return found;
    }

    private static boolean isNear(Place one, Place other, long reach) {
        return one.bucket == other.bucket && other.start - one.start <= reach;
    }

    private record Place(long bucket, long start, int index) {
        static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::bucket).thenComparingLong(Place::start);
    }
}
