package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import press.masthead.model.Edit;

/// Keys, focus and place: what an editor's hands rely on.
class DeskKeysTest extends DeskInChromium {
    @Test
    void jAndKWalkTheQueueAndAReloadKeepsThePlace() {
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
    void jAndKWalkTheLinesOfAListAndEnterOpensOne() {
        var page = at("/lists/alibaba-qwen");
        page.keyboard().press("j");
        assertThat(page.locator("#line-l3")).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        assertThat(page.locator("#line-l2")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("[data-item='alibaba-qwen/l2']")).isVisible();
        page.navigate(desk.address() + "/lists");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#list-nvidia")).isFocused();
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
        page.keyboard().press("Control+v");
        for (var letter : List.of("a", "c", "x", "v", "e", "m")) {
            page.keyboard().press("Meta+" + letter);
        }
        assertThat(page.locator("details[open]")).hasCount(0);

        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void aRefreshOfTheQueueLeavesTheFocusWhereItWent() {
        var page = chromium.editor(desk, "anna");
        page.evaluate("""
                () => new Promise(swapped => {
                  document.addEventListener('htmx:afterSwap', swapped, {once: true});
                  document.addEventListener('htmx:afterSettle', () => { document.body.dataset.settled = 'yes'; }, {once: true});
                  htmx.ajax('GET', '/queue', {source: '#pulse', target: '#rows', select: '#rows', swap: 'outerHTML settle:700ms'});
                })
                """);
        page.keyboard().press("/");
        page.keyboard().type("arj");
        page.waitForSelector("body[data-settled]");
        page.keyboard().type("ukm");

        assertThat(page.locator("#search")).hasValue("arjukm");
        assertThat(desk.edits()).isEmpty();
    }

    @Test
    void lettersTypedWhileAnAnswerIsUnderWayStay() {
        var page = chromium.editor(desk, "anna");
        var held = new AtomicReference<Route>();
        page.route("**/approve", held::set);
        page.keyboard().press("a");
        page.waitForCondition(() -> held.get() != null);
        page.keyboard().press("/");
        page.keyboard().type("qwen");
        held.get().resume();
        assertThat(page.locator("#flash")).containsText("approved");

        assertThat(page.locator("#search")).hasValue("qwen");
        assertThat(page.locator("#search")).isFocused();
    }

    @Test
    void aReloadAfterARefusalLeadsBackToTheItem() {
        var page = chromium.editor(desk, "anna");
        page.navigate(desk.address() + "/queue?item=nvidia/n1");
        page.keyboard().press("m");
        page.keyboard().type("nvidia");
        page.keyboard().press("Enter");
        assertThat(page.locator("#hindrance")).containsText("choose another company");
        assertThat(page.locator("#hindrance")).isFocused();
        page.reload();

        assertThat(page.locator("[data-item='nvidia/n1']")).isVisible();
        assertThat(page.locator("#hindrance")).hasCount(0);
    }

    @Test
    void enterInOnesOwnWordsRejectsForAnotherReason() {
        var page = chromium.editor(desk, "anna");
        page.keyboard().press("r");
        assertThat(page.locator("#why-1")).isFocused();
        page.locator("#reject-reason").fill("An advertisement");
        page.keyboard().press("Enter");

        assertThat(page.locator("#flash")).containsText("anna rejected it");
        var edit = desk.edits().getFirst();
        assertThat(edit.action()).isEqualTo(new Edit.Action.Remove("OTHER"));
        assertThat(edit.reason()).isEqualTo("An advertisement");
    }

    @Test
    void enterInTheReasonForAllOfAFilterRejectsNothing() {
        var page = at("/bulk?company=nvidia");
        page.locator("#bulk-reason").fill("half a thought");
        page.keyboard().press("Enter");
        page.locator("#bulk-reason").fill("a whole one");

        assertThat(desk.edits()).isEmpty();
        page.locator("#bulk-reject").click();
        assertThat(page.locator("#flash")).containsText("anna rejected it");
        assertThat(desk.edits()).extracting(Edit::reason).containsOnly("a whole one");
    }

    @Test
    void eachActionHasItsLetter() {
        var page = chromium.editor(desk, "anna");

        assertThat(page.locator("#page").evaluate("""
                page => [...page.querySelectorAll('[data-key]')]
                    .map(pressed => pressed.dataset.key + ' ' + pressed.id).join()
                """))
                .isEqualTo("b bulk,a approve,r reject,m move,e edit,p pin,s story-act,n rest");
    }

    @Test
    void aFilterIsChosenByKeysAndKeepsTheFocus() {
        var page = chromium.editor(desk, "anna");
        page.locator("#by-company").focus();
        page.keyboard().type("NV");
        assertThat(page.locator("#total")).hasText("2 wait here");
        assertThat(page.locator("#by-company")).hasValue("nvidia");
        assertThat(page.locator("#by-company")).isFocused();
        page.locator("#clear").click();
        page.locator("#by-language").selectOption("zh");

        assertThat(page.locator("#total")).hasText("1 waits here");
    }

    @Test
    void gAndALetterGoPlaces() {
        var page = chromium.editor(desk, "anna");
        for (var way : List.of("l:/lists", "r:/registers", "a:/audit", "h:/help", "q:/queue")) {
            page.keyboard().press("g");
            page.keyboard().press(way.substring(0, 1));
            page.waitForURL("**" + way.substring(2));
        }
        page.keyboard().press("?");
        page.waitForURL("**/help");
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
}
