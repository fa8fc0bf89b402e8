package org.tahrir.markup;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Direction;

/// A strict walk over the elements and texts of a fragment. Whatever an XML parser could be lured into (DTDs, entities)
/// is off; comments and processing instructions are refused.
final class XhtmlSource {
    private static final String NO_LIMIT = "0";

    private final XMLStreamReader reader;
    private int event;

    XhtmlSource(String xhtml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // With DTDs off the only entities are the five of XML itself, which the JDK would stop counting at 100,000.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
        try {
            reader = factory.createXMLStreamReader(new StringReader("<body>" + xhtml + "</body>"));
        } catch (XMLStreamException broken) {
            throw TahrirException.unreadable(broken, "xhtml.broken", 1, 1);
        }
    }

    void toRoot() {
        next();
    }

    /// Sees to it that nothing follows the end of the root.
    void toEnd() {
        advance();
        if (event != XMLStreamConstants.END_DOCUMENT) {
            throw TahrirException.unreadable("xhtml.foreign-markup", line());
        }
    }

    void next() {
        advance();
        if (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.CHARACTERS
                && event != XMLStreamConstants.SPACE) {
            throw TahrirException.unreadable("xhtml.foreign-markup", line());
        }
    }

    private void advance() {
        try {
            event = reader.next();
        } catch (XMLStreamException broken) {
            throw TahrirException.unreadable(
                    broken,
                    "xhtml.broken",
                    broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber());
        }
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
    }

    boolean isAtStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String tag() {
        return reader.getLocalName();
    }

    /// The text just met, which may not hold a line feed: that is what br is for.
    String inlineText() {
        String text = reader.getText();
        XhtmlEscapes.refuseUnwritable(text);
        if (text.indexOf('\n') >= 0) {
            throw TahrirException.unreadable("xhtml.stray-text", line());
        }
        return text;
    }

    /// Goes on to the next child element; false at the end of the element around it. Only white space may lie between.
    ///
    /// @param tags the tags that may come, none for any
    boolean toChild(String... tags) {
        next();
        while (isText()) {
            if (!reader.getText().isBlank()) {
                throw TahrirException.unreadable("xhtml.stray-text", line());
            }
            next();
        }
        if (isAtStart() && tags.length > 0 && !List.of(tags).contains(tag())) {
            throw misplaced(tag());
        }
        return isAtStart();
    }

    /// Goes to the end of an element that must be empty.
    void toEmptyEnd() {
        next();
        if (event != XMLStreamConstants.END_ELEMENT) {
            throw TahrirException.unreadable("xhtml.stray-text", line());
        }
    }

    /// The attributes of the element just entered; any but the allowed ones are refused.
    Map<String, String> attributes(String... allowed) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (!List.of(allowed).contains(name)) {
                throw unknownAttribute(name);
            }
            XhtmlEscapes.refuseUnwritable(reader.getAttributeValue(i));
            attributes.put(name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    static Direction direction(@Nullable String dir, XhtmlSource source) {
        return switch (dir) {
            case null -> Direction.INHERIT;
            case "rtl" -> Direction.RTL;
            case "ltr" -> Direction.LTR;
            default -> throw source.unknownAttribute("dir");
        };
    }

    TahrirException misplaced(String tag) {
        return TahrirException.unreadable("xhtml.unknown-tag", tag, line());
    }

    TahrirException unknownAttribute(String name) {
        return TahrirException.unreadable("xhtml.unknown-attribute", name, tag(), line());
    }

    TahrirException tooDeep() {
        return TahrirException.unreadable("xhtml.too-deep", line());
    }

    TahrirException foreignLink(String href) {
        return TahrirException.unreadable("xhtml.foreign-link", href);
    }

    TahrirException noPictureHash(String src) {
        return TahrirException.unreadable("xhtml.no-picture-hash", src, line());
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }
}
