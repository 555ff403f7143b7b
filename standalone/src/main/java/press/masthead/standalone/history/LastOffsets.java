package press.masthead.standalone.history;

import java.util.Arrays;

/// Of each key of a partition the last offset, by a 64-bit hash of the key: 32 bytes a key, so that a million of them
/// fit beside the rest.
final class LastOffsets {
    private static final long PRIME = 0x100_0000_01B3L;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] hashes = new long[1 << 10];
    private long[] offsets = new long[1 << 10];
    private int size;

    LastOffsets() {
        Arrays.fill(offsets, -1);
    }

    void put(byte[] key, long offset) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        var place = place(hash(key), hashes, offsets);
        size += offsets[place] < 0 ? 1 : 0;
        hashes[place] = hash(key);
        offsets[place] = offset;
    }

    boolean isLast(byte[] key, long offset) {
        return offsets[place(hash(key), hashes, offsets)] == offset;
    }

    private void grow() {
        var moreHashes = new long[hashes.length * 2];
        var moreOffsets = new long[hashes.length * 2];
        Arrays.fill(moreOffsets, -1);
        for (var i = 0; i < hashes.length; i++) {
            if (offsets[i] >= 0) {
                var place = place(hashes[i], moreHashes, moreOffsets);
                moreHashes[place] = hashes[i];
                moreOffsets[place] = offsets[i];
            }
        }
        hashes = moreHashes;
        offsets = moreOffsets;
    }

    private static int place(long hash, long[] hashes, long[] offsets) {
        var place = (int) (hash >>> 33) & (hashes.length - 1);
        while (offsets[place] >= 0 && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private static long hash(byte[] key) {
        var hash = 0xCBF2_9CE4_8422_2325L;
        for (var b : key) {
            hash = (hash ^ b) * PRIME;
        }
        return (hash ^ (hash >>> 32)) * SPREAD;
    }
}
