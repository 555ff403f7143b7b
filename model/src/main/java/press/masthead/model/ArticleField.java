package press.masthead.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A text of an article that evidence can point into: what its feed carries, or a property of its page's metadata.
public enum ArticleField {
    HEADLINE,
    SUMMARY,
    BODY,
    BYLINE,
    URL,
    CATEGORY,
    PAGE_KIND,
    PAGE_CANONICAL_URL,
    PAGE_WIRE,
    PAGE_SECTION,
    PAGE_SOURCE_ORGANIZATION,
    PAGE_COPYRIGHT_HOLDER,
    PAGE_BASED_ON;

    /// What its page's metadata tells.
    public static final Set<ArticleField> OF_THE_PAGE =
            Collections.unmodifiableSet(EnumSet.range(PAGE_KIND, PAGE_BASED_ON));

    /// What a reader of the article does not see: its address, its labels and its page's metadata.
    public static final Set<ArticleField> BESIDE_THE_TEXT =
            Collections.unmodifiableSet(EnumSet.range(URL, PAGE_BASED_ON));
}
