package press.masthead.profile.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Debian's Chromium, and editors before it. Whatever a page's console says of a fault, or of the content policy, fails
/// the test that closes it.
final class Chromium implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 390;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    // the browser is the machine's own, so none is fetched
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));
    private final List<String> faults = new ArrayList<>();

    BrowserContext context(int width, Consumer<Browser.NewContextOptions> further) {
        var options = new Browser.NewContextOptions().setViewportSize(width, width == NARROW ? 844 : 800);
        further.accept(options);
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                faults.add(message.text());
            }
        });
        context.onWebError(error -> faults.add(error.error()));
        return context;
    }

    /// An editor who has just signed in.
    Page editor(TestDesk desk, String name) {
        return signIn(desk, name, context(WIDE, _ -> {}));
    }

    Page signIn(TestDesk desk, String name, BrowserContext context) {
        return signIn(desk, name, context, "/queue");
    }

    /// Somebody who asked for a page, signed in, and was led to it.
    Page signIn(TestDesk desk, String name, BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(desk.address() + path);
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(TestDesk.PASSWORD);
        page.locator("button.main").click();
        page.waitForURL(desk.address() + path);
        return page;
    }

    /// Faults that pages told of since the last question.
    List<String> faults() {
        var told = List.copyOf(faults);
        faults.clear();
        return told;
    }

    /// Closes every page: one left open would go on asking a desk that is closed.
    void leave() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
