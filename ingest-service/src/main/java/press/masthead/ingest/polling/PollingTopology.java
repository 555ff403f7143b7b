package press.masthead.ingest.polling;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import press.masthead.platform.topics.JsonSerde;
import press.masthead.platform.topics.Topics;

/// ```
/// feeds ── route-feeds ══ feeds-by-domain ══╦══ poll-feeds ─┬─ keep-articles ── articles
///               │          pushes ── hear ══╣       │       ├─ keep-states ──── feed-states
///          feed-domains  pages ── receive ══╣       │       ├─ keep-errands ─── pages
///                          loans ── lend ═══╝       │       └─ keep-loans ───── loans
///                              registered-feeds, polled-feeds, feed-memories, held-domains,
///                              seen-articles, article-keys, article-pages, wanted-pages
/// ```
public final class PollingTopology {
    private PollingTopology() {}

    public static Topology build(PollFeeds pollFeeds) {
        var builder = new StreamsBuilder();
        var polled = builder.stream(Topics.FEEDS.name(), Topics.FEEDS.consumed("read-feeds"))
                .process(new RouteFeeds(), Named.as("route-feeds"))
                .repartition(Repartitioned.with(Serdes.String(), new JsonSerde<>(FeedChange.class))
                        .withName("feeds-by-domain"))
                .merge(pushes(builder), Named.as("gather"))
                .merge(pages(builder), Named.as("gather-errands"))
                .merge(loans(builder), Named.as("gather-loans"))
                .process(pollFeeds, Named.as("poll-feeds"));
        polled.flatMap((_, each) -> each.articles(), Named.as("keep-articles"))
                .to(Topics.ARTICLES.name(), Topics.ARTICLES.produced("write-articles"));
        polled.flatMap((feed, each) -> each.states(feed), Named.as("keep-states"))
                .to(Topics.FEED_STATES.name(), Topics.FEED_STATES.produced("write-feed-states"));
        polled.flatMap((_, each) -> each.errands(), Named.as("keep-errands"))
                .to(Topics.PAGES.name(), Topics.PAGES.produced("write-pages"));
        polled.flatMap((_, each) -> each.loans(), Named.as("keep-loans"))
                .to(Topics.LOANS.name(), Topics.LOANS.produced("write-loans"));
        return builder.build();
    }

    private static KStream<String, FeedChange> pushes(StreamsBuilder builder) {
        return builder.stream(Topics.PUSHES.name(), Topics.PUSHES.consumed("read-pushes"))
                .mapValues(FeedChange.Told::new, Named.as("hear"));
    }

    private static KStream<String, FeedChange> pages(StreamsBuilder builder) {
        return builder.stream(Topics.PAGES.name(), Topics.PAGES.consumed("read-pages"))
                .mapValues(FeedChange.Sent::new, Named.as("receive"));
    }

    private static KStream<String, FeedChange> loans(StreamsBuilder builder) {
        return builder.stream(Topics.LOANS.name(), Topics.LOANS.consumed("read-loans"))
                .mapValues(FeedChange.Lending::new, Named.as("lend"));
    }
}
