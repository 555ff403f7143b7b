package press.masthead.ingest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// RSS, RDF and Atom out of a lenient XML tree; elements are known by their local names.
final class XmlFeed {
    private static final int MOST_ENTRIES = 2_000;

    private final ReadingContext context;
    private final Element root;
    private final String base;

    private XmlFeed(Element root, ReadingContext context) {
        this.root = root;
        this.context = context;
        this.base =
                root.hasAttr("xml:base") ? Links.absolute(root.attr("xml:base"), context.baseUrl()) : context.baseUrl();
    }

    /// Empty when the tree holds no feed.
    static Optional<FeedDocument> of(Document tree, ReadingContext context) {
        for (var element : tree.getAllElements()) {
            if (List.of("rss", "rdf", "feed").contains(local(element))) {
                return Optional.of(new XmlFeed(element, context).document());
            }
        }
        return Optional.empty();
    }

    static String local(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private FeedDocument document() {
        var channel = child(root, "channel").orElse(root);
        var language = context.language().isEmpty()
                ? child(channel, "language").map(Element::text).orElseGet(() -> root.attr("xml:lang"))
                : context.language();
        var entries = new ArrayList<Entry>();
        var diagnostics = new ArrayList<FeedDocument.Diagnostic>();
        for (var element : root.getAllElements()) {
            if (!List.of("item", "entry").contains(local(element))) {
                continue;
            }
            if (entries.size() == MOST_ENTRIES) {
                diagnostics.add(
                        new FeedDocument.Diagnostic("TRUNCATED", "more than %d entries".formatted(MOST_ENTRIES)));
                break;
            }
            entries.add(new XmlEntry(element, base, language, context.zone()).entry());
        }
        var title = child(channel, "title").map(XmlEntry::markup).orElse("");
        return new FeedDocument(
                format(), PlainText.line(title), links(channel), entries, diagnostics, Rhythm.of(channel));
    }

    private List<String> links(Element channel) {
        return channel.children().stream()
                .filter(element -> local(element).equals("link"))
                .map(link -> Links.absolute(link.hasAttr("href") ? link.attr("href") : link.text(), base))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    }

    private String format() {
        return switch (local(root)) {
            case "feed" -> root.attr("version").equals("0.3") ? "atom-0.3" : "atom-1.0";
            case "rdf" -> root.outerHtml().contains("my.netscape.com/rdf") ? "rss-0.90" : "rss-1.0";
            default -> "rss-" + (root.hasAttr("version") ? root.attr("version") : "2.0");
        };
    }

    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(element -> local(element).equals(name))
                .findFirst();
    }
}
