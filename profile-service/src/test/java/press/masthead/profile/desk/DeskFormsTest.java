package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.profile.desk.queue.Facet;
import press.masthead.profile.desk.queue.Filter;

/// What forms are filled with, and what comes of those that come too late or twice.
class DeskFormsTest {
    private static final String BULK = "/bulk?company=nvidia";
    private static final String ITEM = "/items/nvidia/n1";

    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allOfAFilterIsLeftAloneWhereSomebodyWasFasterWithOneOfIt() throws IOException {
        var anna = client.signedIn("anna");
        var form = filled(BULK, anna, "act", "keys");
        form.putAll(Map.of("verb", "approve", "company", "nvidia"));
        var bo = client.signedIn("bo");
        var note = filled(ITEM, bo, "act", "seen");
        note.put("text", "Not yet.");
        assertThat(client.post(ITEM + "/note", bo, note).status()).isEqualTo(303);

        assertThat(client.post("/bulk", anna, form).status()).isEqualTo(409);
        assertThat(desk.edits()).extracting(Edit::action).containsExactly(new Action.Note("Not yet."));
    }

    @Test
    void allOfAFilterSentTwiceIsDoneOnceAndSaysWhatWasSeenOfEachItem() throws IOException {
        var anna = client.signedIn("anna");
        var form = filled(BULK, anna, "act", "keys");
        form.putAll(Map.of("verb", "approve", "company", "nvidia"));
        for (var time = 0; time < 2; time++) {
            assertThat(client.post("/bulk", anna, form).status()).isEqualTo(303);
        }

        assertThat(desk.edits())
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.answersTo()).startsWith("sha256:"))
                .doesNotHaveDuplicates();
        assertThat(desk.queue.find(Filter.NONE, 0, desk.now.get()).counts().of(Facet.COMPANY))
                .doesNotContainKey("nvidia");
    }

    @Test
    void anItemIsShownAsEditorsDatedAndTieredIt() throws IOException {
        var anna = client.signedIn("anna");
        var form = filled(ITEM, anna, "act", "seen", "was_headline", "was_gist", "was_label", "was_published");
        for (var same : new String[] {"headline", "gist", "label"}) {
            form.put(same, form.get("was_" + same));
        }
        form.put("published", "2026-03");
        assertThat(client.post(ITEM + "/edit", anna, form).status()).isEqualTo(303);
        var tier = filled(ITEM, anna, "act", "seen");
        tier.put("tier", "COMMENTARY");
        assertThat(client.post(ITEM + "/retier", anna, tier).status()).isEqualTo(303);

        assertThat(client.get(ITEM, anna).body())
                .contains(
                        "name=\"was_published\" value=\"2026-03\"",
                        "<option value=\"COMMENTARY\" selected>commentary</option>");
    }

    /// A page's hidden fields of these names, and its form token.
    private Map<String, String> filled(String path, Map<String, String> headers, String... names) throws IOException {
        var page = client.get(path, headers).body();
        var form = new LinkedHashMap<String, String>();
        form.put("form_token", client.formToken(headers));
        for (var name : names) {
            var field = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                    .matcher(page);
            assertThat(field.find()).as(name).isTrue();
            form.put(name, field.group(1));
        }
        return form;
    }
}
