package press.masthead.classify.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.masthead.classify.outlets.WebAddress;
import press.masthead.model.Article;

/// What a host is known by, as far as its name tells: `bbc` of `www.bbc.co.uk` and of `news.bbc.com`.
final class SiteName {
    /// Second labels of suffixes, as in `co.uk` and `com.cn`.
    private static final Set<String> SECOND = Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go");
    /// Hosts that stand between a reader and a page without publishing it.
    private static final List<String> RELAYS =
            List.of("ampproject", "feedburner", "feedproxy", "news.google", "feeds.");

    private SiteName() {}

    static String of(String host) {
        var labels = List.of(host.split("\\.", -1));
        var last = labels.size() - 2;
        if (last > 0 && SECOND.contains(labels.get(last))) {
            last--;
        }
        return labels.get(Math.max(0, last));
    }

    static boolean isRelay(String host) {
        return RELAYS.stream().anyMatch(host::contains);
    }

    /// Whether the host is not the article's outlet's, by its addresses and by what its feed calls the outlet.
    static boolean isElsewhere(String host, Article article) {
        var shownAt = WebAddress.of(article.url()).host();
        var other = of(host);
        return !host.isEmpty()
                && !shownAt.isEmpty()
                && !isRelay(shownAt)
                && !other.equals(of(shownAt))
                && !other.equals(of(article.outlet().strip().toLowerCase(Locale.ROOT)))
                && !other.equals(bare(article.outlet()));
    }

    /// Whether a name is the host's publisher's: `Harbour Times` of `www.harbour-times.example`.
    static boolean isNamed(String name, String host) {
        var bare = bare(name.replaceFirst("^https?://(www\\.)?", ""));
        return bare.length() > 3 && bare(host).contains(bare);
    }

    /// Whether a name begins with the host's: `HARBOUR Italia` of `www.harbour.example`.
    static boolean isEditionOf(String name, String host) {
        return name.toLowerCase(Locale.ROOT).startsWith(of(host) + " ");
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
