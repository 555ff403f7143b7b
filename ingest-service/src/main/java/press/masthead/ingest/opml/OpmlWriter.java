package press.masthead.ingest.opml;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a list of feeds as OPML 2.0, by their outermost folder.
public final class OpmlWriter {
    private OpmlWriter() {}

    public static String write(String title, List<OpmlFeed> feeds) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (var folder : byFolder(feeds).entrySet()) {
                writeFolder(xml, folder.getKey(), folder.getValue());
            }
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new AssertionError("a string takes all that is written", e);
        }
        return text.append('\n').toString();
    }

    private static Map<String, List<OpmlFeed>> byFolder(List<OpmlFeed> feeds) {
        return feeds.stream()
                .collect(Collectors.groupingBy(
                        feed -> feed.folders().isEmpty() ? "" : feed.folders().getFirst(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static void writeFolder(XMLStreamWriter xml, String folder, List<OpmlFeed> feeds)
            throws XMLStreamException {
        if (!folder.isEmpty()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("outline");
            xml.writeAttribute("text", folder);
        }
        for (var feed : feeds) {
            xml.writeCharacters(folder.isEmpty() ? "\n  " : "\n    ");
            xml.writeEmptyElement("outline");
            xml.writeAttribute("type", "rss");
            xml.writeAttribute("text", feed.title());
            xml.writeAttribute("xmlUrl", feed.url());
            if (!feed.siteUrl().isEmpty()) {
                xml.writeAttribute("htmlUrl", feed.siteUrl());
            }
        }
        if (!folder.isEmpty()) {
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
    }
}
