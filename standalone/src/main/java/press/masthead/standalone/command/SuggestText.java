package press.masthead.standalone.command;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.masthead.classify.suggestions.Suggestion.MissingAlias;
import press.masthead.classify.suggestions.Suggestion.MissingOutlet;
import press.masthead.model.ArticleId;

/// Suggestions for a terminal, each with its entry, ready to be taken over by hand.
final class SuggestText {
    private SuggestText() {}

    static String of(List<MissingAlias> aliases, List<MissingOutlet> outlets) {
        if (aliases.isEmpty() && outlets.isEmpty()) {
            return "nothing to suggest\n";
        }
        var text = new StringBuilder();
        var companies = aliases.stream()
                .collect(Collectors.groupingBy(alias -> alias.company().value(), TreeMap::new, Collectors.toList()));
        companies.forEach((company, own) -> {
            text.append("%s may be called%n".formatted(company));
            own.forEach(alias -> text.append(line(alias)));
        });
        if (!outlets.isEmpty()) {
            text.append("outlets that editors approve\n");
            outlets.forEach(outlet -> text.append(line(outlet)));
        }
        return text.toString();
    }

    private static String line(MissingAlias alias) {
        return "  %s: in %d articles about it, of %d that have it (%s)%n    %s%n"
                .formatted(alias.text(), alias.near(), alias.all(), ids(alias.examples()), alias.entry());
    }

    private static String line(MissingOutlet outlet) {
        return "  %s: %d approved, %d refused (%s)%n    %s%n"
                .formatted(outlet.host(), outlet.approved(), outlet.refused(), ids(outlet.examples()), outlet.entry());
    }

    private static String ids(List<ArticleId> examples) {
        return examples.stream().map(ArticleId::value).collect(Collectors.joining(", "));
    }
}
