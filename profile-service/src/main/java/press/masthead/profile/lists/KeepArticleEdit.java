package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;

/// Remembers the edits that may hold in all lists, and tells the companies that they concern: a kill takes the article
/// out of each, a correction shows in each.
final class KeepArticleEdit extends ContextualProcessor<ArticleId, Edit, CompanySlug, Change> {
    private @Nullable ArticleState articles;

    @Override
    public void init(ProcessorContext<CompanySlug, Change> context) {
        super.init(context);
        articles = new ArticleState(context);
    }

    @Override
    public void process(Record<ArticleId, Edit> edited) {
        requireNonNull(articles)
                .edited(edited.value())
                .forEach((company, change) -> context().forward(new Record<>(company, change, edited.timestamp())));
    }
}
