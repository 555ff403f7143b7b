package press.masthead.ingest.reading;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads a feed of any format. XML is read by a lenient parser that resolves no entities but HTML's own and fetches
/// nothing, so that a broken document gives what it holds and a hostile one gives no more.
public final class FeedReader {
    private FeedReader() {}

    public static Reading read(byte[] body, ReadingContext context) {
        var text = clean(Decoding.decode(body, context.contentType()));
        if (text.isBlank()) {
            return new Reading.Unreadable("the document is empty");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JsonFeed.read(text, context);
        }
        var start = text.indexOf('<');
        if (start < 0) {
            return new Reading.NotAFeed("neither XML nor JSON", List.of());
        }
        var tree = Jsoup.parse(text.substring(start), context.baseUrl(), Parser.xmlParser());
        return XmlFeed.of(tree, context).<Reading>map(Reading.Read::new).orElseGet(() -> notAFeed(tree, context));
    }

    private static Reading notAFeed(Document tree, ReadingContext context) {
        var feeds = tree.select("link[rel=alternate][type~=(rss|atom|feed\\+json)]").stream()
                .map(link -> Links.absolute(link.attr("href"), context.baseUrl()))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
        var isPage = !tree.select("html, body, head").isEmpty();
        return new Reading.NotAFeed(isPage ? "a web page" : "XML, but no feed", feeds);
    }

    /// Without byte order mark, leading white space and the control characters that no XML may hold.
    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' ? c != '\uFEFF' && c != '\uFFFE' : c == '\n' || c == '\t' || c == '\r') {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }
}
