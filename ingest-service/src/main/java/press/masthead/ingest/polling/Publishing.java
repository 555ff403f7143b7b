package press.masthead.ingest.polling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Push;
import press.masthead.model.register.Feed;

/// What a poll or a push of a feed leads to: which articles it carries, what of them is news, and what its feed's state
/// becomes.
record Publishing(PollFeeds setup, OwnedFeeds feeds, Borrowing borrowing) {
    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    /// A feed that changed, or went, while it was polled is asked again as it is now.
    void apply(PollsUnderWay.EndedPoll ended, Instant now) {
        var begun = ended.begun();
        if (!begun.feed().equals(feeds.feed(begun.feed().id()))) {
            return;
        }
        switch (ended.poll()) {
            case Poll.Read read -> publish(begun, read, now);
            case Poll.Index _, Poll.Unreadable _, Poll.NothingToRead _ -> record(begun, ended.poll(), List.of(), now);
        }
    }

    /// What a hub tells; of a subscription that is no longer ours nothing is heard.
    void hear(Push push, Instant now) {
        @Nullable Feed feed = feeds.feed(push.feed());
        if (feed == null || feed.paused()) {
            return;
        }
        var before = feeds.remembered(feed.id());
        var state = before.state();
        if (!Hearing.isOurs(state, push)) {
            return;
        }
        if (push instanceof Push.Delivered delivered && read(feed, state, delivered, now) instanceof Poll.Read read) {
            var told = identified(feed.id(), before.memory(), read);
            var sure = told.with(feeds.seen().unrevised(feed.id(), told.articles()));
            var news = news(feed, sure, now);
            var after = Hearing.delivered(state, firsts(news), sure.equals(told), now);
            feeds.remember(feed, after, news, now);
            look(feed.id(), state, after, Stream.concat(before.memory().window().articles().stream(), ids(told)), now);
        } else {
            feeds.remember(feed, Hearing.heard(state, push, now), List.of(), now);
        }
    }

    /// As of a poll, what trips over a bug must not stop the rest: the same push would come again after each restart.
    private Poll read(Feed feed, FeedState state, Push.Delivered delivered, Instant now) {
        try {
            return setup.poller().read(feed, Hearing.body(state, delivered), now);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a push for feed {}: a bug, please report it", feed.id(), e);
            return new Poll.Unreadable("a bug of ours: " + e);
        }
    }

    private void publish(PollsUnderWay.Begun begun, Poll.Read read, Instant now) {
        var feed = begun.feed().id();
        var before = feeds.remembered(feed);
        var memory = before.memory();
        var isChild = memory.sitemaps().waitFor(begun.asked().url());
        var known = identified(feed, memory, isChild ? read.since(now.minus(Sitemaps.WINDOW)) : read);
        var news = news(begun.feed(), known, now);
        var state = record(begun, known, news, now);
        look(feed, before.state(), state, ids(known), now);
    }

    /// @param carried by the feed: its last document, and what was pushed since
    private void look(FeedId feed, FeedState before, FeedState after, Stream<ArticleId> carried, Instant now) {
        if (SeenArticles.isLookDue(before.articles(), after.articles())) {
            feeds.seen().look(feed, carried, now);
        }
    }

    private static Stream<ArticleId> ids(Poll.Read read) {
        return read.articles().stream().map(found -> found.article().id());
    }

    private List<Article> news(Feed feed, Poll.Read known, Instant now) {
        var news = feeds.seen().news(feed.id(), known.articles());
        if (feed.readArticlePage()) {
            feeds.pages().want(feed, news, now);
        }
        return feeds.seen().pages().completed(feed.id(), news);
    }

    private Poll.Read identified(FeedId feed, FeedMemory memory, Poll.Read read) {
        var identified = feeds.seen().identified(feed, read.articles(), memory.habits());
        feeds.remember(feed, memory, memory.habits(identified.habits()));
        return read.known(identified.articles());
    }

    private FeedState record(PollsUnderWay.Begun begun, Poll poll, List<Article> news, Instant now) {
        var feed = begun.feed();
        var before = feeds.remembered(feed.id());
        var after = new AfterPoll(setup.schedule(), feed, before, begun.asked(), begun.at()).of(poll, news);
        feeds.remember(feed.id(), before.memory(), after.memory());
        var state = Subscribing.after(setup.hubs(), borrowing, feed, after.state(), poll, now);
        feeds.remember(feed, state, news, now);
        return state;
    }

    private static int firsts(List<Article> news) {
        return (int) news.stream().filter(article -> article.revision() == 0).count();
    }
}
