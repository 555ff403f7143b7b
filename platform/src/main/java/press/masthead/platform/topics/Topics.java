package press.masthead.platform.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.DeadLetter;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Loan;
import press.masthead.model.PageErrand;
import press.masthead.model.Push;
import press.masthead.model.Review;
import press.masthead.model.register.Feed;
import press.masthead.model.register.RegisterVersion;

/// Every topic. A key decides the partition, and so who owns the work.
public final class Topics {
    /// Of every topic that carries articles; fixed for the life of an installation, since keys are spread over it.
    public static final int PARTITIONS = 4;

    /// Of one record; the largest article with its trace stays well below it.
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    public static final Serde<ArticleId> ARTICLE_ID = new IdSerde<>(ArticleId::new, ArticleId::value);
    public static final Serde<CompanySlug> COMPANY_SLUG = new IdSerde<>(CompanySlug::new, CompanySlug::value);
    public static final Serde<FeedId> FEED_ID = new IdSerde<>(FeedId::new, FeedId::value);

    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    public static final Topic<FeedId, Feed> FEEDS =
            new Topic<>("feeds", PARTITIONS, FEED_ID, new JsonSerde<>(Feed.class), COMPACTED);
    public static final Topic<FeedId, FeedState> FEED_STATES =
            new Topic<>("feed-states", PARTITIONS, FEED_ID, new JsonSerde<>(FeedState.class), COMPACTED);

    /// What hubs told, by registrable domain, so that a feed's owner hears it.
    public static final Topic<String, Push> PUSHES = new Topic<>(
            "pushes", PARTITIONS, Serdes.String(), new JsonSerde<>(Push.class), keptFor(Duration.ofDays(7)));

    /// Pages that are wanted, by the registrable domain that they are on, and what became of them, by their feed's.
    public static final Topic<String, PageErrand> PAGES = new Topic<>(
            "pages", PARTITIONS, Serdes.String(), new JsonSerde<>(PageErrand.class), keptFor(Duration.ofDays(7)));

    /// Turns at a registrable domain that feeds of others need, by the domain whose owner is told.
    public static final Topic<String, Loan> LOANS =
            new Topic<>("loans", PARTITIONS, Serdes.String(), new JsonSerde<>(Loan.class), keptFor(Duration.ofDays(1)));

    public static final Topic<ArticleId, Article> ARTICLES =
            new Topic<>("articles", PARTITIONS, ARTICLE_ID, new JsonSerde<>(Article.class), FOR_EVER);

    /// Keys are `policy/3`: the kind and the version.
    public static final Topic<String, RegisterVersion> REGISTERS =
            new Topic<>("registers", 1, Serdes.String(), new JsonSerde<>(RegisterVersion.class), COMPACTED);

    public static final Topic<ArticleId, Decision> DECISIONS =
            new Topic<>("decisions", PARTITIONS, ARTICLE_ID, new JsonSerde<>(Decision.class), COMPACTED);
    public static final Topic<CompanySlug, Edit> EDITS =
            new Topic<>("edits", PARTITIONS, COMPANY_SLUG, new JsonSerde<>(Edit.class), FOR_EVER);
    public static final Topic<CompanySlug, CoverageList> COVERAGE =
            new Topic<>("coverage", PARTITIONS, COMPANY_SLUG, new JsonSerde<>(CoverageList.class), COMPACTED);

    /// What a person is asked about an article; a tombstone when nobody need be asked.
    public static final Topic<ArticleId, Review> REVIEWS =
            new Topic<>("reviews", PARTITIONS, ARTICLE_ID, new JsonSerde<>(Review.class), COMPACTED);

    public static final Topic<String, DeadLetter> DEAD_LETTERS = new Topic<>(
            "dead-letters", 1, Serdes.String(), new JsonSerde<>(DeadLetter.class), keptFor(Duration.ofDays(30)));

    public static final List<Topic<?, ?>> ALL = List.of(
            FEEDS,
            FEED_STATES,
            PUSHES,
            PAGES,
            LOANS,
            ARTICLES,
            REGISTERS,
            DECISIONS,
            EDITS,
            COVERAGE,
            REVIEWS,
            DEAD_LETTERS);

    private Topics() {}

    private static Map<String, String> keptFor(Duration time) {
        return Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(time.toMillis()));
    }
}
