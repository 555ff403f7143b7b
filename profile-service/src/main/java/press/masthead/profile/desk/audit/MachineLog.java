package press.masthead.profile.desk.audit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageEntry;
import press.masthead.model.CoverageList;
import press.masthead.profile.desk.audit.MachineEvent.Kind;

/// Which lines joined and left the lists, told by each list and the one before it. It knows what the `coverage` topic
/// still holds and what came since; of the lists that changed longest ago it forgets how they were.
public final class MachineLog {
    private static final int MOST_EVENTS = 50_000;
    private static final int MOST_LISTS = 1_000;

    private final Deque<MachineEvent> latestFirst = new ArrayDeque<>();
    private final Map<CompanySlug, Lines> lists = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CompanySlug, Lines> eldest) {
            return size() > MOST_LISTS;
        }
    };

    /// The company's list became this one; null when the register has the company no longer. Nothing is told of the
    /// first that is seen of a company, nor of its end.
    public synchronized void published(CompanySlug company, @Nullable CoverageList list, Instant at) {
        if (list == null) {
            lists.remove(company);
            return;
        }
        var after = Lines.of(list);
        var before = lists.put(company, after);
        if (before == null) {
            return;
        }
        before.lost(after)
                .forEach(line -> tell(new MachineEvent(at, company, line.article(), Kind.LEFT, line.headline())));
        after.lost(before)
                .forEach(line -> tell(new MachineEvent(at, company, line.article(), Kind.JOINED, line.headline())));
    }

    /// The latest that `wanted` takes, the last first.
    public synchronized List<MachineEvent> latest(Predicate<MachineEvent> wanted, int most) {
        return latestFirst.stream().filter(wanted).limit(most).toList();
    }

    private void tell(MachineEvent event) {
        latestFirst.addFirst(event);
        if (latestFirst.size() > MOST_EVENTS) {
            latestFirst.removeLast();
        }
    }

    private record Line(ArticleId article, String headline, String order) {
        static Line of(CoverageEntry entry) {
            return new Line(entry.article(), entry.headline(), entry.order());
        }
    }

    /// A list's first page.
    ///
    /// @param end the order of the last line where more follow; empty where none do
    private record Lines(List<Line> lines, Set<ArticleId> articles, String end) {
        static Lines of(CoverageList list) {
            var lines = list.entries().stream().map(Line::of).toList();
            var ids = Set.copyOf(lines.stream().map(Line::article).toList());
            return new Lines(
                    lines,
                    ids,
                    list.next().isEmpty() || lines.isEmpty()
                            ? ""
                            : lines.getLast().order());
        }

        /// What the other does not have; a line that is but pushed onto its next page is not lost.
        List<Line> lost(Lines other) {
            var lost = new ArrayList<Line>();
            for (var line : lines) {
                if (!other.articles.contains(line.article()) && !other.isBeyond(line)) {
                    lost.add(line);
                }
            }
            return lost;
        }

        private boolean isBeyond(Line line) {
            return !end.isEmpty() && line.order().compareTo(end) > 0;
        }
    }
}
