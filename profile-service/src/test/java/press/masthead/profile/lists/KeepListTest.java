package press.masthead.profile.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static press.masthead.profile.Sample.QWEN;
import static press.masthead.profile.Sample.article;
import static press.masthead.profile.Sample.company;
import static press.masthead.profile.Sample.registers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.register.Registers;

/// Who takes over the stores of another that came to its end.
class KeepListTest {
    private static final long SETTLED = 100;

    @TempDir
    private Path folder = Path.of("");

    private final List<StateStore> stores = new ArrayList<>();

    @BeforeEach
    void open() {
        for (var store : List.<StoreBuilder<?>>of(
                ListStores.candidates(),
                ListStores.edits(),
                ListStores.tellings(),
                ListStores.storyPlaces(),
                ListStores.lines(),
                ListStores.facets(),
                ListStores.states(),
                ListStores.histories())) {
            stores.add(store.withLoggingDisabled().withCachingDisabled().build());
        }
        var context = context();
        stores.forEach(store -> store.init(context.getStateStoreContext(), store));
    }

    @AfterEach
    void close() {
        stores.forEach(StateStore::close);
    }

    @Test
    void whatChangedAndWasNotPublishedIsPublished() {
        var first = context();
        process(begin(first, registers(QWEN)), first, "a");
        assertThat(first.forwarded()).isEmpty();

        assertThat(publishedBy(registers(QWEN)))
                .singleElement()
                .satisfies(list -> assertThat(list.entries()).hasSize(1));
    }

    @Test
    void whatWasPublishedIsNotReadAgain() {
        var first = context();
        process(begin(first, registers(QWEN)), first, "a");
        settle(first);
        assertThat(first.forwarded()).hasSize(1);
        // whoever read the list would find it empty now, and publish that
        ListStores.clear(QWEN.slug(), lines());

        assertThat(publishedBy(registers(QWEN))).isEmpty();
    }

    @Test
    void whatWasPublishedUnderAnotherNameIsPublishedUnderThisOne() {
        var first = context();
        process(begin(first, registers(QWEN)), first, "a");
        settle(first);

        assertThat(publishedBy(registers(company(QWEN.slug().value(), "Qwen", QWEN.fiscalYearEnd()))))
                .extracting(CoverageList::name)
                .containsExactly("Qwen");
    }

    @Test
    void manyLinesPublishedAreFollowedByARest() {
        var context = context();
        var keeper = begin(context, registers(QWEN));
        processMany(keeper, context);
        settle(context);
        process(keeper, context, "b");

        settle(context, SETTLED + 4);
        assertThat(context.forwarded()).hasSize(1);
        settle(context, SETTLED + 5);
        assertThat(context.forwarded()).hasSize(2);
    }

    @Test
    void theRestIsLongWhileChangesAreOld() {
        var context = context();
        var late = SETTLED + 60_000;
        context.setCurrentSystemTimeMs(late);
        var keeper = begin(context, registers(QWEN));
        processMany(keeper, context);
        settle(context, late);
        process(keeper, context, "b");

        settle(context, late + 499);
        assertThat(context.forwarded()).hasSize(1);
        settle(context, late + 500);
        assertThat(context.forwarded())
                .as("no old change came for half a second")
                .hasSize(2);

        context.setCurrentSystemTimeMs(late + 1_500);
        process(keeper, context, "c");
        settle(context, late + 1_509);
        assertThat(context.forwarded()).hasSize(2);
        settle(context, late + 1_510);
        assertThat(context.forwarded()).as("10 ms for each of 101 lines").hasSize(3);
    }

    private static void processMany(KeepList keeper, MockProcessorContext<CompanySlug, CoverageList> context) {
        for (var number = 0; number < 100; number++) {
            process(keeper, context, "a" + number);
        }
    }

    private List<CoverageList> publishedBy(Registers inForce) {
        var context = context();
        begin(context, inForce);
        settle(context);
        return context.forwarded().stream()
                .<CoverageList>map(forward -> forward.record().value())
                .toList();
    }

    private KeepList begin(MockProcessorContext<CompanySlug, CoverageList> context, Registers inForce) {
        stores.forEach(context::addStateStore);
        var keeper = new KeepList(() -> inForce);
        keeper.init(context);
        return keeper;
    }

    private static void process(
            KeepList keeper, MockProcessorContext<CompanySlug, CoverageList> context, String article) {
        context.setRecordMetadata("changes", 0, 0);
        var candidate = Candidate.of(article(article).decided(), QWEN.slug(), List.of());
        keeper.process(new Record<>(QWEN.slug(), new Change.Matched(candidate), 0));
    }

    private static void settle(MockProcessorContext<CompanySlug, CoverageList> context) {
        settle(context, SETTLED);
    }

    private static void settle(MockProcessorContext<CompanySlug, CoverageList> context, long now) {
        context.scheduledPunctuators()
                .forEach(punctuator -> punctuator.getPunctuator().punctuate(now));
    }

    @SuppressWarnings("unchecked") // by its name
    private KeyValueStore<String, Line> lines() {
        return (KeyValueStore<String, Line>) stores.stream()
                .filter(store -> store.name().equals(ListStores.LINES))
                .findFirst()
                .orElseThrow();
    }

    private MockProcessorContext<CompanySlug, CoverageList> context() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "keep-list");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nobody:1");
        var context =
                new MockProcessorContext<CompanySlug, CoverageList>(properties, new TaskId(0, 0), folder.toFile());
        context.setCurrentSystemTimeMs(0);
        return context;
    }
}
