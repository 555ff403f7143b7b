package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// To a provider on another site and back, as a browser goes: its cookies' rules hold here.
@Tag("browser")
class OidcInChromiumTest {
    @Test
    void aClickAtTheProviderLeadsToTheDesk() throws IOException {
        try (var provider = new OpenIdProvider();
                var desk = TestDesk.open(DeskItems.all(), provider.settings("preferred_username"));
                var chromium = new Chromium()) {
            for (var width : List.of(Chromium.WIDE, Chromium.NARROW)) {
                var page = chromium.context(width, _ -> {}).newPage();
                page.navigate(desk.address() + "/audit");
                Chromium.picture(page, "sign-in-provider-" + width);
                page.getByText("Sign in with localhost").click();
                page.waitForURL(desk.address() + "/audit");

                assertThat(page.locator("header")).containsText("anna");
                page.reload();
                assertThat(page.locator("header")).containsText("anna");
            }
            assertThat(chromium.faults()).isEmpty();
        }
    }
}
