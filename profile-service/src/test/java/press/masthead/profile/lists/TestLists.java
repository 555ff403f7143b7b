package press.masthead.profile.lists;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;
import press.masthead.platform.topics.Topic;
import press.masthead.platform.topics.Topics;

/// The lists' topology in the test driver.
final class TestLists implements AutoCloseable {
    private final AtomicReference<Registers> registers;
    private final TopologyTestDriver driver;
    private final TestInputTopic<ArticleId, Decision> decisions;
    private final TestInputTopic<CompanySlug, Edit> edits;
    private final TestOutputTopic<CompanySlug, CoverageList> coverage;

    TestLists(Registers inForce) {
        registers = new AtomicReference<>(inForce);
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "lists-test");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG, System.getProperty("masthead.root") + "/profile-service/target/lists");
        driver = new TopologyTestDriver(ListsTopology.build(registers::get), properties);
        decisions = input(Topics.DECISIONS);
        edits = input(Topics.EDITS);
        coverage = driver.createOutputTopic(
                Topics.COVERAGE.name(),
                Topics.COVERAGE.key().deserializer(),
                Topics.COVERAGE.value().deserializer());
    }

    private <K, V> TestInputTopic<K, V> input(Topic<K, V> topic) {
        return driver.createInputTopic(
                topic.name(), topic.key().serializer(), topic.value().serializer());
    }

    void decide(Decision decision) {
        decisions.pipeInput(decision.article().id(), decision);
    }

    @SuppressWarnings("NullAway") // a tombstone is a null, which Kafka's own types do not say
    void forget(String article) {
        decisions.pipeInput(new ArticleId(article), null);
    }

    void edit(Edit edit) {
        edits.pipeInput(edit.company(), edit);
    }

    void inForce(Registers other) {
        registers.set(other);
    }

    /// Lets the debounce pass, and the rest after changes as old as these.
    void settle() {
        driver.advanceWallClockTime(Duration.ofMillis(600));
    }

    CoverageList of(Company company) {
        return published(company).orElseThrow();
    }

    /// What every instance serves.
    Optional<CoverageList> published(Company company) {
        return Optional.ofNullable(driver.<CompanySlug, CoverageList>getKeyValueStore(ListStores.COVERAGE)
                .get(company.slug()));
    }

    ListPage page(Company company, String cursor, int size) {
        return page(company, ListFilter.NONE, cursor, size);
    }

    ListPage page(Company company, ListFilter filter, String cursor, int size) {
        KeyValueStore<CompanySlug, ListState> states = driver.getKeyValueStore(ListStores.STATES);
        var pages =
                new LinePages(driver.getKeyValueStore(ListStores.LINES), driver.getKeyValueStore(ListStores.FACETS));
        return pages.page(
                company.slug(),
                filter,
                Cursor.of(cursor),
                size,
                ListStores.or(states.get(company.slug()), ListState.NONE),
                CoverageLists.policy(registers.get()));
    }

    List<ListHistory.Event> history(Company company, String article) {
        KeyValueStore<String, ListHistory> histories = driver.getKeyValueStore(ListStores.HISTORIES);
        return ListStores.or(histories.get(ListStores.key(company.slug(), article)), ListHistory.NONE)
                .events();
    }

    <V> KeyValueStore<String, V> store(String name) {
        return driver.getKeyValueStore(name);
    }

    long publications() {
        return coverage.readRecordsToList().size();
    }

    Optional<String> killed(String article) {
        return ArticleState.killed(new ArticleId(article), driver.getKeyValueStore(ListStores.ARTICLE_EDITS))
                .map(Killed::notice);
    }

    Optional<String> articleAt(String url) {
        return ListStores.articleByUrl(url, driver.getKeyValueStore(ListStores.ARTICLES_BY_URL))
                .map(ArticleId::value);
    }

    @Override
    public void close() {
        driver.close();
    }
}
