package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import press.masthead.model.Edit;
import press.masthead.model.Edit.Action;
import press.masthead.profile.desk.backtests.SampleReport;

/// A desk with items that wait, anew for each test, and a browser whose console must stay silent.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskInChromium {
    private static final int PATIENCE_MILLIS = 15_000;

    final Chromium chromium = new Chromium();
    /// One permit lets a back-test end.
    final Semaphore history = new Semaphore(0);

    TestDesk desk = TestDesk.open(List.of());

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @BeforeEach
    void open() {
        desk.close();
        history.drainPermits();
        desk = TestDesk.open(DeskItems.all(), (_, decided) -> {
            decided.accept(700);
            history.acquire();
            return SampleReport.tried();
        });
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

    /// What was done, the first first.
    final List<Action> actions() {
        return desk.edits().reversed().stream().map(Edit::action).toList();
    }

    final Page at(String path) {
        return chromium.signIn(desk, "anna", chromium.context(Chromium.WIDE, _ -> {}), path);
    }

    static void press(Page page, String key, Predicate<String> until) {
        page.keyboard().press(key);
        page.waitForCondition(() -> until.test(shown(page)));
    }

    static String shown(Page page) {
        return page.locator("[data-item]").getAttribute("data-item");
    }

    static String focus(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }
}
