package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the machine suggests, answered in a real browser.
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
}
