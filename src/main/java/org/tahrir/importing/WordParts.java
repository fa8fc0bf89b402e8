package org.tahrir.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.tahrir.notice.TahrirException;

/// Looks through the XML parts of one Word file before anybody else reads them: no document type, no endless nesting,
/// no picture that would be fetched from outside.
final class WordParts {
    private static final String RELATIONSHIPS = "/relationships";
    private static final String FETCHED = "link";

    private final String file;
    private int elements;
    private int fetched;

    /// @param file how messages call the Word file
    WordParts(String file) {
        this.file = file;
    }

    /// How many pictures from outside were left out.
    int fetched() {
        return fetched;
    }

    /// The part as it may be read: itself, or without what points outside.
    ///
    /// @throws TahrirException when the part isn't sound
    byte[] checked(byte[] part) {
        try {
            int before = fetched;
            look(part);
            return fetched == before ? part : withoutFetched(part);
        } catch (XMLStreamException broken) {
            throw TahrirException.unreadable(broken, "importing.docx-damaged", file);
        }
    }

    private void look(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = inputs().createXMLStreamReader(new ByteArrayInputStream(part));
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw TahrirException.unreadable("importing.docx-doctype", file);
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                    fetched += pointsOutside(reader) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > Limits.WORD_DEPTH || elements > Limits.WORD_ELEMENTS) {
                throw TahrirException.unreadable("importing.docx-too-complex", file);
            }
        }
        reader.close();
    }

    private static boolean pointsOutside(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(FETCHED)
                    && namespace != null
                    && namespace.endsWith(RELATIONSHIPS)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] withoutFetched(byte[] part) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
        XMLEventReader reader = inputs().createXMLEventReader(new ByteArrayInputStream(part));
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
        XMLEventFactory events = XMLEventFactory.newDefaultFactory();
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartDocument()) {
                writer.add(events.createStartDocument("UTF-8", "1.0"));
            } else {
                writer.add(event.isStartElement() ? withoutFetched(event.asStartElement(), events) : event);
            }
        }
        writer.close();
        return out.toByteArray();
    }

    private static StartElement withoutFetched(StartElement element, XMLEventFactory events) {
        List<Attribute> kept = new ArrayList<>();
        Iterator<Attribute> attributes = element.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            if (!attribute.getName().getLocalPart().equals(FETCHED)
                    || !attribute.getName().getNamespaceURI().endsWith(RELATIONSHIPS)) {
                kept.add(attribute);
            }
        }
        return events.createStartElement(element.getName(), kept.iterator(), element.getNamespaces());
    }

    private static XMLInputFactory inputs() {
        XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return inputs;
    }
}
