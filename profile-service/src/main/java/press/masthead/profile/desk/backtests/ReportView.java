package press.masthead.profile.desk.backtests;

import java.util.List;
import java.util.stream.Stream;
import press.masthead.model.Use;
import press.masthead.model.Verdict;
import press.masthead.model.backtest.Agreement;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.backtest.CompanyEffect;
import press.masthead.model.backtest.OutletEffect;
import press.masthead.model.backtest.RuleEffect;
import press.masthead.profile.desk.pages.Words;

/// A report as a page shows it: what would change, and nothing that stays.
public record ReportView(BackTestReport report) {
    private static final int MOST_COMPANIES = 50;
    private static final int MOST_OUTLETS = 20;

    /// The list, and every other use of which a verdict would change.
    public List<Use> uses() {
        return Stream.of(Use.values())
                .filter(use -> use == Use.LIST || changes(use))
                .toList();
    }

    private boolean changes(Use use) {
        var transitions = report.uses().of(use);
        return Stream.of(Verdict.values())
                .anyMatch(before -> Stream.of(Verdict.values())
                        .anyMatch(after -> before != after && transitions.from(before, after) > 0));
    }

    public List<CompanyEffect> companies() {
        return report.companies().stream()
                .filter(company -> company.appears().count()
                                + company.vanishes().count()
                                + company.changes().count()
                        > 0)
                .limit(MOST_COMPANIES)
                .toList();
    }

    public List<RuleEffect> rules() {
        return report.rules().stream()
                .filter(rule -> rule.fires() + rule.ceases() > 0 || rule.unknownBefore() != rule.unknownAfter())
                .toList();
    }

    public List<OutletEffect> outlets() {
        return report.outlets().stream().limit(MOST_OUTLETS).toList();
    }

    public String before() {
        return words(report.before());
    }

    public String after() {
        return words(report.after());
    }

    private static String words(Agreement agreement) {
        var decided = agreement.agreed() + agreement.disagreed();
        var left = "%d left to them".formatted(agreement.left());
        return decided == 0
                ? "nothing to compare, " + left
                : "agrees on %d of %d (%s, 95 %% interval %s to %s), %s"
                        .formatted(
                                agreement.agreed(),
                                decided,
                                Words.percent(agreement.share().share()),
                                Words.percent(agreement.share().low()),
                                Words.percent(agreement.share().high()),
                                left);
    }
}
