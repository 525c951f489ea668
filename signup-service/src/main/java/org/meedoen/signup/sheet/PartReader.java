package org.meedoen.signup.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a part of a workbook, in order. A part with a document type is refused, and with it every entity. */
final class PartReader implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream part;
    private final XMLStreamReader xml;

    PartReader(InputStream part) throws IOException {
        this.part = part;
        try {
            xml = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException broken) {
            throw UnreadableWorkbookException.of("broken-workbook");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the beginning or the end of the next element. False at the end of the part. */
    boolean next() throws IOException {
        for (var event = advance(); event != XMLStreamConstants.END_DOCUMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) return true;
        }
        return false;
    }

    private int advance() throws IOException {
        try {
            var event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE) return event;
        } catch (XMLStreamException broken) {
            throw UnreadableWorkbookException.of("broken-workbook");
        }
        throw UnreadableWorkbookException.of("broken-workbook");
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** In whichever namespace: workbooks of the strict kind have others. */
    @Nullable String attributeInNamespace(String name) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            var namespace = xml.getAttributeNamespace(index);
            var isQualified = namespace != null && !namespace.isEmpty();
            if (isQualified && xml.getAttributeLocalName(index).equals(name)) return xml.getAttributeValue(index);
        }
        return null;
    }

    /** The text in the current element, which has no elements in it. */
    String text() throws IOException {
        var text = new StringBuilder();
        for (var event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw UnreadableWorkbookException.of("broken-workbook");
            }
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) text.append(xml.getText());
        }
        return text.toString();
    }

    /** The text in the current element, with that of its runs of characters, without its phonetic reading. */
    String richText(String element) throws IOException {
        var text = new StringBuilder();
        var phonetic = 0;
        while (next() && !ends(element)) {
            if (begins("rPh")) phonetic++;
            else if (ends("rPh")) phonetic--;
            else if (begins("t") && phonetic == 0) text.append(text());
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
