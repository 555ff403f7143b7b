package press.masthead.ingest.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// One `item` or `entry`.
final class XmlEntry {
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");
    private static final Pattern NAME_AND_MAIL = Pattern.compile("(.+?)\\s*<?\\S+@\\S+>?");

    private final Element element;
    private final String base;
    private final String language;
    private final String zone;

    XmlEntry(Element element, String base, String language, String zone) {
        this.element = element;
        this.base = element.hasAttr("xml:base") ? Links.absolute(element.attr("xml:base"), base) : base;
        this.language = element.hasAttr("xml:lang") ? element.attr("xml:lang") : language;
        this.zone = zone;
    }

    Entry entry() {
        var url = url();
        var summary = first("description", "summary", "abstract");
        var content = first("encoded", "content");
        return new Entry(
                guid(),
                PlainText.line(first("title")),
                url,
                CanonicalUrl.of(url),
                author(),
                Dates.read(first("pubdate", "published", "issued", "date", "created"), zone),
                Dates.read(first("updated", "modified"), zone),
                PlainText.text(summary),
                PlainText.text(content),
                language,
                categories(),
                enclosures());
    }

    private String guid() {
        var guid = first("guid", "id").strip();
        return guid.isEmpty() ? element.attr("rdf:about").strip() : guid;
    }

    private String url() {
        for (var link : children("link")) {
            var rel = link.attr("rel");
            var target = link.hasAttr("href") ? link.attr("href") : link.text();
            if ((rel.isEmpty() || rel.equals("alternate")) && !target.isBlank()) {
                return Links.absolute(target, base);
            }
        }
        var permanent = XmlFeed.child(element, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equals("false"));
        return Links.absolute(permanent.map(Element::text).orElseGet(() -> element.attr("rdf:about")), base);
    }

    private String author() {
        var names = children("creator").stream().map(XmlEntry::markup).toList();
        if (names.isEmpty()) {
            names = children("author").stream()
                    .map(author ->
                            XmlFeed.child(author, "name").map(XmlEntry::markup).orElseGet(() -> ownName(author)))
                    .toList();
        }
        return PlainText.line(
                String.join(", ", names.stream().filter(name -> !name.isBlank()).toList()));
    }

    /// RSS prints `mail (Name)`; a mail address alone is no name.
    private static String ownName(Element author) {
        var printed = author.ownText().isEmpty() ? author.text() : author.ownText();
        var mailFirst = MAIL_AND_NAME.matcher(printed);
        if (mailFirst.find()) {
            return mailFirst.group(1);
        }
        var nameFirst = NAME_AND_MAIL.matcher(printed);
        return nameFirst.matches() ? nameFirst.group(1) : printed.contains("@") ? "" : printed;
    }

    private List<String> categories() {
        return element.children().stream()
                .filter(child -> List.of("category", "subject").contains(XmlFeed.local(child)))
                .map(child -> PlainText.line(child.hasAttr("term") ? child.attr("term") : child.text()))
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private List<Entry.Enclosure> enclosures() {
        return element.children().stream()
                .filter(child -> XmlFeed.local(child).equals("enclosure")
                        || (XmlFeed.local(child).equals("link")
                                && child.attr("rel").equals("enclosure")))
                .map(child -> new Entry.Enclosure(
                        Links.absolute(child.hasAttr("url") ? child.attr("url") : child.attr("href"), base),
                        child.attr("type"),
                        child.attr("length")))
                .filter(enclosure -> !enclosure.url().isEmpty())
                .toList();
    }

    private List<Element> children(String name) {
        return element.children().stream()
                .filter(child -> XmlFeed.local(child).equals(name))
                .toList();
    }

    private String first(String... names) {
        for (var name : names) {
            Optional<Element> child = XmlFeed.child(element, name);
            if (child.isPresent() && !markup(child.get()).isBlank()) {
                return markup(child.get());
            }
        }
        return "";
    }

    /// What an element holds, as markup: CDATA and escaped text as they are, XHTML as it stands.
    static String markup(Element element) {
        if (!element.children().isEmpty()) {
            return element.html();
        }
        var text = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof CDataNode data) {
                text.append(data.text());
            } else if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString();
    }
}
