package press.masthead.ingest.reading.xml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.masthead.ingest.reading.Links;

/// The links of a feed or an entry.
record XmlLinks(List<Link> links, List<String> others) {
    record Link(String rel, String type, String url) {}

    /// @param base that relative links stand on
    static XmlLinks of(Element parent, String base) {
        var links = Stream.of("link", "atom:link")
                .flatMap(name -> Names.children(parent, name))
                .map(link -> link(link, base))
                .filter(link -> !link.url().isEmpty())
                .toList();
        var permanent = Names.child(parent, "guid")
                .filter(guid -> !Names.attribute(guid, "isPermaLink").equalsIgnoreCase("false"))
                .map(Element::text)
                .orElse("");
        var others = Stream.of(
                        Names.attribute(parent, "href"),
                        permanent.matches("(?i)\\s*https?://.*") ? permanent : "",
                        Names.attribute(parent, "rdf:about"))
                .map(other -> Links.absolute(other, base))
                .filter(url -> !url.isEmpty())
                .toList();
        return new XmlLinks(links, others);
    }

    private static Link link(Element link, String outer) {
        var href = Names.attribute(link, "href");
        var resource = href.isEmpty() ? Names.attribute(link, "rdf:resource") : href;
        return new Link(
                Names.attribute(link, "rel").toLowerCase(Locale.ROOT),
                Names.attribute(link, "type").toLowerCase(Locale.ROOT),
                Links.absolute(resource.isEmpty() ? link.text() : resource, base(link, outer)));
    }

    static String base(Element element, String outer) {
        var own = Names.attribute(element, "xml:base");
        if (own.isEmpty()) {
            return outer;
        }
        var resolved = Links.absolute(own, outer);
        return resolved.isEmpty() ? outer : resolved;
    }

    /// What it is about: the web page, where several are given; empty when none is.
    String alternate() {
        var alternates = links.stream()
                .filter(link -> link.rel().isEmpty() || link.rel().equals("alternate"))
                .toList();
        return Stream.of(
                        alternates.stream()
                                .filter(link ->
                                        link.type().isEmpty() || link.type().contains("html")),
                        alternates.stream())
                .flatMap(found -> found)
                .map(Link::url)
                .findFirst()
                .orElseGet(() -> others.isEmpty() ? "" : others.getFirst());
    }

    /// All of them, what it is about first.
    List<String> all() {
        return Stream.of(Stream.of(alternate()), links.stream().map(Link::url), others.stream())
                .flatMap(found -> found)
                .filter(url -> !url.isEmpty())
                .distinct()
                .toList();
    }
}
