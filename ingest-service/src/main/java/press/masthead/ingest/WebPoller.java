package press.masthead.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import press.masthead.ingest.fetching.Answer;
import press.masthead.ingest.fetching.Asked;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.Leave;
import press.masthead.ingest.polling.FoundArticle;
import press.masthead.ingest.polling.Poll;
import press.masthead.ingest.polling.Poller;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.identity.EntryKeys;
import press.masthead.ingest.reading.identity.Fingerprint;
import press.masthead.ingest.reading.sitemap.Sitemap;
import press.masthead.ingest.websub.HubLinks;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.register.Feed;

/// Polls by fetching and, where there is a new body, reading it.
public record WebPoller(Fetcher fetcher) implements Poller {
    private static final int MOST_NAMED = 3;

    @Override
    public Poll poll(Feed feed, Asked asked, Leave leave, Instant now) {
        return switch (fetcher.fetch(asked, leave, now)) {
            case Fetch.Changed changed -> read(feed, changed, now);
            case Fetch.Bodiless nothing -> new Poll.NothingToRead(nothing);
        };
    }

    @Override
    public Poll read(Feed feed, Fetch.Changed changed, Instant now) {
        var context =
                new ReadingContext(changed.validators().url(), changed.contentType(), feed.language(), feed.zone());
        return switch (FeedReader.read(changed.body().toByteArray(), context, now)) {
            case Reading.Read(var document)
            when document.format().equals(Sitemap.INDEX) -> new Poll.Index(changed.answer(), document.links());
            case Reading.Read(var document) -> found(feed, changed, document, now);
            case Reading.NotAFeed notAFeed -> new Poll.Unreadable(notAFeed(notAFeed));
            case Reading.Unreadable unreadable -> new Poll.Unreadable(unreadable.cause());
        };
    }

    private static Poll.Read found(Feed feed, Fetch.Changed changed, FeedDocument document, Instant now) {
        var articles = document.entries().stream()
                .map(entry -> found(feed, entry, now))
                .toList();
        return new Poll.Read(answer(changed), articles, document.rhythm(), cut(document));
    }

    private static FoundArticle found(Feed feed, Entry entry, Instant now) {
        var keys = EntryKeys.of(entry);
        return new FoundArticle(article(keys.id(feed.id()), feed, entry, now), keys, Fingerprint.of(entry));
    }

    /// What the answer's headers say of a hub comes before what the document says.
    private static Answer answer(Fetch.Changed changed) {
        var body = changed.body();
        var start = body.substring(0, Math.min(HubLinks.HEAD, body.size())).string(ISO_8859_1);
        return changed.answer().hub().isNamed()
                ? changed.answer()
                : changed.answer()
                        .withHub(HubLinks.of(start, changed.validators().url()));
    }

    private static String cut(FeedDocument document) {
        return document.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("TRUNCATED"))
                .map(FeedDocument.Diagnostic::message)
                .findFirst()
                .orElse("");
    }

    private static String notAFeed(Reading.NotAFeed reading) {
        var named = reading.discoveredFeeds().isEmpty()
                ? ""
                : "; it names "
                        + String.join(
                                ", ",
                                reading.discoveredFeeds()
                                        .subList(
                                                0,
                                                Math.min(
                                                        MOST_NAMED,
                                                        reading.discoveredFeeds()
                                                                .size())));
        return "not a feed: " + reading.cause() + named;
    }

    private static Article article(ArticleId id, Feed feed, Entry entry, Instant now) {
        return new Article(
                id,
                0,
                feed.id(),
                entry.guid(),
                entry.url(),
                entry.canonicalUrl(),
                feed.outlet().value(),
                entry.title(),
                entry.summary(),
                entry.content(),
                entry.author(),
                entry.published(),
                entry.updated(),
                entry.language(),
                entry.categories(),
                now,
                entry.facts());
    }
}
