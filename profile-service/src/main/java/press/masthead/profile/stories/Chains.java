package press.masthead.profile.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which articles can have to do with each other at all. What stands at one page is one link, as old as its earliest
/// article; links that are alike, or may tell of one event, make a chain. A chain longer than two windows is cut at
/// calendar marks, each two windows after the other, and only there: so one more article bears on a stretch of time,
/// not on all that ever was alike from one to the next, and no shorter chain is cut by a date.
public final class Chains {
    private static final int MOST_WINDOWS = 2;

    private final List<Telling> all;
    private final Duration window;
    private final Groups pages;
    private final Groups chains;
    private final Groups parts;
    private final long[] starts;
    private final List<int[]> overMarks = new ArrayList<>();

    private Chains(List<Telling> all, Duration window) {
        this.all = all;
        this.window = window;
        pages = new Groups(all.size());
        chains = new Groups(all.size());
        parts = new Groups(all.size());
        starts = new long[all.size()];
    }

    /// Those that can have to do with each other, in the order given.
    ///
    /// @param all each once
    /// @param window how far apart two articles of one story may be
    static Collection<List<Telling>> parts(List<Telling> all, Duration window) {
        var chains = new Chains(all, window);
        var pairs = new Pairs(all, window);
        pairs.ofPages(chains::atOnePage);
        chains.date();
        pairs.each(chains::link);
        pairs.ofWords(chains::link);
        chains.joinOverMarks();
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        chains.parts::of, TreeMap::new, Collectors.mapping(all::get, Collectors.toList())))
                .values();
    }

    /// Whether two articles in one bucket are a link of a chain: at two pages, alike or perhaps of one event.
    public static boolean areLinked(Telling one, Telling other) {
        return !one.page().equals(other.page()) && (Stories.areAlike(one, other) || Events.mayTellOne(one, other));
    }

    /// Whether a chain with links this far apart is cut at the marks.
    public static boolean isLong(long earliest, long latest, Duration window) {
        return latest - earliest > apart(window);
    }

    /// Whether no mark lies between two links.
    public static boolean areInOneStretch(long one, long other, Duration window) {
        return Math.floorDiv(one, apart(window)) == Math.floorDiv(other, apart(window));
    }

    private static long apart(Duration window) {
        return window.multipliedBy(MOST_WINDOWS).toMillis();
    }

    private void atOnePage(int one, int other) {
        if (all.get(one).page().equals(all.get(other).page())) {
            for (var groups : List.of(pages, chains, parts)) {
                groups.join(one, other);
            }
        }
    }

    private void date() {
        Arrays.fill(starts, Telling.UNDATED);
        for (var index = 0; index < starts.length; index++) {
            var page = pages.of(index);
            starts[page] = Math.min(starts[page], all.get(index).start());
        }
    }

    private void link(int one, int other) {
        var inOneStretch = areInOneStretch(start(one), start(other), window);
        if (chains.areOne(one, other) && (!inOneStretch || parts.areOne(one, other))) {
            return;
        }
        if (areLinked(all.get(one), all.get(other))) {
            chains.join(one, other);
            if (inOneStretch) {
                parts.join(one, other);
            } else {
                overMarks.add(new int[] {one, other});
            }
        }
    }

    private void joinOverMarks() {
        var longs = longChains();
        for (var link : overMarks) {
            if (!longs.get(chains.of(link[0]))) {
                parts.join(link[0], link[1]);
            }
        }
    }

    private BitSet longChains() {
        var earliest = new long[starts.length];
        var latest = new long[starts.length];
        Arrays.fill(earliest, Long.MAX_VALUE);
        Arrays.fill(latest, Long.MIN_VALUE);
        for (var index = 0; index < starts.length; index++) {
            var chain = chains.of(index);
            earliest[chain] = Math.min(earliest[chain], start(index));
            latest[chain] = Math.max(latest[chain], start(index));
        }
        var longs = new BitSet(starts.length);
        for (var chain = 0; chain < starts.length; chain++) {
            longs.set(chain, latest[chain] >= earliest[chain] && isLong(earliest[chain], latest[chain], window));
        }
        return longs;
    }

    private long start(int index) {
        return starts[pages.of(index)];
    }
}
