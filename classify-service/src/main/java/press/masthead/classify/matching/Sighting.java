package press.masthead.classify.matching;

import java.util.function.Supplier;
import press.masthead.model.ArticleField;
import press.masthead.model.MatchType;
import press.masthead.model.register.Alias;

/// A name seen in an article: whose it may be, where, how surely, and what it does there.
///
/// @param maker whether it is the company's own name, not one of its products'
/// @param ofParent whether it names the company's parent or one of the parent's chiefs
/// @param start its place in the original text
/// @param position its place in the normalised text
/// @param doing what it does there, worked out when first asked
record Sighting(
        int company,
        Alias alias,
        boolean maker,
        boolean ofParent,
        ArticleField field,
        int start,
        int end,
        int position,
        double identity,
        Supplier<Role> doing) {

    MatchType type() {
        return alias.type();
    }

    Sighting withIdentity(double other) {
        return new Sighting(company, alias, maker, ofParent, field, start, end, position, other, doing);
    }

    Role role() {
        return doing.get();
    }

    boolean isDirect() {
        return role() == Role.DIRECT;
    }
}
