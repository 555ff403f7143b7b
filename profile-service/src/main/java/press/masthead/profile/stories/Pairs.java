package press.masthead.profile.stories;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Articles that may tell one story, two by two, found by sorting each slot's buckets: memory is that of one slot.
final class Pairs {
    private final List<Telling> all;
    private final long window;

    Pairs(List<Telling> all, Duration window) {
        this.all = all;
        this.window = window.toMillis();
    }

    interface Visitor {
        void visit(int one, int other);
    }

    /// Each pair at one page, and each alike within the window, at least once.
    void each(Visitor visitor) {
        for (var slot = 0; slot < Buckets.SLOTS; slot++) {
            var places = places(slot);
            for (var from = 0; from < places.length; from++) {
                for (var to = from + 1; to < places.length && isNear(places[from], places[to], slot); to++) {
                    visitor.visit(places[from].index, places[to].index);
                }
            }
        }
    }

    private Place[] places(int slot) {
        var places = new Place[all.size()];
        var count = 0;
        for (var index = 0; index < places.length; index++) {
            var bucket = Buckets.of(all.get(index), slot);
            if (bucket != Buckets.NONE) {
                places[count++] = new Place(bucket, all.get(index).start(), index);
            }
        }
        var found = Arrays.copyOf(places, count);
        Arrays.sort(found, Place.ORDER);
        return found;
    }

    private boolean isNear(Place one, Place other, int slot) {
        return one.bucket == other.bucket && (slot == Buckets.PAGE || other.start - one.start <= window);
    }

    private record Place(long bucket, long start, int index) {
        static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::bucket).thenComparingLong(Place::start);
    }
}
