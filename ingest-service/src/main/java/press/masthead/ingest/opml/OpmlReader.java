package press.masthead.ingest.opml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// Reads a list whole or not at all. Document types are not read and entities not resolved; a list beyond the limits,
/// or with a feed of no web URL, is refused with every such fault.
public final class OpmlReader {
    static final int MOST_BYTES = 5 << 20;
    static final int MOST_FEEDS = 10_000;
    static final int MOST_DEPTH = 32;

    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!\\w+;|#\\w+;)");
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_TEXT = 2_000;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, OpmlFeed> feeds = new LinkedHashMap<>();
    private final List<String> duplicates = new ArrayList<>();
    private final Deque<String> outlines = new ArrayDeque<>();
    private boolean isOpml;

    private OpmlReader() {}

    public static OpmlReading read(byte[] document) {
        if (document.length > MOST_BYTES) {
            return new OpmlReading.Refused(List.of("it has more than %d bytes".formatted(MOST_BYTES)));
        }
        var reader = new OpmlReader();
        try {
            reader.readAll(factory().createXMLStreamReader(new ByteArrayInputStream(mended(document))));
        } catch (MissingResourceException _) {
            reader.faults.add(
                    "the XML is broken"); // the JDK's parser lacks the words for some faults in document types
        } catch (XMLStreamException e) {
            reader.faults.add(
                    e.getLocation() == null
                            ? String.valueOf(e.getMessage())
                            : "line %d: the XML is broken"
                                    .formatted(e.getLocation().getLineNumber()));
        }
        return reader.reading();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// Most real lists write URLs with bare ampersands; these are meant as what they look like. In UTF-16 they stay.
    private static byte[] mended(byte[] document) {
        var text = new String(document, ISO_8859_1);
        return text.indexOf(0) >= 0
                ? document
                : BARE_AMPERSAND.matcher(text).replaceAll("&amp;").getBytes(ISO_8859_1);
    }

    private OpmlReading reading() {
        if (faults.isEmpty() && !isOpml) {
            faults.add("it is no OPML");
        } else if (faults.isEmpty() && feeds.isEmpty()) {
            faults.add("it lists no feeds");
        }
        return faults.isEmpty()
                ? new OpmlReading.Read(List.copyOf(feeds.values()), duplicates)
                : new OpmlReading.Refused(faults);
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && faults.size() < MOST_FAULTS) {
            var event = xml.next();
            var isElement = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
            var name = isElement ? xml.getLocalName().toLowerCase(Locale.ROOT) : "";
            isOpml |= name.equals("opml");
            if (name.equals("outline") && event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (name.equals("outline")) {
                outlines.removeLast();
            }
        }
    }

    private void begin(XMLStreamReader outline) throws XMLStreamException {
        var attributes = attributes(outline);
        var title = attributes
                .getOrDefault("title", attributes.getOrDefault("text", ""))
                .strip();
        var line = outline.getLocation().getLineNumber();
        if (outlines.size() == MOST_DEPTH) {
            throw new XMLStreamException("outlines are nested more than %d deep".formatted(MOST_DEPTH));
        }
        if (attributes.containsKey("xmlurl")) {
            add(attributes, title, line);
        }
        outlines.addLast(title);
    }

    private void add(Map<String, String> attributes, String title, int line) {
        var url = attributes.getOrDefault("xmlurl", "").strip();
        if (!isWeb(url)) {
            faults.add("line %d: xmlUrl '%s' is no http or https URL".formatted(line, shortened(url)));
            return;
        }
        var feed = new OpmlFeed(
                url,
                attributes.getOrDefault("htmlurl", "").strip(),
                shortened(title),
                outlines.stream().filter(folder -> !folder.isEmpty()).toList());
        if (feeds.putIfAbsent(url, feed) != null) {
            duplicates.add(url);
        }
        if (feeds.size() > MOST_FEEDS) {
            faults.add("it lists more than %d feeds".formatted(MOST_FEEDS));
        }
    }

    private static Map<String, String> attributes(XMLStreamReader element) {
        var attributes = new LinkedHashMap<String, String>();
        for (var index = 0; index < element.getAttributeCount(); index++) {
            attributes.put(
                    element.getAttributeLocalName(index).toLowerCase(Locale.ROOT), element.getAttributeValue(index));
        }
        return attributes;
    }

    private static boolean isWeb(String url) {
        @Nullable HttpUrl parsed = HttpUrl.parse(url);
        return parsed != null && url.length() <= LONGEST_TEXT;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
