package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;

/// Remembers each article's last decision, and tells the companies that it matches and those that it matched before.
final class KeepDecision extends ContextualProcessor<ArticleId, Decision, CompanySlug, Change> {
    private @Nullable ArticleState articles;

    @Override
    public void init(ProcessorContext<CompanySlug, Change> context) {
        super.init(context);
        articles = new ArticleState(context);
    }

    @Override
    public void process(Record<ArticleId, Decision> decided) {
        requireNonNull(articles)
                .decided(decided.key(), accepted(decided.key(), decided.value()))
                .forEach((company, change) -> context().forward(new Record<>(company, change, decided.timestamp())));
    }

    private static @Nullable Decision accepted(ArticleId article, @Nullable Decision decision) {
        if (decision != null && !decision.article().id().equals(article)) {
            throw new IllegalArgumentException("a decision of %s under the key %s"
                    .formatted(decision.article().id(), article));
        }
        return decision;
    }
}
