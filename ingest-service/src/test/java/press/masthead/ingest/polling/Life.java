package press.masthead.ingest.polling;

import static press.masthead.ingest.polling.Samples.START;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import press.masthead.model.FeedId;
import press.masthead.model.FeedState;
import press.masthead.model.Loan;
import press.masthead.model.PageErrand;
import press.masthead.model.register.Feed;

/// One life of a task, on the stores that the one before it left.
final class Life implements AutoCloseable {
    private final MockProcessorContext<FeedId, Polled> context;
    private final Processor<String, FeedChange, FeedId, Polled> processor;
    private final List<StateStore> stores = new ArrayList<>();

    Life(Path directory, Instant now, Poller poller, PageReader pages) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "polling");
        context = new MockProcessorContext<>(properties, new TaskId(0, 0), directory.toFile());
        context.setCurrentSystemTimeMs(now.toEpochMilli());
        var setup = new PollFeeds(
                poller,
                pages,
                Schedule.USUAL,
                new Politeness(Duration.ofSeconds(5), Map.of()),
                Runnable::run,
                new Semaphore(3),
                Hubs.NONE,
                _ -> {});
        for (var builder : setup.stores()) {
            var store = builder.withLoggingDisabled().withCachingDisabled().build();
            store.init(context.getStateStoreContext(), store);
            context.addStateStore(store);
            stores.add(store);
        }
        processor = setup.get();
        processor.init(context);
    }

    void register(Feed feed) {
        processor.process(new Record<>("gazette.com", new FeedChange.Registered(feed), START.toEpochMilli()));
    }

    /// What came of it.
    List<String> receive(PageErrand errand) {
        context.resetForwards();
        processor.process(new Record<>("gazette.com", new FeedChange.Sent(errand), START.toEpochMilli()));
        return published();
    }

    /// What comes from the owner of another domain, and what that is answered at once.
    List<Loan> hear(Loan loan) {
        context.resetForwards();
        processor.process(new Record<>(loan.domain(), new FeedChange.Lending(loan), START.toEpochMilli()));
        return loans();
    }

    /// Told in the last step.
    List<Loan> loans() {
        return context.forwarded().stream()
                .flatMap(forwarded -> forwarded.record().value().loans().stream())
                .map(loan -> loan.value)
                .toList();
    }

    void at(Instant now) {
        context.setCurrentSystemTimeMs(now.toEpochMilli());
    }

    /// In the last step.
    List<PageErrand> sent() {
        return context.forwarded().stream()
                .flatMap(forwarded -> forwarded.record().value().errands().stream())
                .map(errand -> errand.value)
                .toList();
    }

    void remove(Feed feed) {
        processor.process(new Record<>("gazette.com", new FeedChange.Removed(feed.id()), START.toEpochMilli()));
    }

    /// The one that was told last.
    FeedState state() {
        return states().getLast();
    }

    /// Those that were told in the last step.
    List<FeedState> states() {
        return context.forwarded().stream()
                .map(MockProcessorContext.CapturedForward::record)
                .flatMap(told -> told.value().states(told.key()).stream())
                .map(state -> Objects.requireNonNull(state.value))
                .toList();
    }

    /// Begins what is due at a moment, applies what ended, and tells what was published.
    List<String> tick(Instant now) {
        context.resetForwards();
        context.setCurrentSystemTimeMs(now.toEpochMilli());
        var punctuator = context.scheduledPunctuators().getFirst().getPunctuator();
        punctuator.punctuate(now.toEpochMilli());
        punctuator.punctuate(now.toEpochMilli());
        return published();
    }

    private List<String> published() {
        return context.forwarded().stream()
                .flatMap(forwarded -> forwarded.record().value().articles().stream())
                .map(article -> article.value.headline() + " r" + article.value.revision())
                .toList();
    }

    @Override
    public void close() {
        processor.close();
        stores.forEach(StateStore::close);
    }
}
