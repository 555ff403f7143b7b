package press.masthead.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import press.masthead.model.register.Feed;

/// What the owner of a feed and the owner of a site tell each other about the page of an article that is on another
/// domain than its feed.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PageErrand.Wanted.class, name = "wanted"),
    @JsonSubTypes.Type(value = PageErrand.Told.class, name = "told"),
    @JsonSubTypes.Type(value = PageErrand.Lost.class, name = "lost")
})
public sealed interface PageErrand {
    /// As its feed told it when its page was wanted.
    Article article();

    /// To the owner of the page's domain.
    record Wanted(Feed feed, Article article) implements PageErrand {}

    /// Back to the owner of the feed's domain: what the page tells; texts are empty where it tells nothing.
    record Told(
            Article article,
            String headline,
            String byline,
            Dating published,
            Dating updated,
            String language,
            String text,
            PageFacts facts)
            implements PageErrand {}

    /// Back to the owner of the feed's domain: the page will not be had, or must not be.
    record Lost(Article article, String cause) implements PageErrand {}
}
