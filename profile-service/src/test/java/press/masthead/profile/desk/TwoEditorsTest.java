package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.masthead.model.Edit.Action;

/// Two editors at the same queue.
class TwoEditorsTest extends DeskInChromium {
    @Test
    void theSecondOfTwoEditorsIsToldAndNothingIsLost() {
        var anna = chromium.editor(desk, "anna");
        var bo = chromium.editor(desk, "bo");
        anna.navigate(desk.address() + "/queue?item=alibaba-qwen/w2");
        bo.navigate(desk.address() + "/queue?item=alibaba-qwen/w2");
        assertThat(bo.locator(".notice")).containsText("anna has this open too");
        anna.keyboard().press("a");
        assertThat(anna.locator("#flash")).containsText("approved");
        bo.keyboard().press("r");
        bo.locator("#reject-reason").fill("typed with care");
        bo.locator("#why-2").click();
        assertThat(bo.locator("#hindrance")).containsText("Somebody else was faster");
        assertThat(bo.locator("#hindrance")).containsText("anna approved it");
        assertThat(actions()).containsExactly(new Action.Approve());

        bo.locator("#all-the-same").click();
        assertThat(bo.locator("#flash")).containsText("bo rejected it");
        assertThat(actions()).containsExactly(new Action.Approve(), new Action.Remove("PASSING_MENTION"));
        assertThat(desk.edits().getFirst().reason()).isEqualTo("typed with care");
    }

    @Test
    void whatOneEditorDecidesLeavesTheOthersScreen() {
        var anna = chromium.editor(desk, "anna");
        var bo = chromium.editor(desk, "bo");
        bo.navigate(desk.address() + "/queue?item=alibaba-qwen/w3");
        anna.navigate(desk.address() + "/queue?item=alibaba-qwen/w5");
        anna.keyboard().press("a");
        assertThat(anna.locator("#flash")).containsText("approved");

        assertThat(bo.locator("[id='at-alibaba-qwen/w5']")).isHidden();
        assertThat(bo.locator("[data-item]").getAttribute("data-item")).isEqualTo("alibaba-qwen/w3");
    }
}
