package press.masthead.classify.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.classify.matching.text.Letters;

/// All terms by their characters. A Latin term begins where a word does, so that most positions of a text are passed
/// over without a look; elsewhere a walk ends where no term goes on.
///
/// A node is a number, its children are found in one open table by node and character. The first characters have a
/// table of their own, since nearly every walk ends with them.
final class TermTrie {
    private static final int ROOT = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int[] first = new int[Character.MAX_VALUE + 1];
    private final List<@Nullable Term> terms = new ArrayList<>();
    private long[] edges = new long[1 << 10];
    private int[] children = new int[1 << 10];

    TermTrie(Collection<Term> all) {
        terms.add(null);
        all.forEach(this::add);
    }

    interface Visitor {
        void found(int start, int end, Term term);
    }

    /// Every term at every place where it may begin, by start, the shorter first.
    void scan(char[] text, Visitor visitor) {
        var insideWord = false;
        for (var start = 0; start < text.length; start++) {
            var isLatin = Letters.isLatin(text[start]);
            if (!isLatin || !insideWord) {
                walk(text, start, visitor);
            }
            insideWord = isLatin;
        }
    }

    private void walk(char[] text, int start, Visitor visitor) {
        var node = first[text[start]];
        for (var end = start + 1; node != ROOT; end++) {
            var term = terms.get(node);
            if (term != null) {
                visitor.found(start, end, term);
            }
            node = end == text.length ? ROOT : children[place(edge(node, text[end]))];
        }
    }

    private void add(Term term) {
        var node = first[term.text.charAt(0)];
        if (node == ROOT) {
            node = first[term.text.charAt(0)] = node();
        }
        for (var i = 1; i < term.text.length(); i++) {
            node = child(edge(node, term.text.charAt(i)));
        }
        terms.set(node, term);
    }

    private int child(long edge) {
        var place = place(edge);
        if (children[place] == ROOT) {
            if (terms.size() * 2 > edges.length) {
                grow();
                place = place(edge);
            }
            edges[place] = edge;
            children[place] = node();
        }
        return children[place];
    }

    private int node() {
        terms.add(null);
        return terms.size() - 1;
    }

    private static long edge(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }

    /// Where the edge is, or where there is room for it.
    private int place(long edge) {
        var mask = edges.length - 1;
        var place = (int) ((edge * SPREAD) >>> 32) & mask;
        while (children[place] != ROOT && edges[place] != edge) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var earlierEdges = edges;
        var earlierChildren = children;
        edges = new long[earlierEdges.length * 2];
        children = new int[edges.length];
        for (var i = 0; i < earlierEdges.length; i++) {
            if (earlierChildren[i] != ROOT) {
                var place = place(earlierEdges[i]);
                edges[place] = earlierEdges[i];
                children[place] = earlierChildren[i];
            }
        }
    }
}
