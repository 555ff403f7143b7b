package press.masthead.standalone.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.backtest.CompanyEffect;
import press.masthead.model.backtest.Sample;
import press.masthead.model.backtest.Sampled;
import press.masthead.model.backtest.Transitions;

/// A back-test's report as a page of its own, without script or anything fetched.
final class BacktestPage {
    private static final String START = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Back-test</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
            table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto }
            th, td { border-bottom: 1px solid #ccc; padding: .25rem .75rem; text-align: left; vertical-align: top }
            td.n { text-align: right; font-variant-numeric: tabular-nums }
            caption { text-align: left; font-weight: 600; padding: .25rem 0 }
            </style>
            </head>
            <body>
            <h1>Back-test</h1>
            """;
    private static final String END = "</body>\n</html>\n";

    private BacktestPage() {}

    static String of(BackTestReport report) {
        var summary =
                "<p>%d of %d articles would be decided otherwise.</p>%n".formatted(report.changed(), report.articles());
        var editors = "<h2>Editors</h2>%n<p>As it is: the machine %s.<br>As it would be: it %s.</p>%n"
                .formatted(text(BacktestText.agreement(report.before())), text(BacktestText.agreement(report.after())));
        return START + summary + uses(report) + editors + "<h2>Lists</h2>\n" + companies(report) + rules(report)
                + outlets(report) + END;
    }

    private static String uses(BackTestReport report) {
        return Stream.of(Use.values())
                .map(use -> matrix(use, report.uses().of(use)))
                .collect(Collectors.joining("", "<h2>Verdicts</h2>\n", ""));
    }

    private static String matrix(Use use, Transitions transitions) {
        var rows = Stream.of(Verdict.values())
                .map(before -> "<tr><th scope=\"row\">from %s</th>%s</tr>%n"
                        .formatted(
                                BacktestText.word(before),
                                Stream.of(Verdict.values())
                                        .map(after -> number(transitions.from(before, after)))
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining());
        return table(BacktestText.word(use), rows, "", "to allow", "to review", "to deny");
    }

    private static String companies(BackTestReport report) {
        return report.companies().stream().map(BacktestPage::company).collect(Collectors.joining());
    }

    private static String company(CompanyEffect company) {
        var rows = rows("appears", company.appears())
                + rows("vanishes", company.vanishes())
                + rows("changes", company.changes());
        if (rows.isEmpty()) {
            return "";
        }
        var caption = "%s: %d lines become %d; %d appear, %d vanish, %d change"
                .formatted(
                        company.company(),
                        company.before(),
                        company.after(),
                        company.appears().count(),
                        company.vanishes().count(),
                        company.changes().count());
        return table(caption, rows, "", "Headline", "Outlet", "Reasons");
    }

    private static String rows(String what, Sampled sampled) {
        return sampled.samples().stream().map(sample -> row(what, sample)).collect(Collectors.joining());
    }

    private static String row(String what, Sample sample) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>%n"
                .formatted(what, link(sample), text(sample.outlet()), text(String.join(", ", sample.reasons())));
    }

    private static String link(Sample sample) {
        var web = sample.url().startsWith("https://") || sample.url().startsWith("http://");
        return web
                ? "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>"
                        .formatted(text(sample.url()), text(sample.headline()))
                : text(sample.headline());
    }

    private static String rules(BackTestReport report) {
        var rows = report.rules().stream()
                .map(rule -> "<tr><th scope=\"row\">%s</th>%s%s%s%s</tr>%n"
                        .formatted(
                                text(rule.rule().value()),
                                number(rule.trueBefore()),
                                number(rule.trueAfter()),
                                number(rule.unknownBefore()),
                                number(rule.unknownAfter())))
                .collect(Collectors.joining());
        return table("Rules", rows, "", "true", "would be", "cannot tell", "would be");
    }

    private static String outlets(BackTestReport report) {
        var rows = report.outlets().stream()
                .limit(100)
                .map(outlet -> "<tr><th scope=\"row\">%s</th>%s%s%s</tr>%n"
                        .formatted(
                                text(outlet.outlet()),
                                number(outlet.changed()),
                                number(outlet.appears()),
                                number(outlet.vanishes())))
                .collect(Collectors.joining());
        return table("Outlets, the hundred with most", rows, "", "otherwise", "lines appear", "lines vanish");
    }

    private static String table(String caption, String rows, String... heads) {
        var head = Stream.of(heads)
                .map(name -> name.isEmpty() ? "<td></td>" : "<th scope=\"col\">%s</th>".formatted(name))
                .collect(Collectors.joining());
        return "<table>%n<caption>%s</caption>%n<tr>%s</tr>%n%s</table>%n".formatted(text(caption), head, rows);
    }

    private static String number(long count) {
        return "<td class=\"n\">%d</td>".formatted(count);
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
