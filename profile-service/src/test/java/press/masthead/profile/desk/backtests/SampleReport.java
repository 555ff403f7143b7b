package press.masthead.profile.desk.backtests;

import java.util.List;
import java.util.Map;
import press.masthead.model.ArticleId;
import press.masthead.model.RuleId;
import press.masthead.model.Verdict;
import press.masthead.model.Verdicts;
import press.masthead.model.backtest.Agreement;
import press.masthead.model.backtest.BackTestReport;
import press.masthead.model.backtest.CompanyEffect;
import press.masthead.model.backtest.OutletEffect;
import press.masthead.model.backtest.RuleEffect;
import press.masthead.model.backtest.Sample;
import press.masthead.model.backtest.Sampled;
import press.masthead.model.backtest.Transitions;
import press.masthead.model.backtest.Transitions.Row;
import press.masthead.model.backtest.UseTransitions;
import press.masthead.profile.desk.backtests.BackTester.Tried;

/// What a back-test could tell.
public final class SampleReport {
    private static final Verdicts ALLOWED = new Verdicts(Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW, Verdict.ALLOW);
    private static final Verdicts DENIED = new Verdicts(Verdict.DENY, Verdict.DENY, Verdict.DENY, Verdict.DENY);
    private static final Sampled NONE = new Sampled(0, List.of());

    private SampleReport() {}

    /// Two of 1,200 articles would leave the list of Alibaba Qwen.
    public static Tried tried() {
        var vanishes = new Sampled(2, List.of(vanishes("l1", "Qwen <b>grows</b>"), vanishes("l2", "通义千问扩大测试")));
        var stays = new Transitions(new Row(1_200, 0, 0), new Row(0, 0, 0), new Row(0, 0, 0));
        var list = new Transitions(new Row(900, 0, 2), new Row(0, 200, 0), new Row(0, 0, 98));
        return new Tried(
                new BackTestReport(
                        Map.of(),
                        1_200,
                        2,
                        new UseTransitions(list, stays, stays, stays),
                        List.of(
                                new CompanyEffect(
                                        press.masthead.profile.Sample.QWEN.slug(), 902, 900, NONE, vanishes, NONE),
                                new CompanyEffect(
                                        press.masthead.profile.Sample.NVIDIA.slug(), 40, 40, NONE, NONE, NONE)),
                        List.of(new RuleEffect(new RuleId("no-named-author"), 3, 3, 9, 9, 0, 0)),
                        List.of(new OutletEffect("ledger", 2, 0, 2)),
                        Agreement.of(8, 2, 1),
                        Agreement.of(9, 1, 1)),
                3);
    }

    private static Sample vanishes(String id, String headline) {
        return new Sample(
                new ArticleId(id),
                headline,
                "Evening Ledger",
                "https://ledger.example/" + id,
                ALLOWED,
                DENIED,
                List.of("EXCLUDED"));
    }
}
