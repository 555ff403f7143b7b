package press.masthead.classify;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.Decision;
import press.masthead.platform.json.Json;
import press.masthead.platform.runtime.Poisoned;
import press.masthead.platform.topics.Topics;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/// Decides each revision of an article once, and every article again when the registers change: a few at a time between
/// records, taken up where it was left after a restart. Only what comes out differently is written again.
///
/// A decision is kept and written as the same bytes, so that it is made into JSON once. The store has no end: history
/// is kept for ever, on disk.
final class DecideArticles implements Processor<ArticleId, Article, ArticleId, byte[]> {
    static final String DECISIONS = "decisions-made";
    static final String PROGRESS = "decided-under";

    /// Of a slice of re-evaluation: short, so that an article that arrives meanwhile does not wait long.
    static final int AGAIN_PER_TICK = 200;

    static final Duration TICK = Duration.ofMillis(20);
    private static final ObjectReader READER = Json.MAPPER.readerFor(Decision.class);
    private static final ObjectWriter WRITER = Json.MAPPER.writerFor(Decision.class);

    private final Supplier<Classifier> classifiers;
    private final ProcessorContext<ArticleId, byte[]> context;
    private final KeyValueStore<ArticleId, byte[]> decisions;
    private final Reevaluation reevaluation;

    private DecideArticles(Supplier<Classifier> classifiers, ProcessorContext<ArticleId, byte[]> context) {
        this.classifiers = classifiers;
        this.context = context;
        decisions = context.getStateStore(DECISIONS);
        reevaluation = new Reevaluation(context.getStateStore(PROGRESS), decisions);
    }

    static ProcessorSupplier<ArticleId, Article, ArticleId, byte[]> supplier(Supplier<Classifier> classifiers) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<ArticleId, Article, ArticleId, byte[]> get() {
                return new Started(classifiers);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(DECISIONS), Topics.ARTICLE_ID, Serdes.ByteArray()),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(PROGRESS), Serdes.String(), Serdes.String()));
            }
        };
    }

    /// Kafka Streams makes a processor before its stores are there; the work begins with `init`.
    private static final class Started implements Processor<ArticleId, Article, ArticleId, byte[]> {
        private final Supplier<Classifier> classifiers;
        private @Nullable DecideArticles work;

        Started(Supplier<Classifier> classifiers) {
            this.classifiers = classifiers;
        }

        @Override
        public void init(ProcessorContext<ArticleId, byte[]> context) {
            var started = new DecideArticles(classifiers, context);
            context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, started::decideAgain);
            work = started;
        }

        @Override
        public void process(Record<ArticleId, Article> article) {
            if (work != null) {
                work.process(article);
            }
        }
    }

    @Override
    public void process(Record<ArticleId, Article> record) {
        if (isNews(record.value(), decisions.get(record.key()))) {
            var classifier = classifiers.get();
            reevaluation.under(classifier.registers());
            var decision = WRITER.writeValueAsBytes(classifier.decide(record.value()));
            decisions.put(record.key(), decision);
            context.forward(record.withValue(decision));
        }
    }

    /// A kept decision that can no longer be read is as good as none.
    private static boolean isNews(Article article, byte @Nullable [] kept) {
        try {
            return kept == null || Article.BY_READING.compare(decoded(kept).article(), article) < 0;
        } catch (JacksonException _) {
            return true;
        }
    }

    private void decideAgain(long now) {
        var classifier = classifiers.get();
        reevaluation.under(classifier.registers());
        reevaluation.next(AGAIN_PER_TICK, (id, kept) -> {
            var bytes = decidedAnew(classifier, id, kept);
            if (bytes != null) {
                decisions.put(id, bytes);
                context.forward(new Record<>(id, bytes, now));
            }
        });
    }

    /// Null when nothing but the digests would differ.
    private static byte @Nullable [] decidedAnew(Classifier classifier, ArticleId id, byte[] kept) {
        try {
            var earlier = decoded(kept);
            var decision = classifier.decide(earlier.article(), earlier.facts());
            return decision.saysTheSameAs(earlier) ? null : WRITER.writeValueAsBytes(decision);
        } catch (RuntimeException e) {
            var key = Topics.ARTICLE_ID.serializer().serialize(Topics.DECISIONS.name(), id);
            throw new Poisoned(Topics.DECISIONS.name(), key, kept, e);
        }
    }

    private static Decision decoded(byte[] bytes) {
        return READER.readValue(bytes);
    }
}
