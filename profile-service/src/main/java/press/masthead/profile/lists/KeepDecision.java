package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;

/// Remembers each article's last decision, and tells the companies that it matches and those that it matched before.
final class KeepDecision extends ContextualProcessor<ArticleId, Decision, CompanySlug, Change> {
    private @Nullable KeyValueStore<ArticleId, Decision> decisions;
    private @Nullable KeyValueStore<String, ArticleId> articlesByUrl;

    @Override
    public void init(ProcessorContext<CompanySlug, Change> context) {
        super.init(context);
        decisions = context.getStateStore(ListStores.DECISIONS);
        articlesByUrl = context.getStateStore(ListStores.ARTICLES_BY_URL);
    }

    @Override
    public void process(Record<ArticleId, Decision> decided) {
        var article = decided.key();
        var earlier = requireNonNull(decisions).get(article);
        var decision = accepted(article, decided.value());
        if (isStale(earlier, decision)) {
            return;
        }
        requireNonNull(decisions).put(article, decision);
        index(article, earlier, decision);
        changes(article, earlier, decision)
                .forEach((company, change) -> context().forward(new Record<>(company, change, decided.timestamp())));
    }

    private static @Nullable Decision accepted(ArticleId article, @Nullable Decision decision) {
        if (decision != null && !decision.article().id().equals(article)) {
            throw new IllegalArgumentException("a decision of %s under the key %s"
                    .formatted(decision.article().id(), article));
        }
        return decision;
    }

    private static boolean isStale(@Nullable Decision earlier, @Nullable Decision decision) {
        if (earlier == null || decision == null) {
            return earlier == null && decision == null;
        }
        return earlier.article().revision() > decision.article().revision() || earlier.equals(decision);
    }

    private void index(ArticleId article, @Nullable Decision earlier, @Nullable Decision decision) {
        var index = requireNonNull(articlesByUrl);
        urls(earlier).forEach(url -> index.delete(ListStores.key(url, article)));
        urls(decision).forEach(url -> index.put(ListStores.key(url, article), article));
    }

    private static Set<String> urls(@Nullable Decision decision) {
        return decision == null
                ? Set.of()
                : Stream.of(decision.article().url(), decision.article().canonicalUrl())
                        .filter(url -> !url.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static Map<CompanySlug, Change> changes(
            ArticleId article, @Nullable Decision earlier, @Nullable Decision decision) {
        var changes = new LinkedHashMap<CompanySlug, Change>();
        companies(earlier).forEach(company -> changes.put(company, new Change.Unmatched(article)));
        if (decision != null) {
            companies(decision)
                    .forEach(company -> changes.put(company, new Change.Matched(Candidate.of(decision, company))));
        }
        return changes;
    }

    private static List<CompanySlug> companies(@Nullable Decision decision) {
        return decision == null
                ? List.of()
                : decision.companies().stream()
                        .map(CompanyMatch::slug)
                        .distinct()
                        .toList();
    }
}
