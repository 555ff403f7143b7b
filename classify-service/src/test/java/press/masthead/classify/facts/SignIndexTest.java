package press.masthead.classify.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignIndexTest {
    @Test
    void everyRowOfWhichASignStandsInTheTextIsFoundAsByLookingForEachSign() {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++) {
            var signs = new ArrayList<List<String>>();
            for (var row = 0; row < 1 + random.nextInt(5); row++) {
                signs.add(List.of(word(random, "ab早报"), word(random, "ab早报")));
            }
            var text = word(random, "aAbB早报c") + word(random, "aAbB早报c") + word(random, "aAbB早报c");
            var from = random.nextInt(text.length());
            var part = text.substring(from);

            assertThat(SignIndex.of(signs).in(text, from, text.length()))
                    .as("%s in %s", signs, part)
                    .isEqualTo(oneByOne(signs, part));
            assertThat(SignIndex.inAnyCase(signs).in(text, from, text.length()))
                    .as("%s in any case in %s", signs, part)
                    .isEqualTo(oneByOne(signs, part.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void aSignInsideALongerOneOfAnotherRowIsFoundAsWell() {
        var index = SignIndex.of(List.of(List.of("his"), List.of("this week"), List.of("he")));

        assertThat(index.in("this wait", 0, 9)).isEqualTo(0b001);
        assertThat(index.in("the history", 0, 11)).isEqualTo(0b101);
    }

    @Test
    void anEmptySignStandsInEveryText() {
        assertThat(SignIndex.of(List.of(List.of("a"), List.of(""))).in("", 0, 0))
                .isEqualTo(0b10);
    }

    @Test
    void whatStandsAcrossTheEndIsNotFound() {
        assertThat(SignIndex.of(List.of(List.of("早报"))).in("今日早报", 0, 3)).isZero();
    }

    @Test
    void aDottedCapitalIIsNoI() {
        assertThat(SignIndex.inAnyCase(List.of(List.of("daily"))).in("Daİly", 0, 5))
                .isZero();
    }

    @Test
    void moreRowsThanBitsAreRefused() {
        assertThatThrownBy(() -> SignIndex.of(Collections.nCopies(65, List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long oneByOne(List<List<String>> signs, String text) {
        var found = 0L;
        for (var row = 0; row < signs.size(); row++) {
            found |= signs.get(row).stream().anyMatch(text::contains) ? 1L << row : 0;
        }
        return found;
    }

    private static String word(Random random, String letters) {
        var word = new StringBuilder();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
