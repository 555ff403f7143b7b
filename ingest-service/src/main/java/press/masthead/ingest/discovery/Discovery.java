package press.masthead.ingest.discovery;

import java.time.Instant;
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
public record Discovery(Fetcher fetcher) {
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
        return switch (fetcher.fetch(url, Validators.NONE, now)) {
            case Fetch.Changed page -> within(page, now);
            case Fetch.Bodiless nothing -> new Discovered(List.of(), nothing.toString());
        };
    }

    private Discovered within(Fetch.Changed page, Instant now) {
        var at = page.validators().url();
        return switch (reading(page)) {
            case Reading.Read(var document) -> new Discovered(List.of(FoundFeed.of(at, document)), "");
            case Reading.NotAFeed named -> found(page, named.discoveredFeeds(), now);
            case Reading.Unreadable _ -> found(page, List.of(), now);
        };
    }

    private Discovered found(Fetch.Changed page, List<String> named, Instant now) {
        var found = all(named, now);
        if (found.isEmpty()) {
            found = all(linked(page), now);
        }
        if (found.isEmpty()) {
            found = first(page.validators().url(), now).map(List::of).orElse(List.of());
        }
        return new Discovered(
                found, found.isEmpty() ? "neither its links nor the usual places lead to a feed that can be read" : "");
    }

    private List<FoundFeed> all(List<String> urls, Instant now) {
        var found = new ArrayList<FoundFeed>();
        Set<String> known = new LinkedHashSet<>();
        for (var url : urls.subList(0, Math.min(MOST_TRIED, urls.size()))) {
            feed(url, now).filter(feed -> known.add(feed.url())).ifPresent(found::add);
        }
        return found;
    }

    /// The first of the usual places that has a feed, which is asked for at most once each.
    private Optional<FoundFeed> first(String site, Instant now) {
        return USUAL_PLACES.stream()
                .map(place -> Links.absolute(place, site))
                .map(url -> feed(url, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<FoundFeed> feed(String url, Instant now) {
        return fetcher.fetch(url, Validators.NONE, now) instanceof Fetch.Changed changed
                        && reading(changed) instanceof Reading.Read(var document)
                ? Optional.of(FoundFeed.of(changed.validators().url(), document))
                : Optional.empty();
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

    private static Reading reading(Fetch.Changed changed) {
        return FeedReader.read(
                changed.body().toByteArray(),
                new ReadingContext(changed.validators().url(), changed.contentType(), "", ""));
    }
}
