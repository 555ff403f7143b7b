package press.masthead.profile.desk.queue;

/// Which pairs of characters a text has, as 64 marks. A text has every mark of what it contains, so that most texts are
/// known not to contain some words without being read.
final class PairMarks {
    private static final int SPREAD = 0x9E3779B9;
    private static final int TO_SIX_BITS = Integer.SIZE - 6;

    private PairMarks() {}

    static long of(String text) {
        var marks = 0L;
        for (var at = 1; at < text.length(); at++) {
            var pair = (text.charAt(at - 1) << Character.SIZE) | text.charAt(at);
            marks |= 1L << ((pair * SPREAD) >>> TO_SIX_BITS);
        }
        return marks;
    }

    static boolean mayContain(long text, long words) {
        return (text & words) == words;
    }
}
