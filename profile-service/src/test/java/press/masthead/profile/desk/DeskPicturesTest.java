package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.masthead.model.Tier;
import press.masthead.profile.Sample;
import press.masthead.profile.desk.backtests.SampleReport;

/// Every page, wide and narrow, light and dark: no accessibility violation that axe knows, no fault in the console; and
/// a picture of each under `target/screenshots`.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPicturesTest {
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("queue", "/queue"),
            Map.entry("queue-chinese", "/queue?item=alibaba-qwen/w7"),
            Map.entry("queue-filtered", "/queue?company=nvidia"),
            Map.entry("queue-story", "/queue?why=story"),
            Map.entry("item", "/items/alibaba-qwen/w1"),
            Map.entry("item-hostile", "/items/alibaba-qwen/w8"),
            Map.entry("lists", "/lists"),
            Map.entry("list", "/lists/alibaba-qwen?edit=l1"),
            Map.entry("audit", "/audit"),
            Map.entry("audit-act", "/audit?act=all-at-once"),
            Map.entry("bulk", "/bulk?company=alibaba-qwen"),
            Map.entry("help", "/help"),
            Map.entry("error", "/nowhere"),
            Map.entry("output", "/lists/alibaba-qwen/outputs?as=ATOM"),
            Map.entry("registers", "/registers"),
            Map.entry("register", "/registers/OUTLETS/2"),
            Map.entry("suggestions", "/suggestions"),
            Map.entry("suggestion", "/suggestions/quayside.example"),
            Map.entry("candidate", "/candidates/alibaba-qwen/p1"));

    /// How far the page is wider than the window, whether its actions leave no room for what they act on, and whether
    /// a headline is squeezed into a column of letters.
    private static final String BEYOND = """
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth
                + (document.querySelector('.actions')?.offsetHeight > innerHeight / 3 ? 1000 : 0)
                + [...document.querySelectorAll('.headline')]
                    .filter(line => line.offsetParent && line.offsetWidth < innerWidth / 6).length * 10000
            """;

    private final Chromium chromium = new Chromium();
    private final TestDesk desk = TestDesk.open(DeskItems.all(), (_, _) -> SampleReport.tried());
    private String axe = "";

    @BeforeAll
    void readAxe() throws IOException {
        DeskPast.put(desk);
        DeskItems.doubtful().forEach(desk::decide);
        DeskItems.unknown().forEach(desk::decide);
        desk.publish(DeskItems.approvals(DeskItems.unknown()));
        desk.publish(DeskItems.noted("all-at-once", DeskItems.all()));
        desk.decide(Sample.article("p1").outlet("ledger", Tier.NAMED_PRESS).decided());
        try (var stream = DeskPicturesTest.class.getResourceAsStream("/axe/axe-4.14.1.min.js")) {
            axe = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    void close() {
        chromium.close();
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "390,LIGHT", "390,DARK"})
    void noPageViolatesWhatAxeKnows(int width, ColorScheme scheme) {
        var context = chromium.context(width, options -> options.setColorScheme(scheme));
        var outside = context.newPage();
        outside.navigate(desk.address() + "/sign-in");
        checked(outside, "sign-in", width, scheme);
        var page = chromium.signIn(desk, "anna", context);
        PAGES.forEach((name, address) -> {
            page.navigate(desk.address() + address);
            checked(page, name, width, scheme);
        });
        for (var panel : List.of("reject", "move", "edit", "pin", "story-act", "rest")) {
            page.navigate(desk.address() + "/items/alibaba-qwen/w1");
            page.locator("#" + panel + " > summary").click();
            checked(page, "panel-" + panel, width, scheme);
        }
        page.navigate(desk.address() + "/items/alibaba-qwen/d2");
        page.locator("#story-button").click();
        checked(page, "panel-story-in-doubt", width, scheme);
        page.navigate(desk.address() + "/candidates/alibaba-qwen/p1?tier=EXCLUDED");
        page.locator("#begin").click();
        page.locator("#trial table").first().waitFor();
        checked(page, "candidate-tried", width, scheme);
        context.close();
        var operators = chromium.context(width, options -> options.setColorScheme(scheme));
        var tokens = chromium.signIn(desk, TestDesk.OPERATOR, operators);
        tokens.navigate(desk.address() + "/registers");
        tokens.locator("#tokens").click();
        tokens.locator("#called").fill("nightly");
        tokens.locator("#scope-0").check();
        tokens.locator("#make").press("Enter");
        tokens.locator("#made").waitFor();
        checked(tokens, "tokens", width, scheme);
        operators.close();
        assertThat(chromium.faults()).isEmpty();
    }

    private void checked(Page page, String name, int width, ColorScheme scheme) {
        Chromium.picture(page, "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(java.util.Locale.ROOT)));
        assertThat(page.evaluate(BEYOND))
                .as("what covers the page, lies beyond it or is squeezed: " + name)
                .isEqualTo(0);
        page.evaluate(axe);
        var violations = page.evaluate("""
                async () => (await axe.run()).violations.map(violation =>
                    violation.id + ': ' + violation.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | '))
                """);
        assertThat(violations).as(name).isEqualTo(List.of());
    }
}
