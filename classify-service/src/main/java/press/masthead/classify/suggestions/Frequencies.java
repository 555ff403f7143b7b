package press.masthead.classify.suggestions;

/// In how many articles a text stands, of any number of texts in a fixed space: a count-min sketch with conservative
/// update (Estan and Varghese, 2002). It never tells too few.
final class Frequencies {
    private static final int ROWS = 4;
    private static final int BITS = 20;

    private final int[][] counts = new int[ROWS][1 << BITS];

    void add(String text) {
        var hash = hash(text);
        var next = count(hash) + 1;
        for (var row = 0; row < ROWS; row++) {
            var place = place(hash, row);
            counts[row][place] = Math.max(counts[row][place], next);
        }
    }

    int of(String text) {
        return count(hash(text));
    }

    private int count(long hash) {
        var least = Integer.MAX_VALUE;
        for (var row = 0; row < ROWS; row++) {
            least = Math.min(least, counts[row][place(hash, row)]);
        }
        return least;
    }

    private static int place(long hash, int row) {
        var first = hash + row * 0x9E37_79B9_7F4A_7C15L;
        var second = (first ^ (first >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        var third = (second ^ (second >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return (int) (third >>> (64 - BITS));
    }

    private static long hash(String text) {
        var hash = 0xCBF2_9CE4_8422_2325L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100_0000_01B3L;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}
