package press.masthead.profile.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What an editor is told when the desk's answer is lost: never that nothing was done, for it may be.
class LostAnswersTest extends DeskInChromium {
    @ParameterizedTest
    @MethodSource("losses")
    void whatIsAskedForAgainCountsOnce(Consumer<Route> loss, String told) {
        var page = chromium.editor(desk, "anna");
        page.route("**/approve", route -> {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            loss.accept(route);
        });
        page.keyboard().press("a");
        assertThat(page.locator("#flash")).hasText(told);
        assertThat(desk.edits()).hasSize(1);
        page.unroute("**/approve");
        page.keyboard().press("a");

        assertThat(page.locator("#flash")).containsText("anna approved it");
        assertThat(desk.edits()).hasSize(1);
        chromium.faults(); // those that were made here
    }

    static Stream<Arguments> losses() {
        Consumer<Route> unsure = route -> route.fulfill(new Route.FulfillOptions().setStatus(503));
        Consumer<Route> cut = Route::abort;
        return Stream.of(
                Arguments.of(unsure, "The desk answered 503. It may be done or not: ask again, it counts once."),
                Arguments.of(cut, "The desk does not answer. It may be done or not: ask again, it counts once."));
    }
}
