package press.masthead.profile.stories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import press.masthead.platform.data.RealData;
import press.masthead.platform.json.Json;

class RarityTest {
    private static final Rarity.Script LATIN = Rarity.TABLE.latin();
    private static final Rarity.Script HAN = Rarity.TABLE.han();

    @Test
    void theRarerAWordTheMoreItWeighs() {
        assertThat(Rarity.TABLE.weight("the")).isLessThan(Rarity.TABLE.weight("launch"));
        assertThat(Rarity.TABLE.weight("launch")).isLessThan(Rarity.TABLE.weight("molotov"));
        assertThat(Rarity.TABLE.weight("发布")).isLessThan(Rarity.TABLE.weight("离职"));
    }

    @Test
    void aWordThatWasNeverCountedWeighsAsMuchAsTheRarest() {
        assertThat(Rarity.TABLE.weight("zyzzyva"))
                .isCloseTo(Math.log((double) LATIN.headlines() / LATIN.least()), within(1e-9));
        assertThat(Rarity.TABLE.weight("龘龘"))
                .isCloseTo(HAN.part() * Math.log((double) HAN.headlines() / HAN.least()), within(1e-9));
    }

    @Test
    void theTableIsWhatTheHeadlinesOfTheRealDataGive() throws IOException {
        var counts = new HashMap<String, Integer>();
        var headlines = new HashMap<String, Integer>();
        try (var files = Files.list(RealData.at("items"))) {
            for (var file : files.sorted().toList()) {
                count(file, headlines, counts);
            }
        }
        counts.entrySet()
                .removeIf(word -> word.getValue()
                        < Rarity.TABLE.script(Words.isHan(word.getKey())).least());

        assertThat(headlines).containsEntry("en", LATIN.headlines()).containsEntry("zh", HAN.headlines());
        assertThat(Rarity.TABLE.counts()).isEqualTo(counts);
    }

    /// Of English headlines the words, of Chinese ones the pairs of characters.
    private static void count(Path file, Map<String, Integer> headlines, Map<String, Integer> counts)
            throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var item = Json.MAPPER.readTree(line);
                var language = item.path("lang").asString("");
                if (!language.equals("en") && !language.equals("zh")) {
                    continue;
                }
                headlines.merge(language, 1, Integer::sum);
                Words.of(item.path("title").asString("")).stream()
                        .filter(word -> Words.isHan(word) == language.equals("zh"))
                        .forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
    }
}
