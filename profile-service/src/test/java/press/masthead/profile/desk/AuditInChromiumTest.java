package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A bulk act in the audit, by keys alone and by the pointer.
class AuditInChromiumTest extends DeskInChromium {
    @ParameterizedTest
    @EnumSource
    void aBulkIsOneLineOpensToItsItemsAndIsUndoneAsOne(Hands hands) {
        var page = at("/bulk?company=alibaba-qwen");
        hands.press(page.locator("#bulk-reject"));
        assertThat(page.locator("#flash")).containsText("8 articles");
        var act = desk.edits().getFirst().bulk();
        page.navigate(desk.address() + "/audit?editor=anna");
        assertThat(page.locator("tbody tr")).hasCount(2); // she signed in, too
        Chromium.picture(page, "audit-bulk-1280");
        hands.press(page.locator("#act-" + act));
        assertThat(page.locator("h1")).hasText("One act");
        assertThat(page.locator("tbody tr")).hasCount(8);
        Chromium.picture(page, "audit-act-1280");
        page.setViewportSize(Chromium.NARROW, 844);
        Chromium.picture(page, "audit-act-390");
        hands.press(page.locator("#undo-whole"));
        assertThat(page.locator("tbody")).containsText("undone");
        assertThat(page.locator("#undo-whole")).hasCount(0);
        page.navigate(desk.address() + "/audit?editor=anna");
        Chromium.picture(page, "audit-bulk-390");
        page.setViewportSize(Chromium.WIDE, 800);
        Chromium.picture(page, "audit-undone-1280");

        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody tr").first()).containsText("undid: rejected it: 8 articles");
        assertThat(page.locator("#waiting")).hasText("10");
        assertThat(desk.edits()).hasSize(16);
    }
}
