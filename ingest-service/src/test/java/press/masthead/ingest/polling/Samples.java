package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;
import press.masthead.model.FeedId;
import press.masthead.model.OutletId;
import press.masthead.model.register.Feed;

/// Feeds and polls that say no more than a test is about.
final class Samples {
    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private Samples() {}

    static Feed feed(String id, String url) {
        return feed(id, url, 0);
    }

    static Feed feed(String id, String url, int intervalMinutes) {
        return new Feed(
                new FeedId(id), url, new OutletId("gazette"), Feed.Kind.RSS, intervalMinutes, "en", "", false, false);
    }

    static Feed paused(Feed feed) {
        return new Feed(
                feed.id(),
                feed.url(),
                feed.outlet(),
                feed.kind(),
                feed.intervalMinutes(),
                feed.language(),
                feed.zone(),
                feed.readArticlePage(),
                true);
    }

    /// A document of the feed that carries articles with these headlines, each `id: rest`.
    static Poll read(Feed feed, String... headlines) {
        return new Poll.Read(Answer.plain(validators(feed)), found(feed, headlines), Rhythm.UNSAID, "");
    }

    static List<FoundArticle> found(Feed feed, String... headlines) {
        return Stream.of(headlines)
                .map(headline -> new FoundArticle(article(feed, headline), keys(headline), headline))
                .toList();
    }

    static EntryKeys keys(String headline) {
        return new EntryKeys("guid " + id(headline), "", "", "", "");
    }

    private static String id(String headline) {
        return headline.substring(0, headline.indexOf(':'));
    }

    static Poll unchanged(Feed feed) {
        return new Poll.NothingToRead(new Fetch.Unchanged(Answer.plain(validators(feed)), false));
    }

    static Poll unreachable() {
        return new Poll.NothingToRead(new Fetch.Unreachable("no route to host"));
    }

    static Validators validators(Feed feed) {
        return new Validators(feed.url(), "\"1\"", "Mon, 02 Mar 2026 07:00:00 GMT", "c0ffee");
    }

    private static Article article(Feed feed, String headline) {
        var id = id(headline);
        return new Article(
                new ArticleId(id),
                0,
                feed.id(),
                id,
                "https://gazette.example/" + id,
                "https://gazette.example/" + id,
                feed.outlet().value(),
                headline,
                "A summary.",
                "",
                "Staff",
                new Dating.Undated(""),
                new Dating.Undated(""),
                "en",
                List.of("Technology"),
                START);
    }

    static Article published(Article article, Dating when) {
        return copy(article, article.url(), when);
    }

    static Article at(Article article, String url) {
        return copy(article, url, article.published());
    }

    private static Article copy(Article article, String url, Dating published) {
        return new Article(
                article.id(),
                article.revision(),
                article.feed(),
                article.guid(),
                url,
                article.canonicalUrl(),
                article.outlet(),
                article.headline(),
                article.summary(),
                article.body(),
                article.byline(),
                published,
                article.updated(),
                article.language(),
                article.categories(),
                article.fetched());
    }
}
