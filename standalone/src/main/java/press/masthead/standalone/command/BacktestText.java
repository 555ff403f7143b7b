package press.masthead.standalone.command;

import java.util.Locale;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.backtest.Agreement;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.backtest.CompanyEffect;
import press.masthead.model.backtest.Sampled;
import press.masthead.model.backtest.Transitions;

/// A back-test's report for a terminal: what changes, nothing that stays.
final class BacktestText {
    private static final int MOST_OUTLETS = 20;

    private BacktestText() {}

    static String of(BackTestReport report) {
        var text = new StringBuilder();
        text.append("%d of %d articles would be decided otherwise%n".formatted(report.changed(), report.articles()));
        for (var use : Use.values()) {
            text.append(transitions(use, report.uses().of(use)));
        }
        report.companies().forEach(company -> text.append(company(company)));
        report.rules().stream()
                .filter(rule -> rule.fires() + rule.ceases() > 0 || rule.unknownBefore() != rule.unknownAfter())
                .forEach(rule -> text.append("%nrule %s: true of %d -> %d, cannot tell of %d -> %d%n"
                        .formatted(
                                rule.rule(),
                                rule.trueBefore(),
                                rule.trueAfter(),
                                rule.unknownBefore(),
                                rule.unknownAfter())));
        report.outlets().stream()
                .limit(MOST_OUTLETS)
                .forEach(outlet -> text.append("%noutlet %s: %d otherwise, %d lines appear, %d vanish"
                        .formatted(outlet.outlet(), outlet.changed(), outlet.appears(), outlet.vanishes())));
        text.append("%neditors, as it is:       %s%neditors, as it would be: %s%n"
                .formatted(agreement(report.before()), agreement(report.after())));
        return text.toString();
    }

    private static String transitions(Use use, Transitions transitions) {
        var text = new StringBuilder();
        for (var before : Verdict.values()) {
            for (var after : Verdict.values()) {
                var count = transitions.from(before, after);
                if (before != after && count > 0) {
                    text.append("  %s: %d from %s to %s%n".formatted(word(use), count, word(before), word(after)));
                }
            }
        }
        return text.toString();
    }

    private static String company(CompanyEffect company) {
        var touched = company.appears().count()
                + company.vanishes().count()
                + company.changes().count();
        if (touched == 0) {
            return "";
        }
        return "%n%s: %d lines -> %d%n".formatted(company.company(), company.before(), company.after())
                + lines("+", "appear", company.appears())
                + lines("-", "vanish", company.vanishes())
                + lines("~", "change", company.changes());
    }

    private static String lines(String sign, String verb, Sampled sampled) {
        if (sampled.count() == 0) {
            return "";
        }
        var text = new StringBuilder("  %d %s, among them%n".formatted(sampled.count(), verb));
        sampled.samples()
                .forEach(sample -> text.append("  %s %s (%s)%s%n"
                        .formatted(
                                sign,
                                sample.headline(),
                                sample.outlet(),
                                sample.reasons().isEmpty() ? "" : " " + String.join(", ", sample.reasons()))));
        return text.toString();
    }

    static String agreement(Agreement agreement) {
        var decided = agreement.agreed() + agreement.disagreed();
        return decided == 0
                ? "nothing to compare, %d left to them".formatted(agreement.left())
                : "agrees on %d of %d (%.1f %%, 95 %% interval %.1f to %.1f %%), %d left to them"
                        .formatted(
                                agreement.agreed(),
                                decided,
                                100 * agreement.share().share(),
                                100 * agreement.share().low(),
                                100 * agreement.share().high(),
                                agreement.left());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
