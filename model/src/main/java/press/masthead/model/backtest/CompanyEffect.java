package press.masthead.model.backtest;

import press.masthead.model.CompanySlug;

/// What would become of one company's list, editors' decisions standing.
///
/// @param before articles that are shown
/// @param after articles that would be shown
/// @param changes articles that stay with another outlet, tier or type
public record CompanyEffect(
        CompanySlug company, long before, long after, Sampled appears, Sampled vanishes, Sampled changes) {}
