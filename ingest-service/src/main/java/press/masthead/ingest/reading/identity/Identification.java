package press.masthead.ingest.reading.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.FeedId;

/// Tells the entries of one document apart and knows again those that were there before: by guid, by canonical URL, by
/// text, each only as far as it names one article. Never by position and never by time.
public final class Identification {
    private final FeedId feed;
    private final List<EntryKeys> entries;
    private final GuidHabits before;
    private final KnownArticles known;
    private final Set<String> ambiguous;
    private final List<@Nullable ArticleId> articles;
    private final Set<ArticleId> claimed = new HashSet<>();
    private GuidHabits seen = GuidHabits.UNKNOWN;

    private Identification(FeedId feed, List<EntryKeys> entries, GuidHabits before, KnownArticles known) {
        this.feed = feed;
        this.entries = entries;
        this.before = before;
        this.known = known;
        ambiguous = new HashSet<>();
        ambiguous.addAll(shared(EntryKeys::guid, EntryKeys::place));
        ambiguous.addAll(shared(EntryKeys::url, EntryKeys::guid));
        ambiguous.addAll(shared(EntryKeys::content, EntryKeys::guid));
        ambiguous.addAll(shared(EntryKeys::content, EntryKeys::url));
        articles = new ArrayList<@Nullable ArticleId>(entries.size());
        entries.forEach(_ -> articles.add(null));
    }

    /// Identifies the entries of one document.
    ///
    public static Identified of(FeedId feed, List<EntryKeys> entries, GuidHabits habits, KnownArticles known) {
        return new Identification(feed, entries, habits, known).identified();
    }

    private Identified identified() {
        // a weaker key finds only what no stronger one did
        each(this::byGuid);
        each(this::byUrl);
        each(this::byContent);
        each(entry -> Optional.of(minted(entry)));
        return new Identified(articles.stream().map(Identification::found).toList(), before.and(seen));
    }

    private static ArticleId found(@Nullable ArticleId article) {
        if (article == null) {
            throw new AssertionError("every entry is some article");
        }
        return article;
    }

    private void each(Function<EntryKeys, Optional<ArticleId>> finding) {
        var found = new HashSet<ArticleId>();
        for (var i = 0; i < entries.size(); i++) {
            if (articles.get(i) == null) {
                var article = finding.apply(entries.get(i));
                articles.set(i, article.orElse(null));
                article.ifPresent(found::add);
            }
        }
        claimed.addAll(found);
    }

    private Optional<ArticleId> byGuid(EntryKeys entry) {
        var match = lookUp(entry.guid()).filter(article -> article.keys().guid().equals(entry.guid()));
        if (ambiguous.contains(entry.guid())) {
            seen = seen.and(new GuidHabits(0, 1, 0));
            return Optional.empty();
        }
        if (match.isEmpty()) {
            return Optional.empty();
        }
        if (isReused(entry, match.get().keys())) {
            seen = seen.and(new GuidHabits(0, 1, 0));
            return Optional.empty();
        }
        seen = seen.and(new GuidHabits(1, 0, 0));
        return Optional.of(match.get().id());
    }

    /// The guid came back on something else; where guids are known for it, another URL suffices.
    private boolean isReused(EntryKeys now, EntryKeys then) {
        var movedOn = !now.url().equals(then.url()) && !now.url().isEmpty();
        return movedOn && (!before.areUnique() || !now.resembles(then));
    }

    /// A new guid with an old URL is the old article, unless guids stay and everything else is new: then a page lists
    /// several articles.
    private Optional<ArticleId> byUrl(EntryKeys entry) {
        var match = lookUp(entry.url())
                .filter(article -> article.keys().url().equals(entry.url()))
                .filter(article -> !claimed.contains(article.id()));
        if (match.isEmpty()) {
            return Optional.empty();
        }
        var then = match.get().keys();
        var changed = !entry.guid().isEmpty()
                && !then.guid().isEmpty()
                && !entry.guid().equals(then.guid());
        if (changed && before.areStable() && !entry.resembles(then)) {
            return Optional.empty();
        }
        seen = changed ? seen.and(new GuidHabits(0, 0, 1)) : seen;
        return Optional.of(match.get().id());
    }

    /// The same text under another guid and URL, once the old ones are gone; unless headline and date are others too,
    /// as where each morning's edition opens with the same words.
    private Optional<ArticleId> byContent(EntryKeys entry) {
        var match = lookUp(entry.content())
                .filter(article -> article.keys().content().equals(entry.content()))
                .filter(article -> !entry.isAnotherEdition(article.keys()))
                .filter(article -> !claimed.contains(article.id()));
        var changed = match.isPresent()
                && !entry.guid().isEmpty()
                && !entry.guid().equals(match.get().keys().guid());
        seen = changed ? seen.and(new GuidHabits(0, 0, 1)) : seen;
        return match.map(KnownArticle::id);
    }

    /// The same entry makes the same id again, also where nothing is remembered.
    private ArticleId minted(EntryKeys entry) {
        var guidNames = !entry.guid().isEmpty()
                && !ambiguous.contains(entry.guid())
                && before.areUnique()
                && lookUp(entry.guid()).isEmpty();
        var name = guidNames ? entry.guid() : !entry.url().isEmpty() ? entry.url() : entry.content();
        var isTaken = name.isEmpty() || ambiguous.contains(name) || isTaken(EntryKeys.id(feed, name));
        return isTaken ? entry.wholeId(feed) : EntryKeys.id(feed, name);
    }

    private boolean isTaken(ArticleId id) {
        return claimed.contains(id) || known.contains(id);
    }

    private Optional<KnownArticle> lookUp(String key) {
        return key.isEmpty() || ambiguous.contains(key) ? Optional.empty() : known.withKey(key);
    }

    /// Keys that entries with different others have in common.
    private Set<String> shared(Function<EntryKeys, String> key, Function<EntryKeys, String> other) {
        Map<String, String> first = new HashMap<>();
        var shared = new HashSet<String>();
        for (var entry : entries) {
            var name = key.apply(entry);
            var before = name.isEmpty() ? null : first.putIfAbsent(name, other.apply(entry));
            if (before != null && !before.equals(other.apply(entry))) {
                shared.add(name);
            }
        }
        return shared;
    }
}
