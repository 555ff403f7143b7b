package press.masthead.profile.stories;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Sketch;

/// Where to look for articles that may tell the same story: two of these share a bucket. They are then compared.
public final class Buckets {
    /// The slot of the page; the only one that takes no account of time.
    public static final int PAGE = 0;

    /// No bucket in this slot.
    public static final long NONE = 0;

    private static final int HEADLINE = 1;
    private static final int BANDS = 2;
    private static final int ROWS = 4;
    private static final int BYTE_BITS = 8;
    private static final int LEAST_FILLED = 2;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /// The first slot of the headline's rarest words; a word has one bucket in all of them.
    static final int WORDS = BANDS + Sketch.BINS / ROWS;

    /// One for the page, one for the headline, one for each band of the sketch, one for each of the rarest words.
    public static final int SLOTS = WORDS + Wording.RAREST;

    private Buckets() {}

    /// The buckets of an article, by slot.
    public static long[] of(Telling telling) {
        var buckets = new long[SLOTS];
        var bins = telling.sketch().known() ? telling.sketch().decoded() : null;
        for (var slot = 0; slot < SLOTS; slot++) {
            buckets[slot] = of(telling, bins, slot);
        }
        return buckets;
    }

    /// The bucket of an article in a slot.
    public static long of(Telling telling, int slot) {
        var isBand = slot >= BANDS && slot < WORDS && telling.sketch().known();
        return of(telling, isBand ? telling.sketch().decoded() : null, slot);
    }

    /// @param bins of the sketch, where it is known
    private static long of(Telling telling, byte @Nullable [] bins, int slot) {
        if (slot == PAGE) {
            return hash(slot, telling.page());
        }
        if (!telling.isDated()) {
            return NONE;
        }
        if (slot == HEADLINE) {
            return telling.headline().isEmpty() ? NONE : hash(slot, telling.headline());
        }
        if (slot >= WORDS) {
            var word = telling.wording().rarest(slot - WORDS);
            return word == 0 ? NONE : mixed(((long) WORDS << Integer.SIZE) | Integer.toUnsignedLong(word));
        }
        var value = bins == null ? 0 : band(bins, (slot - BANDS) * ROWS);
        return value == 0 ? NONE : mixed(((long) slot << Integer.SIZE) | Integer.toUnsignedLong(value));
    }

    /// How far apart two articles in a bucket of this slot may be.
    public static Duration reach(int slot, Duration window) {
        return slot >= WORDS && Wording.REACH.compareTo(window) < 0 ? Wording.REACH : window;
    }

    /// A band with fewer filled bins says too little.
    private static int band(byte[] bins, int from) {
        var value = 0;
        var filled = 0;
        for (var row = 0; row < ROWS; row++) {
            value = (value << BYTE_BITS) | Byte.toUnsignedInt(bins[from + row]);
            filled += bins[from + row] == 0 ? 0 : 1;
        }
        return filled < LEAST_FILLED ? 0 : value;
    }

    private static long hash(int slot, String text) {
        var hash = FNV_START + slot;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    private static long mixed(long hash) {
        var first = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
