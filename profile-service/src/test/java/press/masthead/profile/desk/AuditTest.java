package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.EditId;
import press.masthead.profile.Sample;

/// What one person did at once is one line of the audit, and its items are a click away.
class AuditTest {
    private static final String BULK = "11111111-2222-3333-4444-555555555555";
    private static final Pattern ROWS = Pattern.compile("<tr>\\s*<td>");

    private final TestDesk desk = TestDesk.open(DeskItems.all());
    private final RawClient client = new RawClient(desk.address());
    private Map<String, String> editor = Map.of();

    @BeforeEach
    void actAtOnce() throws IOException {
        editor = client.signedIn("anna");
        desk.publish(List.of(Sample.edit("alone", 1, "w6", new Action.Approve())));
        desk.publish(bulk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void manyItemsAreOneLineWithTheirNumberAndAWayToThem() throws IOException {
        var page = page("/audit?editor=editor");

        assertThat(ROWS.matcher(page).results()).hasSize(2);
        assertThat(text(page))
                .contains(
                        "editor alibaba-qwen, nvidia rejected it: 6 articles not about it Undo",
                        "editor alibaba-qwen approved it Alibaba widens the rollout of Qwen in its stores, part 6 because Undo");
        assertThat(page).containsOnlyOnce("id=\"undo-" + BULK + "\"").contains("href=\"/audit?act=" + BULK + "\"");
    }

    @Test
    void anActTellsEachOfItsItems() throws IOException {
        var page = page("/audit?act=" + BULK);

        assertThat(ROWS.matcher(page).results()).hasSize(6);
        assertThat(text(page))
                .contains(
                        "One act editor rejected it: 6 articles (alibaba-qwen, nvidia)",
                        "Undo all of it",
                        "rejected it Alibaba widens the rollout of Qwen in its stores, part 5 not about it",
                        "nvidia rejected it NVIDIA tells of a chip for the Chinese market, part 1 not about it");
        assertThat(page).contains("href=\"/audit.csv?editor=&amp;company=&amp;q=&amp;act=" + BULK + "\"");
        assertThat(client.get("/audit.csv?act=" + BULK, editor).body().lines()).hasSize(7);
        assertThat(client.get("/audit.jsonl?act=" + BULK, editor).body().lines())
                .hasSize(6);
    }

    @Test
    void aFilterFindsTheActThatAnyOfItsEditsFits() throws IOException {
        var page = page("/audit?company=nvidia");

        assertThat(ROWS.matcher(page).results()).hasSize(1);
        assertThat(text(page)).contains("rejected it: 6 articles");
    }

    @Test
    void whatWasUndoneIsSaidToBeAndTheUndoIsNot() throws IOException {
        var fields = Map.of(
                "form_token", client.formToken(editor), "act", BULK, "name", "99999999-2222-3333-4444-555555555555");
        assertThat(client.post("/undo", editor, fields).status()).isEqualTo(303);

        assertThat(text(page("/audit?editor=anna")))
                .contains("alibaba-qwen, nvidia undid: rejected it: 6 articles undo")
                .doesNotContain("6 articles undo undone");
        assertThat(text(page("/audit?editor=editor"))).contains("rejected it: 6 articles not about it undone");
        assertThat(text(page("/audit?act=" + BULK)))
                .contains("part 5 not about it undone")
                .doesNotContain("Undo all of it");
    }

    @Test
    void anActThatNobodyDidIsEmpty() throws IOException {
        assertThat(text(page("/audit?act=nothing"))).contains("Nobody did anything of the kind");
    }

    private static List<Edit> bulk() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new Edit(
                        new EditId(BULK + "." + number),
                        new CompanySlug(number == 6 ? "nvidia" : "alibaba-qwen"),
                        new ArticleId(number == 6 ? "n1" : "w" + number),
                        "editor",
                        Instant.parse("2026-11-24T08:00:00Z"),
                        "not about it",
                        new Action.Remove("NOT_ABOUT"),
                        "",
                        BULK))
                .toList();
    }

    private String page(String path) throws IOException {
        return client.get(path, editor).body();
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" :", ":");
    }
}
