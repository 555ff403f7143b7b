package press.masthead.profile.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.masthead.model.ArticleOutlet;
import press.masthead.model.DatePrecision;
import press.masthead.model.Dating;
import press.masthead.model.Decision;

/// Which articles of one company tell one story: those at one canonical URL; then those of several outlets under one
/// headline, published within the policy's window. No order of arrival matters, and no clock.
public final class Stories {
    private Stories() {}

    /// The stories, each with its origin.
    ///
    /// @param decisions at most one of an article
    /// @param window how far apart two articles of one story may be
    public static List<Story> of(Collection<Decision> decisions, Duration window) {
        var pages = grouped(decisions, Stories::page).values().stream()
                .map(Story::new)
                .toList();
        var stories = new ArrayList<Story>();
        grouped(pages, Stories::headline).values().forEach(alike -> stories.addAll(told(alike, window)));
        return List.copyOf(stories);
    }

    /// Pages under one headline, as stories: each begins with the earliest and reaches as far as the window.
    private static List<Story> told(List<Story> alike, Duration window) {
        var waiting = alike.stream()
                .sorted(Comparator.comparing(Stories::start).thenComparing(Stories::page))
                .toList();
        var stories = new ArrayList<Story>();
        for (var from = 0; from < waiting.size(); ) {
            var to = from + 1;
            while (to < waiting.size() && isWithin(window, waiting.get(from), waiting.get(to))) {
                to++;
            }
            stories.addAll(joined(waiting.subList(from, to)));
            from = to;
        }
        return stories;
    }

    /// A headline that one outlet put over several pages is the name of a series, and joins nothing.
    private static List<Story> joined(List<Story> pages) {
        var outlets = new HashSet<String>();
        if (!pages.stream().allMatch(page -> outlets.add(outlet(page)))) {
            return pages;
        }
        return List.of(new Story(
                pages.stream().flatMap(page -> page.members().stream()).toList()));
    }

    private static boolean isWithin(Duration window, Story first, Story next) {
        return !Duration.between(start(first), start(next)).minus(window).isPositive();
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String page(Decision decision) {
        var url = decision.article().canonicalUrl();
        return url.isEmpty() ? "article " + decision.article().id() : url;
    }

    private static String page(Story story) {
        return page(story.origin());
    }

    /// Only a date known to the day can tell that two pages lie within the window; others stay alone.
    private static String headline(Story page) {
        var own = "page " + page(page);
        if (start(page).equals(Instant.MAX)) {
            return own;
        }
        return Headline.of(page.origin().article().headline())
                .map(headline -> "headline " + headline.text())
                .orElse(own);
    }

    private static Instant start(Story page) {
        return page.origin().article().published() instanceof Dating.Dated dated
                        && dated.precision().compareTo(DatePrecision.DAY) <= 0
                ? dated.start()
                : Instant.MAX;
    }

    private static String outlet(Story page) {
        return switch (page.origin().outlet()) {
            case ArticleOutlet.Listed listed -> listed.id().value();
            case ArticleOutlet.Unlisted unlisted -> unlisted.name();
        };
    }
}
