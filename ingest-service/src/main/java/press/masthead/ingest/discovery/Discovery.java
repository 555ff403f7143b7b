package press.masthead.ingest.discovery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import press.masthead.ingest.fetching.Fetch;
import press.masthead.ingest.fetching.Fetcher;
import press.masthead.ingest.fetching.Validators;
import press.masthead.ingest.reading.FeedReader;
import press.masthead.ingest.reading.Links;
import press.masthead.ingest.reading.Reading;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.decoding.Decoding;

/// Finds the feeds of a site: the address itself, what the page's head names, else what its links look like, else the
/// usual places. Only what was fetched and read as a feed counts.
///
/// @param fetcher a polite one, for most of what is asked for is on one host
public record Discovery(Fetcher fetcher) {
    /// In all, the address itself included.
    static final int MOST_REQUESTS = 12;

    /// Of what a page's head names, and of its links.
    private static final int MOST_TRIED = 8;

    private static final Pattern LIKE_A_FEED =
            Pattern.compile("(?i)(?:^|[/._?=-])(?:rss2?|atom|feeds?)(?:[/._?=&-]|$)|\\.(?:rss|atom|rdf)(?:$|[?#])");
    private static final List<String> USUAL_PLACES =
            List.of("/feed", "/rss.xml", "/feed.xml", "/rss", "/atom.xml", "/index.xml", "/feed.json");

    /// What came of it.
    ///
    /// @param cause why nothing was found; empty when something was
    public record Discovered(List<FoundFeed> feeds, String cause) {
        public Discovered {
            feeds = List.copyOf(feeds);
        }
    }

    public Discovered at(String url, Instant now) {
        return new Search(now).at(url);
    }

    private final class Search {
        private final Instant now;
        private int left = MOST_REQUESTS;
        private String refused = "";

        Search(Instant now) {
            this.now = now;
        }

        Discovered at(String url) {
            return switch (fetch(url)) {
                case Fetch.Changed page -> within(page);
                case Fetch.Bodiless nothing -> new Discovered(List.of(), refused.isEmpty() ? nothing.cause() : refused);
            };
        }

        private Discovered within(Fetch.Changed page) {
            var at = page.validators().url();
            return switch (reading(page, now)) {
                case Reading.Read(var document) -> new Discovered(List.of(FoundFeed.of(at, document)), "");
                case Reading.NotAFeed named -> found(page, named.discoveredFeeds());
                case Reading.Unreadable _ -> found(page, List.of());
            };
        }

        private Discovered found(Fetch.Changed page, List<String> named) {
            var found = all(named);
            if (found.isEmpty()) {
                found = all(linked(page));
            }
            if (found.isEmpty()) {
                found = first(page.validators().url()).map(List::of).orElse(List.of());
            }
            return new Discovered(found, found.isEmpty() ? cause() : "");
        }

        private String cause() {
            var nowhere = "neither its links nor the usual places lead to a feed that can be read";
            return refused.isEmpty() ? nowhere : nowhere + "; " + refused;
        }

        private List<FoundFeed> all(List<String> urls) {
            var found = new ArrayList<FoundFeed>();
            Set<String> known = new LinkedHashSet<>();
            for (var url : urls.subList(0, Math.min(MOST_TRIED, urls.size()))) {
                feed(url).filter(feed -> known.add(feed.url())).ifPresent(found::add);
            }
            return found;
        }

        /// The first of the usual places that has a feed, which is asked for at most once each.
        private Optional<FoundFeed> first(String site) {
            return USUAL_PLACES.stream()
                    .map(place -> Links.absolute(place, site))
                    .map(this::feed)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<FoundFeed> feed(String url) {
            return left > 0
                            && fetch(url) instanceof Fetch.Changed changed
                            && reading(changed, now) instanceof Reading.Read(var document)
                    ? Optional.of(FoundFeed.of(changed.validators().url(), document))
                    : Optional.empty();
        }

        private Fetch fetch(String url) {
            left--;
            var fetch = fetcher.fetch(url, Validators.NONE, now);
            if (fetch instanceof Fetch.Refused(var status, var at, var retryAfter) && retryAfter.isPresent()) {
                refused = "%s answers %d and asks for no request before %s"
                        .formatted(at, status, retryAfter.get().truncatedTo(ChronoUnit.SECONDS));
            }
            return fetch;
        }
    }

    private static List<String> linked(Fetch.Changed page) {
        var at = page.validators().url();
        var text = Decoding.decode(page.body().toByteArray(), page.contentType());
        return Jsoup.parse(text, at).select("a[href]").stream()
                .map(link -> Links.absolute(link.attr("href"), at))
                .filter(link ->
                        LIKE_A_FEED.matcher(link.replaceFirst("^https?://", "")).find())
                .distinct()
                .toList();
    }

    private static Reading reading(Fetch.Changed changed, Instant now) {
        return FeedReader.read(
                changed.body().toByteArray(),
                new ReadingContext(changed.validators().url(), changed.contentType(), "", ""),
                now);
    }
}
