package press.masthead.profile.desk.items;

import java.util.ArrayList;
import java.util.List;
import press.masthead.model.ArticleField;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Evidence;
import press.masthead.model.QuarterMention;
import press.masthead.profile.desk.items.Highlight.Mark;

/// All evidence of a decision in one field of its article, the company in question first.
final class Marks {
    private Marks() {}

    static List<Mark> of(Decision decision, CompanySlug company, ArticleField field) {
        var marks = new ArrayList<Mark>();
        for (var match : decision.companies()) {
            var kind = match.slug().equals(company) ? "alias" : "other";
            match.evidence().stream()
                    .filter(found -> found.field() == field)
                    .map(found -> new Mark(found.start(), found.end(), kind, match.slug() + ": " + found.alias()))
                    .forEach(marks::add);
        }
        var facts = decision.facts();
        add(marks, facts.provenance().evidence(), field, "credit", "where the text is from");
        add(marks, facts.genre().evidence(), field, "genre", "what sort of text it is");
        add(marks, facts.sourcing().evidence(), field, "source", "a source it names");
        var quarters = facts.covers().stream().map(QuarterMention::evidence).toList();
        add(marks, quarters, field, "quarter", "the quarter it covers");
        return marks;
    }

    private static void add(List<Mark> marks, List<Evidence> evidence, ArticleField field, String kind, String note) {
        evidence.stream()
                .filter(found -> found.field() == field)
                .map(found -> new Mark(found.start(), found.end(), kind, note))
                .forEach(marks::add);
    }
}
