package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.actions.Dates;
import press.masthead.profile.desk.actions.ItemKey;

/// Editors at work in a real browser, by keyboard and by pointer.
class DeskWorkTest extends DeskInChromium {
    @Test
    void aKeyApprovesAndTheNextItemIsThere() {
        var page = chromium.editor(desk, "anna");
        var first = shown(page);
        page.keyboard().press("a");
        assertThat(page.locator("#flash")).containsText("anna approved it");

        assertThat(shown(page)).isNotEqualTo(first);
        assertThat(page.locator("#waiting")).hasText("9");
        assertThat(page.locator("#announcer")).containsText("anna approved it");
        assertThat(desk.edits()).extracting(Edit::action).containsExactly(new Action.Approve());
        assertThat(desk.edits().getFirst().editor()).isEqualTo("anna");
        assertThat(desk.edits().getFirst().answersTo()).startsWith("sha256:");
        assertThat(focus(page)).isEqualTo("at-" + shown(page));
    }

    @Test
    void aPointerDoesWhatAKeyDoes() {
        var page = chromium.editor(desk, "anna");
        page.locator("#approve").click();
        assertThat(page.locator("#flash")).containsText("approved");
        page.locator("#reject-button").click();
        page.locator("#why-3").click();
        assertThat(page.locator("#flash")).containsText("rejected");
        page.locator("#undo-flash").click();
        assertThat(page.locator("#flash")).containsText("undid");

        assertThat(actions())
                .containsExactly(
                        new Action.Approve(),
                        new Action.Remove("REPOST"),
                        new Action.Undo(desk.edits().get(1).id()));
        assertThat(page.locator("#waiting")).hasText("9");
    }

    @Test
    void rejectingTakesTwoKeysAndUndoingOne() {
        var page = chromium.editor(desk, "anna");
        var first = shown(page);
        page.keyboard().press("r");
        page.keyboard().press("1");
        assertThat(page.locator("#flash")).containsText("rejected");
        page.keyboard().press("u");
        assertThat(page.locator("#flash")).containsText("undid");

        assertThat(actions().getFirst()).isEqualTo(new Action.Remove("NOT_ABOUT"));
        assertThat(desk.edits().getLast().reason()).isEqualTo("Not about this company");
        assertThat(page.locator("#waiting")).hasText("10");
        assertThat(page.locator("[id='at-" + first + "']")).isVisible();
    }

    @Test
    void aRejectedOutletLeadsToAChangeOfItsRegister() {
        DeskPast.put(desk);
        desk.decide(Sample.article("p1").outlet("ledger", Tier.NAMED_PRESS).decided());
        var page = at("/items/alibaba-qwen/p1");
        page.keyboard().press("r");
        page.keyboard().press("6");
        assertThat(page.locator("#flash")).containsText("rejected");
        page.navigate(desk.address() + "/items/alibaba-qwen/p1");
        page.locator("#always").click();
        page.locator("#tier").selectOption("EXCLUDED");
        page.locator("#show").click();

        assertThat(page.locator("ins")).containsText("tier: excluded");
        assertThat(page.locator("#file"))
                .hasAttribute("href", "/candidates/alibaba-qwen/p1/outlets.yaml?tier=EXCLUDED");
    }

    @Test
    void movingTakesItFromOneCompanyToAnother() {
        var page = chromium.editor(desk, "anna");
        var item = "alibaba-qwen/w1";
        page.navigate(desk.address() + "/queue?item=" + item);
        page.keyboard().press("m");
        assertThat(focus(page)).isEqualTo("move-company");
        page.keyboard().type("nvidia");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("moved it away, added it");

        assertThat(actions()).containsExactly(new Action.Remove("MOVED"), new Action.Add(MatchType.PRODUCT));
        assertThat(desk.edits()).extracting(Edit::company).contains(Sample.NVIDIA.slug());
        page.keyboard().press("u");
        assertThat(page.locator("#flash")).containsText("undid");
        assertThat(desk.edits()).hasSize(4);
        assertThat(page.locator("[id='at-" + item + "']")).isVisible();
    }

    @Test
    void wordingLabelAndDateAreEditedAtOnce() {
        var page = chromium.editor(desk, "anna");
        var item = shown(page);
        page.keyboard().press("e");
        page.locator("#edit-headline").fill("Other words");
        page.locator("#edit-label").fill("May 2026");
        page.locator("#edit-published").fill("2026-05-14");
        page.locator("#edit button.main").click();
        assertThat(page.locator("#flash")).containsText("reworded it: Other words, labelled it May 2026, dated it");

        assertThat(shown(page)).isEqualTo(item);
        assertThat(actions())
                .containsExactly(
                        new Action.Rewrite("Other words", ""),
                        new Action.Relabel("May 2026"),
                        new Action.Redate(Dates.read("2026-05-14")));
    }

    @Test
    void pinsMergesSplitsAndTheRest() {
        var page = chromium.editor(desk, "anna");
        page.navigate(desk.address() + "/items/alibaba-qwen/l1");
        page.keyboard().press("p");
        page.keyboard().type("2");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("pinned it at place 2");
        page.keyboard().press("s");
        page.locator("#merge-with").selectOption("l2");
        page.locator("#story-act button.main").click();
        assertThat(page.locator("#flash")).containsText("merged it with l2");
        page.keyboard().press("s");
        page.locator("#split").click();
        assertThat(page.locator("#flash")).containsText("split");
        page.locator("#rest-button").click();
        page.locator("#note-text").fill("Ask the desk in Hong Kong");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("noted: Ask the desk");
        page.locator("#rest-button").click();
        page.locator("#retier-tier").selectOption("COMMENTARY");
        page.locator("#rest button:text-is('Retier')").click();
        assertThat(page.locator("#flash")).containsText("counted its outlet as commentary");

        assertThat(actions())
                .containsExactly(
                        new Action.Pin(2),
                        new Action.Merge(new ArticleId("l2")),
                        new Action.Split(),
                        new Action.Note("Ask the desk in Hong Kong"),
                        new Action.Retier(Tier.COMMENTARY));
    }

    @Test
    void aFilterNarrowsAndOneActDecidesAllOfIt() {
        var page = chromium.editor(desk, "anna");
        page.locator("#by-company").selectOption("nvidia");
        assertThat(page.locator("#total")).hasText("2 wait here");
        page.locator("#bulk").click();
        assertThat(page.locator("h1")).hasText("2 at once");
        page.locator("#bulk-reject").click();
        assertThat(page.locator("#flash")).containsText("2 articles");
        assertThat(page.locator("#waiting")).hasText("8");
        page.keyboard().press("u");
        assertThat(page.locator("#waiting")).hasText("10");

        assertThat(desk.edits()).hasSize(4);
    }

    @Test
    void aLineIsEditedWhereItStands() {
        var page = chromium.editor(desk, "anna");
        page.navigate(desk.address() + "/lists/alibaba-qwen");
        page.locator("#edit-l2").click();
        assertThat(page.locator("#line-headline")).isFocused();
        page.locator("#line-headline").fill("The line in other words");
        page.locator("#line-save").click();
        assertThat(page.locator("#line-l2")).hasText("The line in other words");
        page.locator("#down-l3").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".lines li").nth(1).locator(".headline a")).hasId("line-l3");

        page.navigate(desk.address() + "/audit?editor=anna&q=reworded");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void aCorrectionAKillAndItsUndoByKey() {
        var page = at("/items/alibaba-qwen/l1");
        page.locator("#rest-button").focus();
        page.keyboard().press("Enter");
        page.locator("#correct-changed").focus();
        page.keyboard().type("It was 38.6 billion.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("marked a correction: It was 38.6 billion.");
        page.locator("#rest-button").focus();
        page.keyboard().press("Enter");
        page.locator("#kill-notice").focus();
        page.keyboard().type("Withdrawn.");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("killed it: Withdrawn.");
        page.keyboard().press("u");
        assertThat(page.locator("#flash")).containsText("undid");

        assertThat(actions().subList(0, 2))
                .containsExactly(new Action.Correct("It was 38.6 billion."), new Action.Kill("Withdrawn."));
        assertThat(desk.log.holding(ItemKey.of(desk.edits().getFirst())))
                .extracting(Edit::action)
                .containsExactly(new Action.Correct("It was 38.6 billion."));
    }

    @Test
    void aCorrectionAndAKillByPointer() {
        var page = at("/items/alibaba-qwen/l1");
        page.locator("#rest-button").click();
        page.locator("#correct-changed").fill("It was 38.6 billion.");
        page.locator("#rest button:text-is('Mark the correction')").click();
        assertThat(page.locator("#flash")).containsText("marked a correction");
        page.locator("#rest-button").click();
        page.locator("#kill-notice").fill("Withdrawn.");
        page.locator("#rest button:text-is('Kill')").click();
        assertThat(actions()).hasSize(1);
        page.locator("#kill-sure").check();
        page.locator("#rest button:text-is('Kill')").click();
        assertThat(page.locator("#flash")).containsText("killed it");

        assertThat(actions().getLast()).isEqualTo(new Action.Kill("Withdrawn."));
    }

    @Test
    void linesAreReorderedByPointerAndLetGoAgain() {
        var page = at("/lists/alibaba-qwen");
        page.locator("#up-l1").click();
        assertThat(page.locator("#flash")).containsText("pinned it at place 2");
        assertThat(page.locator(".lines li").nth(1).locator(".headline a")).hasId("line-l1");
        page.locator("#line-l1").click();
        page.locator("#pin-button").click();
        page.locator("#pin button:text-is('Let it go')").click();
        assertThat(page.locator("#flash")).containsText("let it go from its place");

        assertThat(actions()).containsExactly(new Action.Pin(2), new Action.Unpin());
    }

    @Test
    void anEarlierActIsUndoneFromTheAudit() {
        var page = chromium.editor(desk, "anna");
        var first = shown(page);
        page.keyboard().press("a");
        assertThat(page.locator("#waiting")).hasText("9");
        page.keyboard().press("a");
        assertThat(page.locator("#waiting")).hasText("8");
        page.navigate(desk.address() + "/audit?editor=anna");
        page.locator("tbody tr").last().locator("button").click();
        assertThat(page.locator("#flash")).containsText("undid");
        page.navigate(desk.address() + "/queue");

        assertThat(page.locator("[id='at-" + first + "']")).isVisible();
        assertThat(page.locator("#waiting")).hasText("9");
    }
}
