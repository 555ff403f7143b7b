package press.masthead.classify.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.classify.SampleArticles.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.classify.Classifier;
import press.masthead.classify.ClassifyDriver;
import press.masthead.classify.SampleRegisters;
import press.masthead.model.Article;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.register.Registers;

/// What the back-test foretells is exactly what applying does, decision for decision and line for line.
class ForetoldTest {
    private static final int CHANGES = 50;
    private static final List<String> PLACES = List.of(
            "cnbc.example",
            "ft.example",
            "sec.example",
            "crs.example",
            "reuters.example",
            "taibo.example",
            "yahoo-finance.example",
            "business-standard.example",
            "nowhere.example",
            "qwen.example");
    private static final List<String> HEADLINES = List.of(
            "Qwen grows",
            "Alibaba spends on H20",
            "OpenAI sues",
            "This week in AI",
            "ChatGPT against Qwen",
            "It rains",
            "通义千问发布新版",
            "Jack Ma returns",
            "Opinion: OpenAI is late");
    private static final List<String> BODIES = List.of(
            "",
            "It grows.",
            "BEIJING (Reuters) - It grows.",
            "It grows, said Li Lei of Alibaba in a filing on Friday.",
            "/PRNewswire/ -- OpenAI today announced that it grows.");
    private static final List<String> BYLINES = List.of("Jane Doe", "Staff", "", "Reuters", "文｜李雷");

    @Test
    void fiftyChangesDoExactlyWhatWasForetold(@TempDir Path state) {
        var inForce = new AtomicReference<Registers>(SampleRegisters.registers());
        var mutations = new RegisterMutations(20261124);
        var altogether = 0;
        try (var driver = new ClassifyDriver(inForce::get, state)) {
            articles().forEach(driver::put);
            driver.tick(3);
            var standing = new TreeMap<String, Decision>();
            keep(standing, driver.written());
            for (var change = 1; change <= CHANGES; change++) {
                var candidate = mutations.next();
                var test = new BackTest(Classifier.of(candidate), Editors.NONE);
                var foretold = new ArrayList<Decision>();
                standing.values().forEach(decision -> test.add(decision).ifPresent(foretold::add));

                inForce.set(candidate);
                driver.tick(4);
                var written = driver.written();

                assertThat(written).as("change %d", change).containsExactlyInAnyOrderElementsOf(foretold);
                keep(standing, written);
                assertThat(after(test.report())).isEqualTo(shown(standing, test.report()));
                altogether += written.size();
            }
        }
        assertThat(altogether).as("decisions that became others").isGreaterThan(300);
    }

    private static void keep(Map<String, Decision> standing, List<Decision> written) {
        written.forEach(decision -> standing.put(decision.article().id().value(), decision));
    }

    private static Map<CompanySlug, Long> after(BackTestReport report) {
        var after = new HashMap<CompanySlug, Long>();
        report.companies().forEach(company -> after.put(company.company(), company.after()));
        return after;
    }

    private static Map<CompanySlug, Long> shown(Map<String, Decision> standing, BackTestReport report) {
        var shown = new HashMap<CompanySlug, Long>();
        for (var company : report.companies()) {
            shown.put(
                    company.company(),
                    standing.values().stream()
                            .filter(decision -> Standing.of(decision, company.company()) == Standing.LISTED)
                            .count());
        }
        return shown;
    }

    private static List<Article> articles() {
        var random = new Random(7);
        var articles = new ArrayList<Article>();
        for (var number = 0; number < 300; number++) {
            articles.add(article(
                    "a%03d".formatted(number),
                    0,
                    "https://%s/%d".formatted(any(PLACES, random), number),
                    any(HEADLINES, random),
                    any(BODIES, random),
                    any(BYLINES, random)));
        }
        return articles;
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
