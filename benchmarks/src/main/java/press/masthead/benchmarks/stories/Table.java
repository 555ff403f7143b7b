package press.masthead.benchmarks.stories;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.stream.IntStream;
import press.masthead.profile.stories.Buckets;
import press.masthead.profile.stories.Telling;

/// The limit in memory: for each slot its buckets in order, with the number of the article beside each.
final class Table implements Lookup {
    private static final int BITS = 24;

    /// The upper bits of the bucket, and the number below.
    private final long[][] slots;

    private Table(long[][] slots) {
        this.slots = slots;
    }

    static Table of(int articles) {
        var slots = new long[Buckets.SLOTS][articles];
        for (var number = 0; number < articles; number++) {
            var telling = MadeUpTellings.of(number);
            for (var slot = 0; slot < slots.length; slot++) {
                slots[slot][number] = key(Buckets.of(telling, slot)) | number;
            }
        }
        IntStream.range(0, slots.length).forEach(slot -> Arrays.sort(slots[slot]));
        return new Table(slots);
    }

    @Override
    public Collection<Integer> near(Telling telling) {
        var near = new HashSet<Integer>();
        for (var slot = 0; slot < slots.length; slot++) {
            var bucket = Buckets.of(telling, slot);
            if (bucket == Buckets.NONE) {
                continue;
            }
            var key = key(bucket);
            var at = Arrays.binarySearch(slots[slot], key);
            for (var i = at < 0 ? -at - 1 : at; i < slots[slot].length && slots[slot][i] >> BITS == key >> BITS; i++) {
                near.add((int) (slots[slot][i] & ((1L << BITS) - 1)));
            }
        }
        return near;
    }

    long bytes() {
        return (long) slots.length * slots[0].length * Long.BYTES;
    }

    private static long key(long bucket) {
        return bucket >>> BITS << BITS;
    }
}
