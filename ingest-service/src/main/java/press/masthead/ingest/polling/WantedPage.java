package press.masthead.ingest.polling;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import press.masthead.model.Article;
import press.masthead.model.register.Feed;

/// An article whose page is to be read.
///
/// @param article as its feed tells it
/// @param tries that failed
/// @param rules how often a site's rules were asked for instead, since they were not known
/// @param asker the feed, where its owner is another domain's
record WantedPage(
        Article article,
        int tries,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int rules,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Optional<Feed> asker) {
    static WantedPage of(Article article) {
        return new WantedPage(article, 0, 0, Optional.empty());
    }

    /// For a feed whose owner is another domain's.
    static WantedPage of(Article article, Feed asker) {
        return new WantedPage(article, 0, 0, Optional.of(asker));
    }

    WantedPage failedOnceMore() {
        return new WantedPage(article, tries + 1, rules, asker);
    }

    WantedPage askedForRules() {
        return new WantedPage(article, tries, rules + 1, asker);
    }
}
