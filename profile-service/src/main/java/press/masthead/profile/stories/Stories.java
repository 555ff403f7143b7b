package press.masthead.profile.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which articles of one company tell one story: those at one canonical URL; those of several publishers, within the
/// policy's window, under one headline, of one text, or of one event. No order of arrival matters, and no clock.
///
/// @param told each with its origin
/// @param kin the pairs that may tell of one event, whether or not they are taken for that; those of a series are left
/// out
public record Stories(List<Story> told, List<Kinship> kin) {
    public Stories {
        told = List.copyOf(told);
        kin = List.copyOf(kin);
    }

    /// Of the words that events are known by; with another, articles may tell other stories.
    public static int version() {
        return Rarity.TABLE.version();
    }

    /// The stories of these.
    ///
    /// @param articles each once
    /// @param window how far apart two articles of one story may be
    public static Stories of(Collection<Telling> articles, Duration window) {
        var told = new ArrayList<Story>();
        var kin = new HashSet<Kinship>();
        for (var part : Chains.parts(sorted(articles), window)) {
            if (part.size() == 1) {
                told.add(new Story(part));
            } else {
                tell(part, window, told, kin);
            }
        }
        return new Stories(told, List.copyOf(kin));
    }

    private static void tell(List<Telling> all, Duration window, List<Story> told, Set<Kinship> kin) {
        var pairs = new Pairs(all, window);
        var series = series(all, pairs);
        var groups = new Groups(all.size());
        pairs.each((one, other) -> {
            if (!groups.areOne(one, other)
                    && tellOne(all.get(one), all.get(other), series.get(one) || series.get(other))) {
                groups.join(one, other);
            }
        });
        var events = new Events(all, groups);
        pairs.ofWords((one, other) -> {
            if (!series.get(one) && !series.get(other) && Events.mayTellOne(all.get(one), all.get(other))) {
                kin.add(Kinship.of(all.get(one), all.get(other)));
                events.add(one, other);
            }
        });
        events.join();
        IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        groups::of, TreeMap::new, Collectors.mapping(all::get, Collectors.toList())))
                .values()
                .forEach(group -> told.addAll(told(group, window)));
    }

    /// Whether two articles in one bucket stand at one page, or look alike.
    public static boolean areAlike(Telling one, Telling other) {
        return one.page().equals(other.page())
                || (!one.headline().isEmpty() && one.headline().equals(other.headline()))
                || one.likeness(other).filter(Likeness::isRepost).isPresent();
    }

    private static List<Telling> sorted(Collection<Telling> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(telling -> telling.article().value()))
                .toList();
    }

    private static boolean tellOne(Telling one, Telling other, boolean ofSeries) {
        if (one.page().equals(other.page())) {
            return true;
        }
        return !ofSeries && !one.publisher().isSame(other.publisher()) && areAlike(one, other);
    }

    /// The pages that one publisher made alike: a series, which joins nothing by its looks.
    private static BitSet series(List<Telling> all, Pairs pairs) {
        var series = new BitSet(all.size());
        pairs.each((one, other) -> {
            var a = all.get(one);
            var b = all.get(other);
            if (!(series.get(one) && series.get(other))
                    && a.publisher().isSame(b.publisher())
                    && !a.page().equals(b.page())
                    && areAlike(a, b)) {
                series.set(one);
                series.set(other);
            }
        });
        return series;
    }

    /// A group cut into stories: each begins with the earliest page and reaches as far as the window.
    private static List<Story> told(List<Telling> group, Duration window) {
        var pages = group.stream()
                .collect(Collectors.groupingBy(Telling::page, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingLong(Stories::start))
                .toList();
        var stories = new ArrayList<Story>();
        for (var from = 0; from < pages.size(); ) {
            var to = from + 1;
            while (to < pages.size() && start(pages.get(to)) - start(pages.get(from)) <= window.toMillis()) {
                to++;
            }
            stories.add(new Story(
                    pages.subList(from, to).stream().flatMap(List::stream).toList()));
            from = to;
        }
        return stories;
    }

    private static long start(List<Telling> page) {
        return page.stream().mapToLong(Telling::start).min().orElseThrow();
    }
}
