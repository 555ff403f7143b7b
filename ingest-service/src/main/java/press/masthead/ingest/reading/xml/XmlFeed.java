package press.masthead.ingest.reading.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.FeedDocument;
import press.masthead.ingest.reading.ReadingContext;
import press.masthead.ingest.reading.Rhythm;
import press.masthead.ingest.reading.edgar.Filings;

/// A feed out of a lenient XML tree.
public final class XmlFeed {
    private static final int MOST_ENTRIES = 2_000;
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    /// What stands in these is text about something, and no entry.
    private static final Set<String> TEXTS =
            Set.of("description", "summary", "content", "encoded", "title", "source", "div", "li");

    private final ReadingContext context;
    private final Document tree;
    private final Element root;
    private final Element channel;
    private final boolean isAtom;
    private final String base;

    private XmlFeed(Document tree, Element root, ReadingContext context) {
        this.tree = tree;
        this.root = root;
        this.context = context;
        channel = Names.child(root, "channel").orElse(root);
        isAtom = local(root).equals("feed");
        base = XmlLinks.base(channel, XmlLinks.base(root, context.baseUrl()));
    }

    /// Empty when the tree holds no feed.
    ///
    /// @param isCut whether the last entry is incomplete
    /// @param isPart whether the document has more markup than the tree
    public static Optional<FeedDocument> of(Document tree, ReadingContext context, boolean isCut, boolean isPart) {
        return tree.getAllElements().stream()
                .filter(XmlFeed::isRoot)
                .findFirst()
                .map(root -> new XmlFeed(tree, root, context))
                .filter(XmlFeed::isFeed)
                .map(feed -> feed.document(isCut, isPart));
    }

    private static boolean isRoot(Element element) {
        return Set.of("rss", "rdf", "feed", "channel").contains(local(element));
    }

    private static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    /// A web page may hold RDF, and RDF much else.
    private boolean isFeed() {
        var isInPage = root.parents().stream().anyMatch(parent -> local(parent).equals("html"));
        var isRss = !local(root).equals("rdf")
                || !channel.equals(root)
                || root.attributes().asList().stream()
                        .map(Attribute::getValue)
                        .anyMatch(value -> value.contains("rss") || value.contains("netscape.com/rdf"));
        return isInPage ? !elements().isEmpty() : isRss || !elements().isEmpty();
    }

    private FeedDocument document(boolean isCut, boolean isPart) {
        var elements = elements();
        var diagnostics = new ArrayList<FeedDocument.Diagnostic>();
        if (isCut) {
            elements = elements.isEmpty() ? elements : elements.subList(0, elements.size() - 1);
            diagnostics.add(new FeedDocument.Diagnostic("CUT", "the document breaks off; its last entry is left out"));
        }
        if (isPart) {
            diagnostics.add(new FeedDocument.Diagnostic("TRUNCATED", "more markup than is read"));
        }
        if (elements.size() > MOST_ENTRIES) {
            elements = elements.subList(0, MOST_ENTRIES);
            diagnostics.add(new FeedDocument.Diagnostic("TRUNCATED", "more than %d entries".formatted(MOST_ENTRIES)));
        }
        var title = Names.child(channel, "title", "dc:title")
                .map(found -> new TextConstruct(found, isAtom).line())
                .orElse("");
        return new FeedDocument(
                format(), title, XmlLinks.of(channel, base).all(), entries(elements), diagnostics, Rhythm.of(channel));
    }

    private List<Entry> entries(List<Element> elements) {
        var author = isAtom ? Authors.of(root, true) : "";
        var surroundings = new XmlEntry.Surroundings(isAtom, base, language(), context.zone(), author);
        var entries = elements.stream()
                .map(element -> new XmlEntry(element, surroundings).entry())
                .toList();
        return Filings.merged(elements, entries, root);
    }

    private List<Element> elements() {
        return tree.getAllElements().stream()
                .filter(element -> ENTRIES.contains(Names.of(element)))
                .filter(element -> element.parents().stream().noneMatch(parent -> TEXTS.contains(local(parent))))
                .toList();
    }

    private String language() {
        if (!context.language().isEmpty()) {
            return context.language();
        }
        var declared = Names.child(channel, "language", "dc:language")
                .map(Element::text)
                .orElse("");
        var tagged = Names.attribute(channel, "xml:lang");
        return !declared.isBlank() ? declared.strip() : tagged.isEmpty() ? Names.attribute(root, "xml:lang") : tagged;
    }

    private String format() {
        var version = Names.attribute(root, "version");
        var namespaces = root.attributes().html();
        return switch (local(root)) {
            case "feed" -> version.equals("0.3") || namespaces.contains("purl.org/atom/ns#") ? "atom-0.3" : "atom-1.0";
            case "rdf" -> namespaces.contains("netscape.com/rdf") ? "rss-0.90" : "rss-1.0";
            case "channel" -> "cdf";
            default -> "rss-" + (version.isEmpty() ? "2.0" : version);
        };
    }
}
