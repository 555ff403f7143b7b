package press.masthead.ingest.reading.sitemap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.Links;
import press.masthead.ingest.reading.PlainText;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.model.Dating;

/// A sitemap (sitemaps.org 0.9, Google's news 0.9), read element by element: it may hold 50,000 URLs. Of a `urlset` the
/// articles of the two days before its newest count; an index gives its children of as many days as links, the newest
/// first. A date that is still far off is as good as none.
public final class Sitemap {
    public static final String INDEX = "sitemap-index";

    private static final int MOST_URLS = 50_000;
    private static final Duration WINDOW = Duration.ofDays(2);

    /// A zone that is not named makes as much of a difference; what lies further ahead is a mistake.
    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    private static final int HEAD = 4_096;
    private static final Pattern ROOT = Pattern.compile(
            "^(?:\\s++|<\\?[^>]*\\?>|<!--.*?-->)*+<(?:[\\w-]+:)?(urlset|sitemapindex)\\b", Pattern.DOTALL);

    private final ReadingContext context;
    private final Instant latest;
    private final List<FeedDocument.Diagnostic> diagnostics = new ArrayList<>();

    private Sitemap(ReadingContext context, Instant now) {
        this.context = context;
        latest = now.plus(MOST_AHEAD);
    }

    /// Empty when the text is no sitemap.
    ///
    /// @param text cleaned XML
    public static Optional<FeedDocument> of(String text, ReadingContext context, Instant now) {
        var root = ROOT.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (!root.find()) {
            return Optional.empty();
        }
        var sitemap = new Sitemap(context, now);
        return Optional.of(root.group(1).equals("urlset") ? sitemap.articles(text) : sitemap.index(text));
    }

    private FeedDocument index(String text) {
        var children = recent(each(text, "sitemap")).stream()
                .sorted(Comparator.comparing(Located::changed).reversed())
                .map(child -> child.entry().url())
                .distinct()
                .toList();
        return new FeedDocument(INDEX, "", children, List.of(), diagnostics);
    }

    private FeedDocument articles(String text) {
        var entries = recent(each(text, "url")).stream().map(Located::entry).toList();
        return new FeedDocument("sitemap", "", List.of(), entries, diagnostics);
    }

    private List<Located> recent(List<Located> all) {
        var newest = all.stream()
                .map(Located::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        var recent = all.stream().filter(url -> url.isWithin(newest)).toList();
        if (recent.size() < all.size()) {
            diagnostics.add(new FeedDocument.Diagnostic(
                    "OUTSIDE_WINDOW",
                    "%d older than two days before the newest".formatted(all.size() - recent.size())));
        }
        return recent;
    }

    private List<Located> each(String text, String name) {
        var found = new ArrayList<Located>();
        try (var parser = new StreamParser(Parser.xmlParser()).parse(text, context.baseUrl())) {
            var elements = parser.iterator();
            while (elements.hasNext()) {
                var element = elements.next();
                if (!local(element).equals(name)) {
                    continue;
                }
                if (found.size() == MOST_URLS) {
                    diagnostics.add(new FeedDocument.Diagnostic("TRUNCATED", "more than %d URLs".formatted(MOST_URLS)));
                    break;
                }
                located(element).ifPresent(found::add);
                element.remove();
            }
        }
        return found;
    }

    /// @param changed when it was published or last changed; the beginning of time where that is not told, or cannot be
    private record Located(Entry entry, Instant changed) {
        boolean isWithin(Instant newest) {
            return changed.equals(Instant.MIN) || !changed.isBefore(newest.minus(WINDOW));
        }
    }

    private Optional<Located> located(Element element) {
        var url = Links.absolute(text(element, "loc"), context.baseUrl());
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var tagged = text(element, "language");
        var language = tagged.isEmpty() ? context.language() : tagged;
        var published = Dates.read(text(element, "publication_date"), context.zone(), language);
        var updated = Dates.read(text(element, "lastmod"), context.zone(), language);
        var entry = NewsEntry.of(element, url, language, published, updated);
        return Optional.of(
                new Located(entry, start(published).or(() -> start(updated)).orElse(Instant.MIN)));
    }

    private Optional<Instant> start(Dating dating) {
        return dating instanceof Dating.Dated dated && !dated.start().isAfter(latest)
                ? Optional.of(dated.start())
                : Optional.empty();
    }

    static String text(Element element, String name) {
        return all(element, name).findFirst().orElse("");
    }

    static Stream<String> all(Element element, String name) {
        return element.getAllElements().stream()
                .filter(child -> local(child).equals(name))
                .map(child -> PlainText.plainLine(child.wholeText()));
    }

    static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }
}
