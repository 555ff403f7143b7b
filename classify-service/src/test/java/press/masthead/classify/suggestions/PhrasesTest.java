package press.masthead.classify.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The maker shows Hanfeng to its first clients                  | Hanfeng
            The maker shows Hanfeng Max to its first clients              | Hanfeng,Hanfeng Max,Max
            Hanfeng is shown to its first clients                         | ''
            It was shown. Hanfeng sells well                              | ''
            Harbour Maker Shows Hanfeng to First Clients                  | ''
            Harbour Maker Shows HanFeng and GPT-7 to First Clients        | GPT-7,HanFeng
            it holds 70B weights in 8 GB and 3.5 million                  | GB
            他们用 Hanfeng 写代码                                          | Hanfeng
            """)
    void aNameIsWrittenAsNamesAre(String text, String names) {
        var found = new TreeSet<String>();
        LatinPhrases.in(text, phrase -> found.add(phrase.text()), _ -> {});

        assertThat(String.join(",", found)).isEqualTo(names);
    }

    @Test
    void plainWordsAreTold() {
        var plain = new ArrayList<String>();
        LatinPhrases.in("The maker shows Hanfeng", _ -> {}, plain::add);

        assertThat(plain).containsExactly("maker", "shows");
    }

    @Test
    void aChinesePhraseHoldsNoFunctionWordAndKnowsItsNeighbours() {
        var found = new ArrayList<Phrase>();
        HanPhrases.in("看海风的，海风x", found::add);

        assertThat(found)
                .containsExactly(
                        new Phrase("看海", (char) 0, '风'),
                        new Phrase("看海风", (char) 0, '的'),
                        new Phrase("海风", '看', '的'),
                        new Phrase("海风", (char) 0, 'x'));
    }

    @Test
    void aPhraseIsNoLongerThanFiveCharacters() {
        var lengths = new TreeSet<Integer>();
        HanPhrases.in("海风吹动树叶沙沙作响", phrase -> lengths.add(phrase.text().length()));

        assertThat(lengths).isEqualTo(new TreeSet<>(List.of(2, 3, 4, 5)));
    }
}
