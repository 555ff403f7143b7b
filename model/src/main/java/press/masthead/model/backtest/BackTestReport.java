package press.masthead.model.backtest;

import java.util.List;
import java.util.Map;
import press.masthead.model.register.RegisterKind;

/// What the candidate would have made of the articles.
///
/// @param candidate the digests of the candidate, by register
/// @param articles that were decided again
/// @param changed of them, how many otherwise
/// @param companies all that any article bears on, by name
/// @param rules of the candidate and of what is in force, by id
/// @param outlets with an article that would be decided otherwise, most first
/// @param before the machine as it is against editors
/// @param after the candidate against editors
public record BackTestReport(
        Map<RegisterKind, String> candidate,
        long articles,
        long changed,
        UseTransitions uses,
        List<CompanyEffect> companies,
        List<RuleEffect> rules,
        List<OutletEffect> outlets,
        Agreement before,
        Agreement after) {
    public BackTestReport {
        candidate = Map.copyOf(candidate);
        companies = List.copyOf(companies);
        rules = List.copyOf(rules);
        outlets = List.copyOf(outlets);
    }
}
