package press.masthead.model;

import java.util.List;
import java.util.Map;
import press.masthead.model.register.RegisterKind;

/// The whole trace of what was decided on one article, so that any line and any absent article can say why.
///
/// @param companies every company that it bears on, best match first
/// @param rules every rule of the policy, in the policy's order, whether it fired or not
/// @param registers the digests that it was decided under, by register
public record Decision(
        Article article,
        Facts facts,
        ArticleOutlet outlet,
        List<CompanyMatch> companies,
        Verdicts verdicts,
        List<Reason> reasons,
        List<RuleResult> rules,
        Map<RegisterKind, String> registers) {
    public Decision {
        companies = List.copyOf(companies);
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
        registers = Sorted.copyOf(registers);
    }

    /// The same of its article as it is here.
    public Decision on(Article other) {
        return new Decision(other, facts, outlet, companies, verdicts, reasons, rules, registers);
    }

    /// Whether the two differ in nothing but the digests of the registers, given that they are of one article with the
    /// same facts.
    public boolean saysTheSameAs(Decision other) {
        return outlet.equals(other.outlet)
                && companies.equals(other.companies)
                && verdicts.equals(other.verdicts)
                && reasons.equals(other.reasons)
                && rules.equals(other.rules);
    }
}
