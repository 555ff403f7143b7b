package press.masthead.profile.lists;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Telling;

/// The candidates of one company that have to do with each other: alike, of one event, or merged by editors, from one
/// to the next.
final class Neighbourhood {
    private final CompanySlug company;
    private final ReadOnlyKeyValueStore<String, Candidate> candidates;
    private final ReadOnlyKeyValueStore<String, Edit> edits;
    private final StoryIndex index;
    private final Duration window;
    private final Map<ArticleId, Optional<Telling>> tellings = new HashMap<>();
    private final Map<ArticleId, Candidate> found = new LinkedHashMap<>();

    Neighbourhood(
            CompanySlug company,
            ReadOnlyKeyValueStore<String, Candidate> candidates,
            ReadOnlyKeyValueStore<String, Edit> edits,
            StoryIndex index,
            Duration window) {
        this.company = company;
        this.candidates = candidates;
        this.edits = edits;
        this.index = index;
        this.window = window;
    }

    /// All that have to do with any of these, these too, so far as they bear on the company.
    Map<ArticleId, Candidate> around(Collection<ArticleId> roots) {
        var seen = new HashSet<ArticleId>();
        var waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            var article = waiting.remove();
            if (seen.add(article)) {
                telling(article).ifPresent(telling -> waiting.addAll(next(telling, seen)));
            }
        }
        found.keySet().retainAll(seen);
        return found;
    }

    private Set<ArticleId> next(Telling telling, Set<ArticleId> seen) {
        var next = new HashSet<ArticleId>();
        for (var other : index.near(company, telling, window)) {
            if (!seen.contains(other)
                    && telling(other)
                            .filter(near -> Stories.mayTellOne(telling, near))
                            .isPresent()) {
                next.add(other);
            }
        }
        next.addAll(mergedWith(telling.article()));
        return next;
    }

    /// With whom editors ever merged it, or it with.
    Set<ArticleId> mergedWith(ArticleId article) {
        var merged = index.mergedWith(company, article);
        merged.addAll(merges(editsOf(article)));
        return merged;
    }

    /// With whom these edits merge their article, whether or not they hold.
    static Set<ArticleId> merges(Collection<Edit> edits) {
        var with = new HashSet<ArticleId>();
        for (var edit : edits) {
            if (edit.action() instanceof Edit.Action.Merge(var other)) {
                with.add(other);
            }
        }
        return with;
    }

    List<Edit> editsOf(ArticleId article) {
        return ListStores.allOf(ListStores.key(company, article), edits);
    }

    Optional<Telling> telling(ArticleId article) {
        var known = tellings.get(article);
        if (known == null) {
            known = read(article);
            tellings.put(article, known);
        }
        return known;
    }

    private Optional<Telling> read(ArticleId article) {
        return Optional.ofNullable(candidates.get(ListStores.key(company, article)))
                .flatMap(candidate -> candidate
                        .revised(company, EffectiveEdits.of(editsOf(article)))
                        .map(revised -> {
                            found.put(article, candidate);
                            return Telling.of(revised.decision());
                        }));
    }
}
