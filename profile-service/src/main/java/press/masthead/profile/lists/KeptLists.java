package press.masthead.profile.lists;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.model.register.Registers;
import press.masthead.profile.stories.Stories;
import press.masthead.profile.stories.Telling;

/// The lists in this instance's stores, changed by a candidate or an edit at a time. A change touches only the stories
/// that have to do with its article: these are told again, as the pure function tells them.
final class KeptLists {
    /// Of how lines are made and published; another number makes and publishes all anew.
    static final String VERSION = "7";

    private final KeyValueStore<String, Candidate> candidates;
    private final KeyValueStore<String, Edit> edits;
    private final KeyValueStore<CompanySlug, ListState> states;
    private final KeyValueStore<String, ListHistory> histories;
    private final StoryIndex index;
    private final KeptLines lines;

    KeptLists(ProcessorContext<?, ?> context) {
        candidates = context.getStateStore(ListStores.CANDIDATES);
        edits = context.getStateStore(ListStores.EDITS);
        states = context.getStateStore(ListStores.STATES);
        histories = context.getStateStore(ListStores.HISTORIES);
        index = new StoryIndex(
                context.getStateStore(ListStores.TELLINGS), context.getStateStore(ListStores.STORY_PLACES));
        lines = new KeptLines(context.getStateStore(ListStores.LINES), context.getStateStore(ListStores.FACETS));
    }

    /// Keeps a change of a company that no register has; its list is made when one has it.
    void keep(CompanySlug slug, Change change) {
        store(slug, change);
        states.put(slug, new ListState(0, "", state(slug).digest(), Map.of(), ""));
    }

    void change(Company company, Registers registers, Change change, Instant at) {
        var slug = company.slug();
        var basis = basis(company, registers);
        var state = ListStores.or(states.get(slug), new ListState(0, basis, "", Map.of(), ""));
        if (state.basis().equals(basis)) {
            tellAgain(company, registers, state, change, at);
        } else {
            store(slug, change);
            rebuild(company, registers);
        }
    }

    /// What stands near the article is told as it was and as it is. Nearby things are read as they were until the
    /// index changes; but for the article's own candidate, which is read before another is stored.
    private void tellAgain(Company company, Registers registers, ListState state, Change change, Instant at) {
        var slug = company.slug();
        var article = article(change);
        var window = window(registers);
        var before = nearby(slug, window);
        var was = before.telling(article);
        was.ifPresent(_ -> before.candidate(article));
        var roots = new HashSet<>(before.mergedWith(article));
        var replaced = store(slug, change);
        var candidate = kept(slug, change);
        var is = candidate.flatMap(kept -> told(slug, kept));

        roots.add(article);
        roots.addAll(merging(change));
        var around = new Neighbourhood(before, window);
        roots.addAll(around.beside(Stream.concat(was.stream(), is.stream()).toList()));
        var old = around.around(roots);
        was.ifPresent(telling -> index.remove(slug, telling));
        is.ifPresent(telling -> index.add(slug, telling));

        var after = before.after(article, candidate, is);
        old.forEach(roots::addAll);
        var now = new Neighbourhood(after, window).around(roots);
        var said = editsOf(after, Stream.concat(old.stream(), now.stream()));
        var candidatesBefore = new ArrayList<>(before.candidates(old));
        // what only merges lead to is as it was
        candidatesBefore.addAll(after.candidates(
                now.stream().filter(part -> Collections.disjoint(part, roots)).toList()));
        var toldBefore = Told.of(company, candidatesBefore, before(said, change, replaced), before::tells, registers);
        var toldNow = Told.of(company, after.candidates(now), said, after::tells, registers);
        states.put(slug, lines.replace(slug, state, KeptLines.of(toldBefore), KeptLines.of(toldNow)));
        remember(slug, places(toldBefore), places(toldNow), change, at);
    }

    /// Makes the whole list anew, a neighbourhood at a time.
    void rebuild(Company company, Registers registers) {
        var slug = company.slug();
        lines.clear(slug);
        index.clear(slug);
        var all = new ArrayList<ArticleId>();
        ListStores.each(slug, candidates, candidate -> all.add(candidate.article()));
        ListStores.each(
                slug,
                edits,
                edit -> Nearby.merges(List.of(edit)).forEach(with -> index.merge(slug, edit.article(), with)));
        var window = window(registers);
        for (var article : all) {
            kept(slug, article)
                    .flatMap(candidate -> told(slug, candidate))
                    .ifPresent(telling -> index.add(slug, telling));
        }
        var state = new ListState(0, basis(company, registers), state(slug).digest(), Map.of(), "");
        var seen = new HashSet<ArticleId>();
        for (var article : all) {
            if (!seen.contains(article)) {
                var nearby = nearby(slug, window);
                var parts = new Neighbourhood(nearby, window).around(List.of(article));
                parts.forEach(seen::addAll);
                var stories = Told.of(
                        company, nearby.candidates(parts), editsOf(nearby, parts.stream()), nearby::tells, registers);
                state = lines.replace(slug, state, List.of(), KeptLines.of(stories));
            }
        }
        states.put(slug, state);
    }

    /// The list as it is to be published.
    CoverageList published(Company company, Registers registers) {
        var page = lines.pages()
                .page(
                        company.slug(),
                        ListFilter.NONE,
                        Cursor.START,
                        CoverageLists.FIRST_PAGE,
                        state(company.slug()),
                        CoverageLists.policy(registers));
        return CoverageLists.published(company, page);
    }

    ListState state(CompanySlug slug) {
        return ListStores.or(states.get(slug), ListState.NONE);
    }

    static String basis(Company company, Registers registers) {
        return "%s/%d/%d/%d"
                .formatted(
                        VERSION,
                        Stories.version(),
                        company.fiscalYearEnd(),
                        registers.policy().storyWindowDays());
    }

    /// What of the registers a list as published depends on.
    static String under(Company company, Registers registers) {
        return "%s/%s/%s".formatted(basis(company, registers), CoverageLists.policy(registers), company.name());
    }

    /// What an article tells, as editors revised it.
    private Optional<Telling> told(CompanySlug slug, Candidate candidate) {
        var said = EffectiveEdits.of(ListStores.allOf(ListStores.key(slug, candidate.article()), edits));
        return candidate.revised(slug, said).map(revised -> Telling.of(revised.decision()));
    }

    private Optional<Candidate> kept(CompanySlug slug, Change change) {
        return change instanceof Change.Matched(var candidate) ? Optional.of(candidate) : kept(slug, article(change));
    }

    private Optional<Candidate> kept(CompanySlug slug, ArticleId article) {
        return Optional.ofNullable(candidates.get(ListStores.key(slug, article)));
    }

    private Nearby nearby(CompanySlug slug, Duration window) {
        return new Nearby(slug, candidates, edits, index, window);
    }

    private static Duration window(Registers registers) {
        return Duration.ofDays(registers.policy().storyWindowDays());
    }

    /// Keeps what came, and gives the edit that it replaces.
    private @Nullable Edit store(CompanySlug slug, Change change) {
        switch (change) {
            case Change.Matched(Candidate candidate) ->
                candidates.put(ListStores.key(slug, candidate.article()), candidate);
            case Change.Unmatched(var article, var _) -> candidates.delete(ListStores.key(slug, article));
            case Change.Edited(Edit edit) -> {
                Nearby.merges(List.of(edit)).forEach(with -> index.merge(slug, edit.article(), with));
                return ListStores.keep(ListStores.key(slug, edit.article()), edit, edits);
            }
        }
        return null;
    }

    private static ArticleId article(Change change) {
        return switch (change) {
            case Change.Matched(Candidate candidate) -> candidate.article();
            case Change.Unmatched(var article, var _) -> article;
            case Change.Edited(Edit edit) -> edit.article();
        };
    }

    private static Set<ArticleId> merging(Change change) {
        return change instanceof Change.Edited(Edit edit) ? Nearby.merges(List.of(edit)) : Set.of();
    }

    private static List<Edit> editsOf(Nearby nearby, Stream<Set<ArticleId>> parts) {
        return parts.flatMap(Set::stream)
                .distinct()
                .flatMap(article -> nearby.editsOf(article).stream())
                .toList();
    }

    /// The edits as they were before this change.
    private static List<Edit> before(List<Edit> said, Change change, @Nullable Edit replaced) {
        if (!(change instanceof Change.Edited(Edit edit))) {
            return said;
        }
        return Stream.concat(said.stream().filter(other -> !other.id().equals(edit.id())), Stream.ofNullable(replaced))
                .toList();
    }

    private void remember(
            CompanySlug slug, Map<ArticleId, Place> before, Map<ArticleId, Place> now, Change change, Instant at) {
        var articles = new HashSet<>(before.keySet());
        articles.addAll(now.keySet());
        for (var article : articles) {
            var was = before.containsKey(article)
                    ? requireNonNull(before.get(article)).kind()
                    : Place.Kind.OUT;
            var place = now.get(article);
            var is = place == null ? Place.Kind.OUT : place.kind();
            if (was != is) {
                var key = ListStores.key(slug, article);
                var why = place == null ? gone(change) : place.why();
                histories.put(
                        key,
                        ListStores.or(histories.get(key), ListHistory.NONE).with(new ListHistory.Event(at, is, why)));
            }
        }
    }

    private static String gone(Change change) {
        return change instanceof Change.Unmatched(var _, var killed) && killed ? "KILLED" : "UNMATCHED";
    }

    private static Map<ArticleId, Place> places(Collection<Told> told) {
        var places = new HashMap<ArticleId, Place>();
        told.forEach(story -> places.putAll(story.places()));
        return places;
    }
}
