package press.masthead.profile.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.NVIDIA;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.at;
import static press.masthead.profile.Sample.edit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.ArticleId;
import press.masthead.model.Edit.Action;
import press.masthead.model.FiscalQuarter;
import press.masthead.model.MatchType;
import press.masthead.model.register.Company;
import press.masthead.profile.Texts;
import press.masthead.profile.lists.Killed;

/// The public pages with what the demo's do not hold, in a browser: nothing beyond the edge, nothing that axe objects
/// to.
@Tag("browser")
class PublicPicturesTest {
    private static final Map<String, String> PAGES = Map.of(
            "reference",
            "/docs/api",
            "corrected",
            "/companies/alibaba-qwen",
            "why",
            "/decisions/a",
            "why-added",
            "/decisions/m",
            "why-removed",
            "/decisions/r",
            "gone",
            "/decisions/k");

    private final TestView lists = TestView.of(
                    QWEN,
                    List.of(
                            article("a")
                                    .headline("Qwen opens its weights")
                                    .summary("The licence is Apache-2.0")
                                    .published(at("2026-05-14T10:31:02Z"))
                                    .decided(),
                            article("q")
                                    .headline("Cloud revenue rises by a quarter")
                                    .covers(new FiscalQuarter(2026, 1))
                                    .decided(),
                            article("m")
                                    .headline("What exporters of memory chips expect of the new rules")
                                    .companies(new Company[0])
                                    .decided(),
                            article("r").headline("A column about columns").decided(),
                            Texts.in(
                                    "zh-Hans",
                                    article("c")
                                            .headline("通义千问发布新模型")
                                            .summary("它支持二十种语言")
                                            .decided())),
                    List.of(
                            edit(
                                    1_780_000_000,
                                    "a",
                                    new Action.Correct("The model has 38 billion parameters, not 83.")),
                            edit(1, "m", new Action.Add(MatchType.TOPIC)),
                            edit(2, "r", new Action.Remove(""))))
            .with(NVIDIA, List.of(), List.of());
    private final TestSite site = new TestSite(lists);
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));

    @AfterEach
    void close() {
        playwright.close();
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void nothingLiesBeyondTheEdgeAndNothingIsInTheWay(int width, ColorScheme scheme) throws Exception {
        lists.kill("k", new Killed(new ArticleId("k"), Instant.EPOCH, "Withdrawn by its outlet."));
        try (var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            for (var entry : PAGES.entrySet()) {
                page.navigate("http://127.0.0.1:" + site.port() + entry.getValue());
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "public-%s-%d-%s.png".formatted(entry.getKey(), width, scheme))));

                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(entry.getKey())
                        .isEqualTo(0);
                assertThat(violations(page)).as(entry.getKey()).isEqualTo(List.of());
            }
        }
    }

    private static Object violations(Page page) throws IOException {
        try (var axe = PublicPicturesTest.class.getResourceAsStream("/axe/axe-4.14.1.min.js")) {
            assertThat(axe).isNotNull();
            page.evaluate(new String(axe.readAllBytes(), UTF_8));
        }
        return page.evaluate("""
            async () => (await axe.run()).violations.map(violation =>
                violation.id + ': ' + violation.nodes.map(node => node.target.join(' ')).join(', '))
            """);
    }
}
