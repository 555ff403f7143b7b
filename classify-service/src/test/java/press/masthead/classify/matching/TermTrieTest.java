package press.masthead.classify.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.masthead.classify.matching.text.Letters;

class TermTrieTest {
    private static final String CHARACTERS = "ab 1-豆包元";

    /// Enough of them to make the table grow several times.
    @Test
    void findsWhatALookAtEveryPositionFinds() {
        var random = new Random(20261130);
        var terms = new TreeSet<String>();
        while (terms.size() < 5_000) {
            terms.add(text(random, 1 + random.nextInt(7)));
        }
        var trie = new TermTrie(terms.stream().map(Term::new).toList());

        for (var round = 0; round < 20; round++) {
            var text = text(random, 300);
            var found = new TreeSet<String>();
            trie.scan(text.toCharArray(), (start, end, term) -> found.add(start + " " + term.text + " " + end));

            assertThat(found).isNotEmpty().isEqualTo(looked(text, terms));
        }
    }

    @Test
    void aTermMayEndWithTheTextAndATextMayBeEmpty() {
        var trie = new TermTrie(List.of(new Term("kimi")));
        var found = new TreeSet<String>();

        trie.scan("".toCharArray(), (start, end, _) -> found.add(start + "-" + end));
        trie.scan("with kimi".toCharArray(), (start, end, _) -> found.add(start + "-" + end));

        assertThat(found).containsExactly("5-9");
    }

    private static Set<String> looked(String text, Set<String> terms) {
        var found = new TreeSet<String>();
        for (var start = 0; start < text.length(); start++) {
            var insideWord =
                    start > 0 && Letters.isLatin(text.charAt(start - 1)) && Letters.isLatin(text.charAt(start));
            for (var end = start + 1; end <= Math.min(text.length(), start + 7) && !insideWord; end++) {
                if (terms.contains(text.substring(start, end))) {
                    found.add(start + " " + text.substring(start, end) + " " + end);
                }
            }
        }
        return found;
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .map(_ -> CHARACTERS.charAt(random.nextInt(CHARACTERS.length())))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
