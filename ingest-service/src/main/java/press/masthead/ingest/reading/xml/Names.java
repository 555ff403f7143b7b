package press.masthead.ingest.reading.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Elements by the names that feeds mean: the feed's own bare, those of modules with the usual prefix, whatever prefix
/// the document chose.
final class Names {
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/2000/svg", "svg"));
    private static final Set<String> ATOM = Set.of("http://www.w3.org/2005/atom", "http://purl.org/atom/ns#");
    private static final List<String> RSS = List.of(
            "http://purl.org/rss/1.0/",
            "http://purl.org/net/rss1.1#",
            "http://my.netscape.com/rdf/simple/0.9/",
            "http://channel.netscape.com/rdf/simple/0.9/",
            "http://backend.userland.com/rss",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://www.rssboard.org/rss-specification");

    private Names() {}

    static String of(Element element) {
        var written = element.tagName().toLowerCase(Locale.ROOT);
        var colon = written.indexOf(':');
        var local = written.substring(colon + 1);
        var namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        var module = MODULES.get(namespace);
        if (module != null) {
            return module + ":" + local;
        }
        if (ATOM.contains(namespace)) {
            return colon < 0 || isInAtom(element) ? local : "atom:" + local;
        }
        return colon < 0 || RSS.stream().anyMatch(namespace::startsWith) ? local : written;
    }

    private static boolean isInAtom(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(found -> List.of("feed", "entry")
                        .contains(found.tag().localName().toLowerCase(Locale.ROOT)));
    }

    static Stream<Element> children(Element parent, String name) {
        return parent.childNodes().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> is(child, name));
    }

    /// The first child of any of these names that is not wholly empty, in the order of the names.
    static Optional<Element> child(Element parent, String... names) {
        for (var name : names) {
            for (var node : parent.childNodes()) {
                if (node instanceof Element child && is(child, name) && !isEmpty(child)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Element element) {
        return element.childNodes().isEmpty() && element.attributesSize() == 0;
    }

    /// Nearly every element is another one, as its written name shows without a look at its namespace.
    private static boolean is(Element element, String name) {
        var local = name.length() - name.indexOf(':') - 1;
        var written = element.tagName();
        return written.regionMatches(true, written.length() - local, name, name.length() - local, local)
                && of(element).equals(name);
    }

    /// Without regard to how the attribute's name is written.
    static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }
}
