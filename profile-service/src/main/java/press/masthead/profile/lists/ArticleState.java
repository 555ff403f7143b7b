package press.masthead.profile.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.Article;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CompanySlug;
import press.masthead.model.Decision;
import press.masthead.model.Edit;

/// What is kept of articles whatever list they stand in: the last decision, the edits that hold in all lists, and the
/// URLs; and what a change of these tells the companies.
final class ArticleState {
    private final KeyValueStore<ArticleId, Decision> decisions;
    private final KeyValueStore<String, Edit> edits;
    private final KeyValueStore<String, ArticleId> articlesByUrl;

    ArticleState(ProcessorContext<CompanySlug, Change> context) {
        decisions = context.getStateStore(ListStores.DECISIONS);
        edits = context.getStateStore(ListStores.ARTICLE_EDITS);
        articlesByUrl = context.getStateStore(ListStores.ARTICLES_BY_URL);
    }

    /// Keeps a decision, or the end of it, and tells what it changes.
    Map<CompanySlug, Change> decided(ArticleId article, @Nullable Decision decision) {
        var earlier = decisions.get(article);
        if (isStale(earlier, decision)) {
            return Map.of();
        }
        var said = said(article);
        decisions.put(article, decision);
        index(article, earlier, decision);
        return changes(article, lists(earlier, said), lists(decision, said), said);
    }

    /// Keeps an edit that may hold in all lists, and tells what it changes.
    Map<CompanySlug, Change> edited(Edit edit) {
        var article = edit.article();
        var decision = decisions.get(article);
        var before = lists(decision, said(article));
        ListStores.keep(article, edit, edits);
        var said = said(article);
        return changes(article, before, lists(decision, said), said);
    }

    static Optional<Killed> killed(ArticleId article, ReadOnlyKeyValueStore<String, Edit> edits) {
        return ArticleEdits.of(article, ListStores.allOf(article, edits)).killed();
    }

    private ArticleEdits said(ArticleId article) {
        return ArticleEdits.of(article, ListStores.allOf(article, edits));
    }

    private static boolean isStale(@Nullable Decision earlier, @Nullable Decision decision) {
        if (earlier == null || decision == null) {
            return earlier == null && decision == null;
        }
        return Article.BY_READING.compare(earlier.article(), decision.article()) > 0 || earlier.equals(decision);
    }

    private void index(ArticleId article, @Nullable Decision earlier, @Nullable Decision decision) {
        urls(earlier).forEach(url -> articlesByUrl.delete(ListStores.key(url, article)));
        urls(decision).forEach(url -> articlesByUrl.put(ListStores.key(url, article), article));
    }

    private static Set<String> urls(@Nullable Decision decision) {
        return decision == null
                ? Set.of()
                : Stream.of(decision.article().url(), decision.article().canonicalUrl())
                        .filter(url -> !url.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static Map<CompanySlug, Candidate> lists(@Nullable Decision decision, ArticleEdits said) {
        var candidates = new LinkedHashMap<CompanySlug, Candidate>();
        if (decision != null && said.killed().isEmpty()) {
            companies(decision, said)
                    .forEach(company -> candidates.put(company, Candidate.of(decision, company, said.corrections())));
        }
        return candidates;
    }

    private static List<CompanySlug> companies(Decision decision, ArticleEdits said) {
        return Stream.concat(decision.companies().stream().map(CompanyMatch::slug), said.lists().stream())
                .distinct()
                .toList();
    }

    private static Map<CompanySlug, Change> changes(
            ArticleId article,
            Map<CompanySlug, Candidate> before,
            Map<CompanySlug, Candidate> after,
            ArticleEdits said) {
        var changes = new LinkedHashMap<CompanySlug, Change>();
        var companies = new ArrayList<>(before.keySet());
        companies.addAll(after.keySet());
        for (var company : companies) {
            var now = after.get(company);
            if (now == null) {
                changes.put(company, new Change.Unmatched(article, said.killed().isPresent()));
            } else if (!now.equals(before.get(company))) {
                changes.put(company, new Change.Matched(now));
            }
        }
        return changes;
    }
}
