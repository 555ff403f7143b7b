package press.masthead.classify.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import press.masthead.classify.matching.text.Letters;

class WordTrieTest {
    private static final String CHARACTERS = "ab12 -千问";
    private static final int TERMS = 60;
    private static final int LONGEST_TERM = 5;
    private static final int TEXT = 400;

    @Test
    void findsWordsWhereTheyBeginAndEnd() {
        assertThat(found("gpt-4o and gpt4, not agpt or gpts", "gpt", "gpt-4o", "gpt4"))
                .containsExactly("0 gpt", "0 gpt-4o", "11 gpt", "11 gpt4");
    }

    @Test
    void findsChineseInsideChinese() {
        assertThat(found("阿里通义千问3发布，问", "通义千问", "千问", "千问3", "问"))
                .containsExactly("2 通义千问", "4 千问", "4 千问3", "5 问", "10 问");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(found("", "a")).isEmpty();
        assertThat(found("a text without", "b")).isEmpty();
        assertThat(found("a text")).isEmpty();
    }

    /// What looking for each term at each place finds, by the rule of words.
    @RepeatedTest(50)
    void findsWhatLookingForEachTermFinds(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var terms = new TreeSet<String>();
        for (var i = 0; i < TERMS; i++) {
            var term = written(random, 1 + random.nextInt(LONGEST_TERM)).strip();
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        var text = written(random, TEXT);
        var expected = new ArrayList<String>();
        for (var start = 0; start < text.length(); start++) {
            for (var term : terms) { // a term sorts before those that it begins
                if (text.startsWith(term, start)
                        && !(isLatin(text, start - 1) && isLatin(text, start))
                        && !goesOn(text, start + term.length())) {
                    expected.add(start + " " + term);
                }
            }
        }
        assertThat(expected).isNotEmpty();
        assertThat(found(text, terms.toArray(String[]::new))).isEqualTo(expected);
    }

    private static List<String> found(String text, String... terms) {
        var found = new ArrayList<String>();
        WordTrie.of(List.of(terms).stream().map(Term::new).toList()).find(text.toCharArray(), (start, end, term) -> {
            assertThat(text.substring(start, end)).isEqualTo(term.text);
            found.add(start + " " + term.text);
        });
        return found;
    }

    /// Whether letters go on after letters here, or digits after digits.
    private static boolean goesOn(String text, int at) {
        return isLatin(text, at)
                && isLatin(text, at - 1)
                && Character.isDigit(text.charAt(at)) == Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && Letters.isLatin(text.charAt(at));
    }

    private static String written(Random random, int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
