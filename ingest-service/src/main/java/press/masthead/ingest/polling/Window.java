package press.masthead.ingest.polling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.masthead.model.ArticleId;
import press.masthead.model.Dating;

/// The articles of a feed's last document, in its order. Between two of them lies what may have been missed.
///
/// @param turnover how long the feed takes to fill its document anew; zero while unknown
record Window(List<ArticleId> articles, Duration turnover) {
    static final Window NONE = new Window(List.of(), Duration.ZERO);

    private static final int LEAST_OVERLAP_PERCENT = 33;

    Window {
        articles = List.copyOf(articles);
    }

    /// This window after the next document.
    ///
    /// @param firsts articles of it that were never seen before
    /// @param elapsed since the last document; zero when this is the first
    Window after(List<FoundArticle> found, int firsts, Duration elapsed) {
        var ids = found.stream().map(each -> each.article().id()).toList();
        if (articles.isEmpty()) {
            return new Window(ids, spanOfDates(found));
        }
        if (firsts == 0 || elapsed.isZero()) {
            return new Window(ids, turnover);
        }
        var measured = elapsed.multipliedBy(ids.size()).dividedBy(firsts);
        // believed at once when it is shorter, and only slowly when it is longer
        var believed = turnover.isZero() || measured.compareTo(turnover) < 0
                ? measured
                : turnover.multipliedBy(3).plus(measured).dividedBy(4);
        return new Window(ids, believed);
    }

    /// Why articles may have been missed; empty when the next document overlaps far enough.
    String gap(List<FoundArticle> next, int firsts) {
        if (articles.isEmpty() || next.isEmpty() || firsts == 0) {
            return "";
        }
        var kept = kept(next).size();
        var smaller = Math.min(next.size(), articles.size());
        return kept * 100 < smaller * LEAST_OVERLAP_PERCENT
                ? "%d of %d entries were there at the last poll".formatted(kept, next.size())
                : "";
    }

    boolean overlaps(List<FoundArticle> next) {
        return !kept(next).isEmpty();
    }

    /// Articles that left the document though others on either side of them stayed, or at the end where new ones come
    /// in. What leaves at the other end has had its time.
    List<ArticleId> vanished(List<FoundArticle> next) {
        var kept = kept(next);
        if (kept.isEmpty()) {
            return List.of();
        }
        var first = first(kept);
        var last = last(kept);
        var newAtTheEnd = newAtTheEnd(next, kept);
        var from = newAtTheEnd ? first : 0;
        var to = newAtTheEnd ? articles.size() : last;
        var vanished = new ArrayList<>(articles.subList(from, to));
        vanished.removeAll(kept);
        return vanished;
    }

    private boolean newAtTheEnd(List<FoundArticle> next, Set<ArticleId> kept) {
        return !kept.contains(next.getLast().article().id())
                && kept.contains(next.getFirst().article().id());
    }

    private int first(Set<ArticleId> kept) {
        var index = 0;
        while (!kept.contains(articles.get(index))) {
            index++;
        }
        return index;
    }

    private int last(Set<ArticleId> kept) {
        var index = articles.size() - 1;
        while (!kept.contains(articles.get(index))) {
            index--;
        }
        return index;
    }

    private Set<ArticleId> kept(List<FoundArticle> next) {
        var kept = new HashSet<ArticleId>();
        next.forEach(each -> kept.add(each.article().id()));
        kept.retainAll(new HashSet<>(articles));
        return kept;
    }

    /// From the oldest date to the newest; the first guess at the turnover.
    private static Duration spanOfDates(List<FoundArticle> found) {
        var starts = found.stream()
                .map(each -> each.article().published())
                .filter(Dating.Dated.class::isInstance)
                .map(dating -> ((Dating.Dated) dating).start())
                .sorted()
                .toList();
        return starts.size() < 2 ? Duration.ZERO : Duration.between(starts.getFirst(), starts.getLast());
    }

    /// When an article came: when it was published, if that is known to the moment and can be, else now.
    static Instant came(FoundArticle found, Instant since, Instant now) {
        return found.article().published() instanceof Dating.Dated dated
                        && dated.start().equals(dated.end())
                        && dated.start().isAfter(since)
                        && dated.start().isBefore(now)
                ? dated.start()
                : now;
    }
}
