package press.masthead.profile.lists;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
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

/// The lists out of this instance's stores. Lists as published stand whole on every instance; their pages and decisions
/// only where their partition is, and an instance that holds but some of them never says that there is none.
public final class StreamsListView implements ListView {
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final KafkaStreams streams;
    private final Supplier<Registers> registers;
    private final CompanyIndex index;
    private final Owners owners;

    /// A view of them that asks elsewhere for what is kept elsewhere.
    ///
    /// @param partitions how many the decisions have
    /// @param self where other instances find this one, as Kafka Streams tells them; empty when it is told of none
    public StreamsListView(
            KafkaStreams streams, Supplier<Registers> registers, int partitions, Optional<HostInfo> self) {
        this(streams, registers, new Owners(streams, partitions, self, false));
    }

    private StreamsListView(KafkaStreams streams, Supplier<Registers> registers, Owners owners) {
        this.streams = streams;
        this.registers = registers;
        index = new CompanyIndex(registers);
        this.owners = owners;
    }

    /// The same out of this instance's stores alone, its copies of what others keep among them.
    public StreamsListView here() {
        return new StreamsListView(streams, registers, new Owners(streams, owners.partitions(), owners.self(), true));
    }

    @Override
    public List<CompanyName> companiesAfter(String slug, int most) {
        return index.after(slug, most);
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
        var place = owners.place(ListStores.STATES, slug, Topics.COMPANY_SLUG.serializer());
        ReadOnlyKeyValueStore<CompanySlug, ListState> states = store(ListStores.STATES, place);
        var pages = new LinePages(store(ListStores.LINES, place), store(ListStores.FACETS, place));
        var policy = CoverageLists.policy(registers.get());
        return pages.page(slug, filter, from, size, kept(place.whole(), states.get(slug)), policy);
    }

    private static ListState kept(boolean owned, @Nullable ListState state) {
        return state == null ? Owners.absent(owned, ListState.NONE) : state;
    }

    @Override
    public ListHistory history(CompanySlug slug, ArticleId article) {
        return patiently(() -> {
            var place = owners.place(ListStores.HISTORIES, slug, Topics.COMPANY_SLUG.serializer());
            ReadOnlyKeyValueStore<String, ListHistory> histories = store(ListStores.HISTORIES, place);
            return found(place.whole(), Optional.ofNullable(histories.get(ListStores.key(slug, article))))
                    .orElse(ListHistory.NONE);
        });
    }

    private Optional<Company> company(CompanySlug slug) {
        return index.of(slug);
    }

    @Override
    public Optional<Decision> decision(ArticleId id) {
        return patiently(() -> {
            var place = place(id);
            ReadOnlyKeyValueStore<ArticleId, Decision> decisions = store(ListStores.DECISIONS, place);
            return found(place.whole(), Optional.ofNullable(decisions.get(id)));
        });
    }

    @Override
    public Optional<ArticleId> articleByUrl(String url) {
        return patiently(() -> {
            var whole = owners.ownsAll(ListStores.ARTICLES_BY_URL);
            var found = parts(whole)
                    .flatMap(part -> ListStores.articleByUrl(url, part).stream())
                    .min(Comparator.comparing(ArticleId::value));
            return found(whole, found);
        });
    }

    @Override
    public Optional<Killed> killed(ArticleId id) {
        return patiently(() -> {
            var place = place(id);
            ReadOnlyKeyValueStore<String, Edit> edits = store(ListStores.ARTICLE_EDITS, place);
            return found(place.whole(), ArticleState.killed(id, edits));
        });
    }

    @Override
    public Map<CompanySlug, Boolean> standings(ArticleId id) {
        return patiently(() -> {
            var place = place(id);
            ReadOnlyKeyValueStore<String, Edit> edits = store(ListStores.ARTICLE_EDITS, place);
            var said = ListStores.allOf(id, edits);
            return Standings.of(id, said.isEmpty() ? Owners.absent(place.whole(), said) : said);
        });
    }

    /// The store of URLs, one partition after the other where all are kept here, so that none is missed unnoticed.
    private Stream<ReadOnlyKeyValueStore<String, ArticleId>> parts(boolean whole) {
        return whole && !owners.copies()
                ? IntStream.range(0, owners.partitions())
                        .mapToObj(partition -> store(ListStores.ARTICLES_BY_URL, Optional.of(partition)))
                : Stream.of(store(ListStores.ARTICLES_BY_URL));
    }

    private Owners.Place place(ArticleId id) {
        return owners.place(ListStores.DECISIONS, id, Topics.ARTICLE_ID.serializer());
    }

    /// Whether this instance makes the company's list. Where that cannot be told, every instance does.
    public boolean makes(CompanySlug slug) {
        try {
            return owners.self().isEmpty()
                    || owners.place(ListStores.STATES, slug, Topics.COMPANY_SLUG.serializer())
                            .whole();
        } catch (Elsewhere _) {
            return false;
        } catch (InvalidStateStoreException _) {
            return true;
        }
    }

    private static <T> Optional<T> found(boolean owned, Optional<T> here) {
        return here.isPresent() ? here : Owners.absent(owned, here);
    }

    private static CoverageList list(Company company, ReadOnlyKeyValueStore<CompanySlug, CoverageList> lists) {
        return list(company, lists.get(company.slug()));
    }

    private static CoverageList list(Company company, @Nullable CoverageList published) {
        return published == null ? new CoverageList(company.slug(), company.name(), List.of(), 0, "") : published;
    }

    private <K, V> ReadOnlyKeyValueStore<K, V> store(String name) {
        return store(name, Optional.empty());
    }

    private <K, V> ReadOnlyKeyValueStore<K, V> store(String name, Owners.Place place) {
        return store(name, place.partition());
    }

    private <K, V> ReadOnlyKeyValueStore<K, V> store(String name, Optional<Integer> partition) {
        StoreQueryParameters<ReadOnlyKeyValueStore<K, V>> all =
                StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore());
        var own = partition.map(all::withPartition).orElse(all);
        return streams.store(owners.copies() ? own.enableStaleStores() : own);
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
