package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.standalone.broker.EmbeddedKafka;
import press.masthead.standalone.newsstand.Samples;

/// The public pages of the demo in a real browser.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> LABELS =
            List.of("May 2026", "Apr 2026", "Q1 FY26", "2025", "May 2025", "Sep 2025", "2025");

    @TempDir
    static Path directory;

    private EmbeddedKafka kafka;
    private SamplePipeline pipeline;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() throws Exception {
        kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0, Map.of());
        pipeline = SamplePipeline.over(
                kafka.bootstrapServers(), directory.resolve("state"), new Samples(SamplePipeline.HOME).edits());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void close() {
        playwright.close();
        pipeline.close();
        kafka.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void thePagesShowTheSevenLinesAndSayWhy(int width, ColorScheme scheme) {
        try (var page = page(width, scheme)) {
            var faults = new ArrayList<String>();
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onRequestFailed(request -> faults.add(request.url()));

            visit(page, "/", "start");
            assertThat(page.locator("section[aria-labelledby=company-alibaba-qwen] .label")
                            .allInnerTexts())
                    .isEqualTo(LABELS);

            page.locator("h2 a", new Page.LocatorOptions().setHasText("Alibaba Qwen"))
                    .click();
            seen(page, "company");
            assertThat(page.locator(".line .label").allInnerTexts()).isEqualTo(LABELS);

            page.locator(".why").first().click();
            seen(page, "decision");
            assertThat(page.locator(".standing").first().innerText()).isEqualTo("Listed");
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void everyLineCanSayWhy() {
        try (var page = page(1280, ColorScheme.LIGHT)) {
            page.navigate(address("/companies/alibaba-qwen"));
            for (var why : page.locator(".why").all()) {
                assertThat(page.request().get(address(why.getAttribute("href"))).status())
                        .isEqualTo(200);
            }
        }
    }

    private Page page(int width, ColorScheme scheme) {
        return browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    private void visit(Page page, String path, String name) {
        page.navigate(address(path));
        seen(page, name);
    }

    private void seen(Page page, String name) {
        var width = page.viewportSize().width;
        var scheme = Boolean.TRUE.equals(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                ? "dark"
                : "light";
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve("public-%s-%d-%s.png".formatted(name, width, scheme))));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("what lies beyond the right edge of " + name)
                .isEqualTo(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + pipeline.services().profile().port() + path;
    }
}
