package press.masthead.classify.backtest;

import press.masthead.model.CompanySlug;

/// What would become of one company's list, editors' decisions standing.
///
/// @param before articles that are shown
/// @param after articles that would be shown
/// @param changes articles that stay with another outlet, tier or type
public record CompanyEffect(
        CompanySlug company, long before, long after, Sampled appears, Sampled vanishes, Sampled changes) {
    static final class Count {
        private final Sampled.Count appears = new Sampled.Count();
        private final Sampled.Count vanishes = new Sampled.Count();
        private final Sampled.Count changes = new Sampled.Count();
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
}
