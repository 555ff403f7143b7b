package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.model.MatchType;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.actions.Dates;

/// Editors at work in a real browser, by keyboard and by pointer.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskWorkTest {
    private final Chromium chromium = new Chromium();
    private TestDesk desk = TestDesk.open(List.of());

    @BeforeEach
    void open() {
        desk.close();
        desk = TestDesk.open(DeskItems.all());
    }

    @AfterEach
    void noPageToldOfAFault() {
        chromium.leave();
        assertThat(chromium.faults()).isEmpty();
    }

    @AfterAll
    void close() {
        chromium.close();
        desk.close();
    }

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
    void jAndKWalkTheQueueAndEnterOpens() {
        var page = chromium.editor(desk, "anna");
        var first = shown(page);
        press(page, "j", shown -> !shown.equals(first));
        var second = shown(page);
        press(page, "k", first::equals);
        press(page, "j", second::equals);
        page.reload();

        assertThat(shown(page)).isEqualTo(second);
        assertThat(focus(page)).isEqualTo("at-" + second);
        page.goBack();
        assertThat(page.locator("[data-item='" + first + "']")).isVisible();
    }

    @Test
    void movingTakesItFromOneCompanyToAnother() {
        var page = chromium.editor(desk, "anna");
        var item = shown(page);
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
    void keysAreLettersInAField() {
        var page = chromium.editor(desk, "anna");
        page.keyboard().press("/");
        assertThat(focus(page)).isEqualTo("search");
        page.keyboard().type("arjukm");
        assertThat(page.locator("#search")).hasValue("arjukm");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+x");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+c");
        page.keyboard().press("Control+x");

        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void gAndALetterGoPlaces() {
        var page = chromium.editor(desk, "anna");
        for (var way : List.of("l:/lists", "a:/audit", "h:/help", "q:/queue")) {
            page.keyboard().press("g");
            page.keyboard().press(way.substring(0, 1));
            page.waitForURL("**" + way.substring(2));
        }
    }

    @Test
    void aReloadInTheMiddleKeepsWhatWasWritten() {
        var page = chromium.editor(desk, "anna");
        page.keyboard().press("e");
        page.locator("#edit-headline").fill("Half a thou");
        page.reload();

        assertThat(page.locator("#edit-headline")).hasValue("Half a thou");
        assertThat(page.locator("#edit-headline")).isFocused();
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
    void theEssentialsWorkWithoutScript() {
        var page = chromium.signIn(
                desk, "anna", chromium.context(Chromium.NARROW, options -> options.setJavaScriptEnabled(false)));
        page.locator("[data-row]").first().click();
        page.locator("#approve").click();
        assertThat(page.locator("#flash")).containsText("approved");
        page.locator("#reject-button").click();
        page.locator("#why-4").click();
        assertThat(page.locator("#flash")).containsText("rejected");
        page.locator("#undo-flash").click();

        assertThat(desk.edits()).hasSize(3);
    }

    private List<Action> actions() {
        return desk.edits().reversed().stream().map(Edit::action).toList();
    }

    private static void press(Page page, String key, Function<String, Boolean> until) {
        page.keyboard().press(key);
        page.waitForCondition(() -> until.apply(shown(page)));
    }

    private static String shown(Page page) {
        return page.locator("[data-item]").getAttribute("data-item");
    }

    private static String focus(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }
}
