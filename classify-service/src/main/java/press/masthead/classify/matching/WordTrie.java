package press.masthead.classify.matching;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import press.masthead.classify.matching.text.Letters;

/// Finds terms in a text, in one pass however many there are: a trie whose edges are words, that is letters, digits, or
/// any other character alone. Latin terms begin where words do, so that a text is looked up once a word and not once a
/// character, and most words begin no term.
final class WordTrie {
    /// An odd number without a pattern (2^64 divided by the golden ratio).
    private static final long MIXING = 0x9E37_79B9_7F4A_7C15L;
    /// Places for each beginning, at least.
    private static final int ROOM = 2;
    /// Bits for each first word, at least.
    private static final int BITS = 8;
    /// What leaves the six bits of a hash that tell one of a long's.
    private static final int BIT_SHIFT = 58;
    /// A place is told by the upper half: the lower bits of a product are the poorer ones.
    private static final int HALF = 32;

    /// The beginnings of terms that end where a word does, by their hashes; 0 where a place is free.
    private final long[] beginnings;
    /// The terms that are a beginning whole, at the same places.
    private final @Nullable Term[] whole;
    /// A bit for each first word, by its hash: few enough bytes to stay in the processor's cache.
    private final long[] firsts;

    private WordTrie(int words, int terms) {
        beginnings = new long[powerOfTwo(ROOM * words)];
        whole = new Term[beginnings.length];
        firsts = new long[powerOfTwo(BITS * terms) / Long.SIZE];
    }

    static WordTrie of(Collection<Term> terms) {
        var words = 0;
        for (var term : terms) {
            for (var end = 0; end < term.chars.length; end = wordEnd(term.chars, end)) {
                words++;
            }
        }
        var trie = new WordTrie(words, terms.size());
        terms.forEach(trie::add);
        return trie;
    }

    /// Told of each place where a term stands, by start, for one start from the shortest to the longest.
    interface Found {
        void at(int start, int end, Term term);
    }

    /// A word's end and its hash are found in one go here: most words are no more than that.
    void find(char[] text, Found found) {
        var before = Letters.OTHER;
        for (var start = 0; start < text.length; ) {
            var kind = Letters.kind(text[start]);
            var hash = mixed(0, text[start]);
            var end = start + 1;
            if (kind != Letters.OTHER) {
                for (; end < text.length && Letters.kind(text[end]) == kind; end++) {
                    hash = mixed(hash, text[end]);
                }
            }
            if ((kind == Letters.OTHER || before == Letters.OTHER) && isFirst(hash)) {
                follow(text, start, end, hash, found);
            }
            before = kind;
            start = end;
        }
    }

    /// From a first word on, as far as terms go.
    private void follow(char[] text, int start, int firstEnd, long first, Found found) {
        var hash = first;
        var end = firstEnd;
        while (true) {
            var place = place(hash);
            if (beginnings[place] == 0) {
                return;
            }
            var term = whole[place];
            if (term != null && term.standsAt(text, start, end)) {
                found.at(start, end, term);
            }
            if (end == text.length) {
                return;
            }
            var next = wordEnd(text, end);
            hash = mixed(hash, text, end, next);
            end = next;
        }
    }

    private void add(Term term) {
        var hash = 0L;
        var place = 0;
        for (var start = 0; start < term.chars.length; ) {
            var end = wordEnd(term.chars, start);
            hash = mixed(hash, term.chars, start, end);
            if (start == 0) {
                firsts[firstWord(hash)] |= bit(hash);
            }
            place = place(hash);
            beginnings[place] = key(hash);
            start = end;
        }
        if (whole[place] != null) {
            throw new IllegalStateException(
                    "two terms with one hash: %s and %s".formatted(term.text, whole[place].text));
        }
        whole[place] = term;
    }

    /// Where the word that begins at `start` ends.
    private static int wordEnd(char[] text, int start) {
        var kind = Letters.kind(text[start]);
        var end = start + 1;
        while (kind != Letters.OTHER && end < text.length && Letters.kind(text[end]) == kind) {
            end++;
        }
        return end;
    }

    private static long mixed(long before, char[] text, int start, int end) {
        var hash = before;
        for (var i = start; i < end; i++) {
            hash = mixed(hash, text[i]);
        }
        return hash;
    }

    private static long mixed(long hash, char c) {
        return (hash ^ c) * MIXING;
    }

    private boolean isFirst(long hash) {
        return (firsts[firstWord(hash)] & bit(hash)) != 0;
    }

    private int firstWord(long hash) {
        return (int) (hash >>> HALF) & (firsts.length - 1);
    }

    private static long bit(long hash) {
        return 1L << (hash >>> BIT_SHIFT);
    }

    /// Where a beginning lies, or where it would.
    private int place(long hash) {
        var key = key(hash);
        var place = (int) (hash >>> HALF) & (beginnings.length - 1);
        while (beginnings[place] != 0 && beginnings[place] != key) {
            place = (place + 1) & (beginnings.length - 1);
        }
        return place;
    }

    private static long key(long hash) {
        return hash == 0 ? MIXING : hash;
    }

    private static int powerOfTwo(int least) {
        return Math.max(Long.SIZE, Integer.highestOneBit(Math.max(1, least)) << 1);
    }
}
