package press.masthead.classify.suggestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.masthead.classify.suggestions.Suggestion.MissingAlias;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.register.Registers;

/// Gathers what the registers may lack from decisions, of any number in a fixed space. Changes nothing.
public final class Suggestions {
    private final Aliases aliases;
    private final Outlets outlets;

    /// @param approvals by company and article, what editors decided: whether it stands in the list
    public Suggestions(Registers registers, Map<CompanySlug, Map<ArticleId, Boolean>> approvals) {
        aliases = new Aliases(registers);
        outlets = new Outlets(approvals);
    }

    /// Each article is added once.
    public void add(Decision decision) {
        aliases.add(decision);
        outlets.add(decision);
    }

    /// The most telling names first.
    ///
    /// @param least in how many articles about its company a name stands
    /// @param most how many are suggested for one company
    public List<MissingAlias> aliases(int least, int most) {
        var taken = new HashMap<CompanySlug, Integer>();
        var suggested = new ArrayList<MissingAlias>();
        for (var alias : aliases.missing(least)) {
            if (taken.merge(alias.company(), 1, Integer::sum) <= most) {
                suggested.add(alias);
            }
        }
        return suggested;
    }

    /// The hosts most approved first.
    ///
    /// @param least how many of its articles editors approved
    public List<MissingOutlet> outlets(int least) {
        return outlets.missing(least);
    }
}
