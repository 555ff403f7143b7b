package press.masthead.ingest.reading.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import press.masthead.ingest.reading.PlainText;

/// What an element holds, as text: markup where it is declared (Atom) or looks like it (RSS), else words as they stand.
final class TextConstruct {
    /// A closing tag, a tag that needs none, or a reference.
    private static final Pattern MARKUP = Pattern.compile(
            "</[a-zA-Z][\\w:]*\\s*>|<(?:br|hr|img|p|!--)[\\s/>-]|<\\w+\\s[^<>]*/>|&(?:#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\\w+);");

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>])");

    private final Element element;
    private final boolean isAtom;

    TextConstruct(Element element, boolean isAtom) {
        this.element = element;
        this.isAtom = isAtom;
    }

    /// A headline may speak of a tag; only what is used as one is markup.
    String line() {
        return isMarkup() ? PlainText.line(markup()) : PlainText.plainLine(words());
    }

    String text() {
        return isMarkup() || (!isAtom && holdsKnownTag()) ? PlainText.text(markup()) : PlainText.plainText(words());
    }

    private String type() {
        return Names.attribute(element, "type").toLowerCase(Locale.ROOT);
    }

    private String mode() {
        return Names.attribute(element, "mode").toLowerCase(Locale.ROOT);
    }

    private boolean isMarkup() {
        if (!element.children().isEmpty()) {
            return true;
        }
        var type = type();
        if (isAtom) {
            return type.contains("html");
        }
        return type.contains("html") || MARKUP.matcher(words()).find();
    }

    private boolean holdsKnownTag() {
        return TAG.matcher(words()).results().anyMatch(tag -> Tag.isKnownTag(tag.group(1)));
    }

    private String markup() {
        return element.children().isEmpty() ? words() : element.html();
    }

    /// CDATA and escaped text as they are.
    String words() {
        if (isUnreadable()) {
            return "";
        }
        var text = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof CDataNode data) {
                text.append(data.text());
            } else if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return mode().equals("base64") ? decoded(text.toString()) : text.toString();
    }

    /// Pictures, sound and the like (RFC 4287, section 4.1.3.3).
    private boolean isUnreadable() {
        var type = type();
        return isAtom
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.contains("xml")
                && !type.contains("html")
                && !mode().equals("base64");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64.strip()), UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
