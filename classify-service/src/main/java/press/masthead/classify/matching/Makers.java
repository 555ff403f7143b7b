package press.masthead.classify.matching;

import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;
import press.masthead.model.register.Company;

/// Tells a company's own name from its products': `with Anthropic` is a partner, `with Claude` is a tool.
final class Makers {
    private Makers() {}

    /// Whether the alias stands for more than what the site profiles: a parent, or the chief of one.
    static boolean isOfParent(Company company, Alias alias) {
        return alias.type() == MatchType.PARENT || (alias.type() == MatchType.PEOPLE && hasParent(company));
    }

    private static boolean hasParent(Company company) {
        return !company.parent().isEmpty()
                && company.aliases().stream().anyMatch(alias -> alias.type() == MatchType.PARENT);
    }

    static boolean isMaker(Company company, Alias alias) {
        return switch (alias.type()) {
            case PARENT, PEOPLE -> true;
            case TOPIC -> false;
            case PRODUCT ->
                alias.text().equalsIgnoreCase(company.name())
                        || alias.text().equalsIgnoreCase(company.parent())
                        || alias.text().equalsIgnoreCase(company.name() + " AI");
        };
    }
}
