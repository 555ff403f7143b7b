package press.masthead.ingest.reading;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import press.masthead.ingest.reading.cleaning.Cleaning;
import press.masthead.ingest.reading.cleaning.Ending;
import press.masthead.ingest.reading.cleaning.Markup;
import press.masthead.ingest.reading.decoding.Decoding;
import press.masthead.ingest.reading.decoding.Unpacking;
import press.masthead.ingest.reading.sitemap.Sitemap;
import press.masthead.ingest.reading.xml.XmlFeed;

/// Reads a feed of any format. XML is read by a lenient parser that resolves no entities but HTML's own and fetches
/// nothing, so that a broken document gives what it holds and a hostile one gives no more.
public final class FeedReader {
    /// Characters of tags. 2,000 entries of a podcast have a third of it.
    private static final int MOST_MARKUP = 8_000_000;

    private FeedReader() {}

    /// Reads a document.
    ///
    /// @param now what a document dates far ahead of it is not its newest
    public static Reading read(byte[] body, ReadingContext context, Instant now) {
        var text = Cleaning.legal(Decoding.decode(Unpacking.unpacked(body), context.contentType()))
                .strip();
        if (text.isEmpty()) {
            return new Reading.Unreadable("the document is empty");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JsonFeed.read(text, context);
        }
        var start = text.indexOf('<');
        if (start < 0) {
            return new Reading.NotAFeed("neither XML nor JSON", List.of());
        }
        var xml = Cleaning.of(text.substring(start));
        return Sitemap.of(xml, context, now).<Reading>map(Reading.Read::new).orElseGet(() -> xml(xml, context));
    }

    private static Reading xml(String whole, ReadingContext context) {
        var text = Markup.affordable(whole, MOST_MARKUP);
        var tree = Jsoup.parse(text, context.baseUrl(), Parser.xmlParser());
        tree.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
        return XmlFeed.of(tree, context, Ending.cutsAnEntry(text), text.length() < whole.length())
                .<Reading>map(Reading.Read::new)
                .orElseGet(() -> notAFeed(tree, context));
    }

    private static Reading notAFeed(Document tree, ReadingContext context) {
        var feeds = tree.select("link[rel~=(?i)alternate][type~=(?i)(rss|atom|feed\\+json)]").stream()
                .map(link -> Links.absolute(link.attr("href"), context.baseUrl()))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
        var isPage = !tree.select("html, body, head").isEmpty();
        return new Reading.NotAFeed(isPage ? "a web page" : "XML, but no feed", feeds);
    }
}
