package press.masthead.classify.matching;

import press.masthead.model.ArticleField;
import press.masthead.model.register.Alias;

/// A name seen in an article: whose it may be, where, how surely, and whether it is only a mention there.
///
/// @param start its place in the original text
/// @param position its place in the normalised text
record Sighting(
        int company,
        Alias alias,
        ArticleField field,
        int start,
        int end,
        int position,
        double identity,
        boolean mention) {}
