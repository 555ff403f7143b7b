package press.masthead.profile.api.representations;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document in the making. Text is escaped; what XML 1.0 cannot hold must have been taken out before.
final class Xml {
    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static byte[] document(Consumer<Xml> content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /// @param attributes names and values by turns; `xmlns` and `xmlns:…` among them
    Xml element(String name, Runnable content, String... attributes) {
        quietly(() -> {
            writer.writeStartElement(name);
            for (var at = 0; at < attributes.length; at += 2) {
                writer.writeAttribute(attributes[at], attributes[at + 1]);
            }
            content.run();
            writer.writeEndElement();
        });
        return this;
    }

    Xml text(String name, String text, String... attributes) {
        return element(name, () -> quietly(() -> writer.writeCharacters(text)), attributes);
    }

    Xml empty(String name, String... attributes) {
        return element(name, () -> {}, attributes);
    }

    private static void quietly(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
