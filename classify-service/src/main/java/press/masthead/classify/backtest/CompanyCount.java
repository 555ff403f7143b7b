package press.masthead.classify.backtest;

import press.masthead.model.CompanySlug;
import press.masthead.model.backtest.CompanyEffect;

/// Counts what becomes of one company's list.
final class CompanyCount {
    private final SampleCount appears = new SampleCount();
    private final SampleCount vanishes = new SampleCount();
    private final SampleCount changes = new SampleCount();
    private long before;
    private long after;

    void add(Shown shown) {
        before += shown.before() ? 1 : 0;
        after += shown.after() ? 1 : 0;
        switch (shown.change()) {
            case APPEARS -> appears.add(shown.was(), shown.is());
            case VANISHES -> vanishes.add(shown.was(), shown.is());
            case CHANGES -> changes.add(shown.was(), shown.is());
            case STAYS -> {}
        }
    }

    CompanyEffect counted(CompanySlug company) {
        return new CompanyEffect(company, before, after, appears.counted(), vanishes.counted(), changes.counted());
    }
}
