package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;
import static press.masthead.profile.Sample.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.masthead.model.Edit.Action;
import press.masthead.model.Tier;
import press.masthead.platform.json.Json;
import press.masthead.profile.Texts;

/// What the stores hold of a list, as checked in under the version of it. Where another form of it comes out, lists
/// that were made before would stay as they are: raise `KeptLists.VERSION`, which makes them all anew, and run this
/// with `MASTHEAD_REWRITE_GOLDEN=true`. The file of a version that is there already is not written again.
class KeptFormTest {
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "golden", "kept-lists-%s.txt".formatted(KeptLists.VERSION));
    private static final List<String> STORES =
            List.of(ListStores.LINES, ListStores.FACETS, ListStores.TELLINGS, ListStores.STORY_PLACES);

    @Test
    void whatIsKeptIsOfTheFormThatItsVersionNames() throws IOException {
        var kept = String.join("\n", kept()) + "\n";
        if ("true".equals(System.getenv("MASTHEAD_REWRITE_GOLDEN")) && !Files.exists(GOLDEN)) {
            Files.writeString(GOLDEN, kept);
        }

        assertThat(GOLDEN).exists();
        assertThat(kept)
                .as("raise KeptLists.VERSION when lists are kept in another form")
                .isEqualTo(Files.readString(GOLDEN));
    }

    private static List<String> kept() {
        try (var lists = new TestLists(registers(QWEN))) {
            lists.decide(Texts.with(
                    article("a")
                            .headline("Alibaba opens the weights of its 72b Qwen model to 1,000 researchers")
                            .summary("The company in Hangzhou said so on Monday.")
                            .published(at("2026-05-02T08:00:00Z"))
                            .decided(),
                    1,
                    0));
            lists.decide(Texts.with(
                    article("b")
                            .outlet("Example Wire", Tier.NAMED_PRESS)
                            .published(at("2026-05-02T09:00:00Z"))
                            .decided(),
                    1,
                    2));
            lists.decide(article("c")
                    .headline("阿里巴巴开源最大通义千问模型权重")
                    .published(at("2026-05-03T00:00:00Z"))
                    .decided());
            lists.edit(edit(1, "c", new Action.Rewrite("Words", "gist")));
            lists.settle();
            var kept = new ArrayList<String>();
            STORES.forEach(store -> kept.addAll(records(lists, store)));
            return kept;
        }
    }

    private static List<String> records(TestLists lists, String store) {
        var records = new ArrayList<String>(List.of("", store));
        try (var all = lists.<Object>store(store).all()) {
            all.forEachRemaining(record ->
                    records.add(record.key.replace('\0', ' ') + " " + Json.MAPPER.writeValueAsString(record.value)));
        }
        return records;
    }
}
