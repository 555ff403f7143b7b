package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.Edit;
import press.masthead.profile.stories.Chains;
import press.masthead.profile.stories.Telling;

/// One company's articles as they stand in the stores, and who is linked with whom; what was read once is kept.
final class Nearby {
    private final CompanySlug company;
    private final ReadOnlyKeyValueStore<String, Candidate> candidates;
    private final ReadOnlyKeyValueStore<String, Edit> edits;
    private final StoryIndex index;
    private final Duration window;
    private final Map<ArticleId, Candidate> found;
    private final Map<ArticleId, Optional<Telling>> tellings;
    private final Map<Telling, Set<ArticleId>> near;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<Page, Set<Page>> links = new HashMap<>();

    Nearby(
            CompanySlug company,
            ReadOnlyKeyValueStore<String, Candidate> candidates,
            ReadOnlyKeyValueStore<String, Edit> edits,
            StoryIndex index,
            Duration window) {
        this(company, candidates, edits, index, window, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    private Nearby(
            CompanySlug company,
            ReadOnlyKeyValueStore<String, Candidate> candidates,
            ReadOnlyKeyValueStore<String, Edit> edits,
            StoryIndex index,
            Duration window,
            Map<ArticleId, Candidate> found,
            Map<ArticleId, Optional<Telling>> tellings,
            Map<Telling, Set<ArticleId>> near) {
        this.company = company;
        this.candidates = candidates;
        this.edits = edits;
        this.index = index;
        this.window = window;
        this.found = found;
        this.tellings = tellings;
        this.near = near;
    }

    /// The same once an article, and no other, has changed in the stores.
    ///
    /// @param now what is kept of it
    /// @param tells what it tells; that lies where it was looked for
    Nearby after(ArticleId changed, Optional<Candidate> now, Optional<Telling> tells) {
        var others = new HashMap<>(found);
        var told = new HashMap<>(tellings);
        var nearIt = new HashMap<Telling, Set<ArticleId>>();
        others.remove(changed);
        now.ifPresent(candidate -> others.put(changed, candidate));
        told.put(changed, tells);
        tells.ifPresent(telling -> {
            var around = new HashSet<>(near(telling));
            around.add(changed);
            nearIt.put(telling, around);
        });
        return new Nearby(company, candidates, edits, index, window, others, told, nearIt);
    }

    /// The articles at one page, which are as old as the earliest.
    record Page(Set<ArticleId> articles, long start) {
        Page {
            articles = Set.copyOf(articles);
        }
    }

    /// Empty for what bears on the company neither by itself nor by an editor's word.
    Optional<Telling> telling(ArticleId article) {
        return tellings.computeIfAbsent(article, told -> index.telling(company, told));
    }

    /// One that tells something.
    Candidate candidate(ArticleId article) {
        return found.computeIfAbsent(
                article, listed -> requireNonNull(candidates.get(ListStores.key(company, listed))));
    }

    /// What a candidate tells that is kept here.
    Telling tells(Candidate candidate) {
        return telling(candidate.article()).orElseThrow();
    }

    List<List<Candidate>> candidates(Collection<Set<ArticleId>> parts) {
        return parts.stream()
                .map(part -> part.stream().map(this::candidate).toList())
                .toList();
    }

    Page page(Telling telling) {
        var known = pages.get(telling.page());
        if (known == null) {
            known = read(telling);
            pages.put(telling.page(), known);
        }
        return known;
    }

    /// The pages that are linked with this one.
    Set<Page> linked(Page page) {
        var known = links.get(page);
        if (known == null) {
            known = new HashSet<>();
            for (var article : page.articles()) {
                known.addAll(linked(telling(article).orElseThrow()));
            }
            links.put(page, known);
        }
        return known;
    }

    /// The pages that are linked with an article, whether or not it stands in the stores.
    Set<Page> linked(Telling telling) {
        var linked = new HashSet<Page>();
        for (var other : near(telling)) {
            telling(other).filter(near -> Chains.areLinked(telling, near)).ifPresent(near -> linked.add(page(near)));
        }
        return linked;
    }

    private Set<ArticleId> near(Telling telling) {
        return near.computeIfAbsent(telling, told -> index.near(company, told, window));
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

    /// How many articles were looked at.
    int read() {
        return tellings.size();
    }

    private Page read(Telling telling) {
        var articles = new HashSet<ArticleId>();
        var start = Long.MAX_VALUE;
        for (var other : index.atPageOf(company, telling)) {
            var at = telling(other).filter(there -> there.page().equals(telling.page()));
            if (at.isPresent()) {
                articles.add(other);
                start = Math.min(start, at.get().start());
            }
        }
        return new Page(articles, start);
    }
}
