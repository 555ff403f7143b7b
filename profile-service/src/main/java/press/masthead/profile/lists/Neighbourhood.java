package press.masthead.profile.lists;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.masthead.model.ArticleId;
import press.masthead.profile.lists.Nearby.Page;
import press.masthead.profile.stories.Chains;
import press.masthead.profile.stories.Telling;

/// The candidates of one company that can have to do with each other, found from some of them on: the parts of all
/// that [Chains] tells apart, with those that editors merged with them.
final class Neighbourhood {
    private final Nearby nearby;
    private final Duration window;
    private final Map<Page, Boolean> longs = new HashMap<>();

    Neighbourhood(Nearby nearby, Duration window) {
        this.nearby = nearby;
        this.window = window;
    }

    /// The parts in which any of these stand, and those merged with one of them, from one to the next.
    List<Set<ArticleId>> around(Collection<ArticleId> roots) {
        var parts = new ArrayList<Set<ArticleId>>();
        var seen = new HashSet<ArticleId>();
        var waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            var article = waiting.remove();
            var telling = nearby.telling(article);
            if (telling.isPresent() && !seen.contains(article)) {
                var part = part(nearby.page(telling.get()));
                part.forEach(member -> waiting.addAll(nearby.mergedWith(member)));
                seen.addAll(part);
                parts.add(part);
            }
        }
        return parts;
    }

    /// All whose part may become another when an article of these tellings comes, goes or changes: at its pages and
    /// linked with them, and what then may be in a longer chain or in a shorter one.
    Set<ArticleId> beside(Collection<Telling> tellings) {
        var own = new HashSet<Page>();
        var linked = new HashSet<Page>();
        for (var telling : tellings) {
            own.add(nearby.page(telling));
            linked.addAll(nearby.linked(telling));
        }
        own.forEach(page -> linked.addAll(nearby.linked(page)));
        linked.removeAll(own);
        var beside = articles(own);
        beside.addAll(articles(linked));
        for (var page : linked) {
            chain(page, own).ifPresent(chain -> beside.addAll(articles(chain)));
        }
        return beside;
    }

    private Set<ArticleId> part(Page first) {
        var part = new HashSet<>(Set.of(first));
        var waiting = new ArrayDeque<>(part);
        while (!waiting.isEmpty()) {
            var page = waiting.remove();
            for (var next : nearby.linked(page)) {
                if (!part.contains(next) && isInPartOf(page, next)) {
                    part.add(next);
                    waiting.add(next);
                }
            }
        }
        return articles(part);
    }

    private boolean isInPartOf(Page page, Page linked) {
        return Chains.areInOneStretch(page.start(), linked.start(), window) || !isInLongChain(page);
    }

    private boolean isInLongChain(Page page) {
        var known = longs.get(page);
        if (known == null) {
            var chain = chain(page, Set.of());
            known = chain.isEmpty();
            longs.put(page, known);
            chain.ifPresent(pages -> pages.forEach(each -> longs.put(each, false)));
        }
        return known;
    }

    /// All of the chain in which a page is; empty once it shows that it is a long one.
    private Optional<Set<Page>> chain(Page first, Set<Page> without) {
        var chain = new HashSet<>(Set.of(first));
        var waiting = new ArrayDeque<>(chain);
        var earliest = first.start();
        var latest = first.start();
        while (!waiting.isEmpty()) {
            for (var next : nearby.linked(waiting.remove())) {
                if (!without.contains(next) && chain.add(next)) {
                    waiting.add(next);
                    earliest = Math.min(earliest, next.start());
                    latest = Math.max(latest, next.start());
                }
            }
            if (Chains.isLong(earliest, latest, window)) {
                return Optional.empty();
            }
        }
        return Optional.of(chain);
    }

    private static Set<ArticleId> articles(Collection<Page> pages) {
        var articles = new HashSet<ArticleId>();
        pages.forEach(page -> articles.addAll(page.articles()));
        return articles;
    }
}
