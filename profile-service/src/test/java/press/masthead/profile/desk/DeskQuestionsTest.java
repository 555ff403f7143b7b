package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit.Action;

/// What the machine asks and suggests, answered in a real browser.
class DeskQuestionsTest extends DeskInChromium {
    @Test
    void anOutletThatIsApprovedAgainAndAgainLeadsToAChangeOfItsRegister() {
        DeskPast.put(desk);
        DeskItems.unknown().forEach(desk::decide);
        desk.publish(DeskItems.approvals(DeskItems.unknown().subList(0, 3)));
        var page = at("/items/alibaba-qwen/x4");
        page.keyboard().press("a");
        assertThat(page.locator("#flash")).containsText("approved");
        page.keyboard().press("g");
        page.keyboard().press("r");
        page.locator("#suggestions").click();
        page.locator("a[href='/suggestions/quayside.example']").click();
        assertThat(page.locator("ins")).containsText("quayside-example");
        page.locator("#tier").selectOption("COMMENTARY");
        page.locator("#show").click();

        assertThat(page.locator("ins")).containsText("tier: commentary");
        assertThat(page.locator("#file"))
                .hasAttribute("href", "/suggestions/quayside.example/outlets.yaml?tier=COMMENTARY");
    }

    @Test
    void aStoryInDoubtIsDecidedByTwoKeysOrByThePointer() {
        DeskItems.doubtful().forEach(desk::decide);
        var page = at("/queue?why=story");
        assertThat(page.locator("#total")).hasText("1 waits here");
        assertThat(page.locator(".question"))
                .containsText("another story than Alibaba rents a shipyard in Rotterdam to cool its servers");
        page.keyboard().press("s");
        assertThat(focus(page)).isEqualTo("one-story");
        page.keyboard().press("1");
        assertThat(page.locator("#flash")).containsText("merged it with d1");
        assertThat(page.locator("#total")).hasText("0 wait here");
        page.keyboard().press("u");
        assertThat(page.locator("#total")).hasText("1 waits here");
        page.locator("#story-button").click();
        page.locator("#two-stories").click();
        assertThat(page.locator("#flash")).containsText("split it");
        assertThat(page.locator("#total")).hasText("0 wait here");

        assertThat(actions().getFirst()).isEqualTo(new Action.Merge(new ArticleId("d1")));
        assertThat(actions().getLast()).isEqualTo(new Action.Split());
    }
}
