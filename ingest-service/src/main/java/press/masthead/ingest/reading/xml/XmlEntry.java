package press.masthead.ingest.reading.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.CanonicalUrl;
import press.masthead.ingest.reading.Entry;
import press.masthead.ingest.reading.Links;
import press.masthead.ingest.reading.PlainText;
import press.masthead.ingest.reading.dates.Dates;
import press.masthead.model.Dating;

/// One `item` or `entry`.
final class XmlEntry {
    private static final String[] SUMMARY = {
        "description", "summary", "abstract", "itunes:summary", "dc:description", "media:description"
    };
    private static final String[] CONTENT = {"content:encoded", "content", "xhtml:body", "body", "fullitem"};

    private final Element element;
    private final Surroundings feed;
    private final String base;
    private final String language;

    /// @param base that its relative links stand on
    /// @param language of what declares none
    record Surroundings(boolean isAtom, String base, String language, String zone, String author) {}

    XmlEntry(Element element, Surroundings feed) {
        this.element = element;
        this.feed = feed;
        base = XmlLinks.base(element, feed.base());
        language = language();
    }

    Entry entry() {
        var url = XmlLinks.of(element, base).alternate();
        var original =
                Names.child(element, "feedburner:origlink").map(Element::text).orElse("");
        return new Entry(
                guid(),
                line("title", "dc:title", "media:title"),
                url,
                CanonicalUrl.of(original.isBlank() ? url : original),
                author(),
                date("published", "issued", "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "created"),
                updated(),
                text(SUMMARY),
                text(CONTENT),
                language,
                categories(),
                enclosures());
    }

    private String guid() {
        var guid =
                Names.child(element, "guid", "id").map(Element::text).orElse("").strip();
        var printed = guid.isEmpty() ? Names.attribute(element, "rdf:about") : guid;
        return PlainText.plainLine(printed);
    }

    private String author() {
        var own = Authors.of(element, feed.isAtom());
        if (!own.isEmpty() || !feed.isAtom()) {
            return own;
        }
        // an Atom entry without author has its source's, else its feed's (RFC 4287, section 4.2.1)
        var source = Names.child(element, "source")
                .map(found -> Authors.of(found, true))
                .orElse("");
        return source.isEmpty() ? feed.author() : source;
    }

    /// Of its content, where that is told, else its own; an empty tag takes back what stands around it.
    private String language() {
        var content = Names.child(element, CONTENT).or(() -> Names.child(element, SUMMARY));
        return Stream.of(content, Optional.of(element))
                .flatMap(Optional::stream)
                .filter(found -> found.hasAttr("xml:lang"))
                .map(found -> Names.attribute(found, "xml:lang"))
                .findFirst()
                .or(() -> Names.child(element, "dc:language", "language").map(Element::text))
                .map(tag -> tag.strip().replace('_', '-'))
                .orElse(feed.language());
    }

    private Dating updated() {
        var told = date("updated", "modified", "dcterms:modified", "atom:updated");
        return told.raw().isEmpty() ? Dates.read(Names.attribute(element, "lastmod"), feed.zone(), language) : told;
    }

    private Dating date(String... names) {
        return Stream.of(names)
                .flatMap(name -> Names.child(element, name).stream())
                .map(child -> Dates.read(child.text(), feed.zone(), language))
                .filter(dating -> !dating.raw().isEmpty())
                .findFirst()
                .orElseGet(() -> new Dating.Undated(""));
    }

    private String line(String... names) {
        return Stream.of(names)
                .flatMap(name -> Names.child(element, name).stream())
                .map(child -> new TextConstruct(child, feed.isAtom()).line())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(String... names) {
        return Stream.of(names)
                .flatMap(this::ownAndGrouped)
                .map(child -> new TextConstruct(child, feed.isAtom()).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<String> categories() {
        var named = Stream.of("category", "dc:subject", "media:category", "slash:section")
                .flatMap(this::ownAndGrouped)
                .map(this::category);
        var podcast = Names.children(element, "itunes:category").map(child -> Names.attribute(child, "text"));
        var keywords = Stream.of("itunes:keywords", "media:keywords")
                .flatMap(name -> Names.children(element, name))
                .flatMap(child -> Stream.of(child.text().split(",")));
        return Stream.of(named, podcast, keywords)
                .flatMap(category -> category)
                .map(PlainText::plainLine)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private String category(Element child) {
        var term = Names.attribute(child, "term");
        return term.isEmpty() ? new TextConstruct(child, false).line() : term;
    }

    private List<Entry.Enclosure> enclosures() {
        var own = Names.children(element, "enclosure");
        var linked = Names.children(element, "link")
                .filter(link -> Names.attribute(link, "rel").equals("enclosure"));
        var media = ownAndGrouped("media:content");
        return Stream.of(own, linked, media)
                .flatMap(found -> found)
                .flatMap(found -> enclosure(found).stream())
                .distinct()
                .toList();
    }

    private Stream<Element> ownAndGrouped(String name) {
        return Stream.concat(Stream.of(element), Names.children(element, "media:group"))
                .flatMap(parent -> Names.children(parent, name));
    }

    private Optional<Entry.Enclosure> enclosure(Element found) {
        var printed = Names.attribute(found, "url");
        var url = Links.absolute(printed.isEmpty() ? Names.attribute(found, "href") : printed, base);
        var length = Names.attribute(found, "length");
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry.Enclosure(
                        url,
                        PlainText.plainLine(Names.attribute(found, "type")),
                        PlainText.plainLine(length.isEmpty() ? Names.attribute(found, "filesize") : length)));
    }
}
