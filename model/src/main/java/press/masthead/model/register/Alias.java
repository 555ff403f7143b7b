package press.masthead.model.register;

import java.util.List;
import press.masthead.model.MatchType;

/// A text that can name a company.
///
/// @param type what of the company it names
/// @param language its language as a BCP 47 tag; empty when it has none
/// @param exactCase whether it names the company only when written with just these letters: `Meta`, not `meta`
/// @param notNear texts that, close by, show that it names something else; one that contains the alias is a longer word
///     that only happens to hold it
/// @param near texts that, close by, are companions as good as a strong alias
/// @param validFrom ISO date before which it named something else; may be empty
/// @param validTo ISO date after which it names something else; may be empty
public record Alias(
        String text,
        MatchType type,
        String language,
        Strength strength,
        boolean exactCase,
        List<String> near,
        List<String> notNear,
        String validFrom,
        String validTo) {
    public Alias {
        near = List.copyOf(near);
        notNear = List.copyOf(notNear);
    }

    /// A strong alias is enough alone; a weak one needs a companion nearby.
    public enum Strength {
        STRONG,
        WEAK
    }
}
