package press.masthead.profile.lists;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;
import press.masthead.platform.topics.Topics;

/// The lists out of this instance's stores. Lists stand whole on every instance; decisions only where their partition
/// is, and an instance that holds but some of them never says that there is none.
public final class StreamsListView implements ListView {
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final KafkaStreams streams;
    private final Supplier<Registers> registers;

    public StreamsListView(KafkaStreams streams, Supplier<Registers> registers) {
        this.streams = streams;
        this.registers = registers;
    }

    @Override
    public List<CompanySummary> companies() {
        return patiently(() -> {
            ReadOnlyKeyValueStore<CompanySlug, CoverageList> lists = store(ListStores.COVERAGE);
            return registers.get().companies().stream()
                    .map(company -> new CompanySummary(
                            company.slug(), company.name(), list(company, lists).total()))
                    .toList();
        });
    }

    @Override
    public Optional<CoverageList> coverage(CompanySlug slug) {
        return patiently(() -> {
            ReadOnlyKeyValueStore<CompanySlug, CoverageList> lists = store(ListStores.COVERAGE);
            return company(slug).map(company -> list(company, lists));
        });
    }

    @Override
    public Optional<ListPage> page(CompanySlug slug, ListFilter filter, String cursor, int size) {
        var from = Cursor.of(cursor);
        return patiently(() -> company(slug).map(_ -> page(slug, filter, from, size)));
    }

    private ListPage page(CompanySlug slug, ListFilter filter, Cursor from, int size) {
        ReadOnlyKeyValueStore<CompanySlug, ListState> states = store(ListStores.STATES);
        var pages = new LinePages(store(ListStores.LINES), store(ListStores.FACETS));
        var policy = CoverageLists.policy(registers.get());
        return pages.page(slug, filter, from, size, kept(states.get(slug)), policy);
    }

    private static ListState kept(@Nullable ListState state) {
        if (state == null) {
            throw new Unavailable("the list is kept by another instance, or has nothing yet");
        }
        return state;
    }

    @Override
    public ListHistory history(CompanySlug slug, ArticleId article) {
        return patiently(() -> {
            ReadOnlyKeyValueStore<String, ListHistory> histories = store(ListStores.HISTORIES);
            return ListStores.or(histories.get(ListStores.key(slug, article)), ListHistory.NONE);
        });
    }

    @Override
    public List<Edit> edits(CompanySlug slug, ArticleId article) {
        return patiently(() -> {
            ReadOnlyKeyValueStore<String, Edit> edits = store(ListStores.EDITS);
            return ListStores.allOf(ListStores.key(slug, article), edits).stream()
                    .sorted(EffectiveEdits.LATEST_FIRST.reversed())
                    .toList();
        });
    }

    private Optional<Company> company(CompanySlug slug) {
        return registers.get().companies().stream()
                .filter(company -> company.slug().equals(slug))
                .findFirst();
    }

    @Override
    public Optional<Decision> decision(ArticleId id) {
        return patiently(() -> {
            ReadOnlyKeyValueStore<ArticleId, Decision> decisions = store(ListStores.DECISIONS);
            return found(Optional.ofNullable(decisions.get(id)));
        });
    }

    @Override
    public Optional<ArticleId> articleByUrl(String url) {
        return patiently(() -> found(ListStores.articleByUrl(url, store(ListStores.ARTICLES_BY_URL))));
    }

    @Override
    public Optional<Killed> killed(ArticleId id) {
        return patiently(() -> {
            ReadOnlyKeyValueStore<String, Edit> edits = store(ListStores.ARTICLE_EDITS);
            return found(ArticleState.killed(id, edits));
        });
    }

    private static CoverageList list(Company company, ReadOnlyKeyValueStore<CompanySlug, CoverageList> lists) {
        return list(company, lists.get(company.slug()));
    }

    private static CoverageList list(Company company, @Nullable CoverageList published) {
        return published == null ? new CoverageList(company.slug(), company.name(), List.of(), 0, "") : published;
    }

    /// Only an instance that has every partition of the decisions can say that there is none.
    private <T> Optional<T> found(Optional<T> here) {
        if (here.isEmpty() && ownPartitions() < Topics.DECISIONS.partitions()) {
            throw new Unavailable("the article, if there is one, is kept by another instance");
        }
        return here;
    }

    private long ownPartitions() {
        return streams.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .flatMap(task -> task.topicPartitions().stream())
                .filter(partition -> partition.topic().equals(Topics.DECISIONS.name()))
                .count();
    }

    private <K, V> ReadOnlyKeyValueStore<K, V> store(String name) {
        return streams.store(StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore()));
    }

    /// A rebalance is mostly over in less than a second; who asks waits that long on its own virtual thread.
    private static <T> T patiently(Supplier<T> question) {
        for (var attempt = 1; ; attempt++) {
            try {
                return question.get();
            } catch (InvalidStateStoreException e) {
                if (attempt == ATTEMPTS) {
                    throw new Unavailable("the lists are not ready: " + e.getMessage());
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
