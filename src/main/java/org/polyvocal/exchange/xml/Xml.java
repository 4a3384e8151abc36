package org.polyvocal.exchange.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.model.words.Problem;

/// Walks through XML as it streams by. Nothing outside the file is ever fetched, and a document type, which no program
/// that writes our formats sets, ends the reading before an entity can multiply.
///
/// Elements are known by their local names, because forms of one format often differ only in the namespace.
public final class Xml {
    private Xml() {}

    /// Hears of each element and of the text between. It may read on in `xml` to the end of the element that starts, and hears then of no end.
    public interface Walker {
        void start(String element, XMLStreamReader xml) throws XMLStreamException;

        default void end(String element) {}

        /// A piece of text may come in several.
        default void text(String piece) {}
    }

    /// @throws XMLStreamException when it is not well-formed
    /// @throws Problem            when it declares or names entities of its own
    public static void walk(String file, InputStream in, Walker walker) throws XMLStreamException {
        var xml = factory().createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> walker.start(xml.getLocalName(), xml);
                case XMLStreamConstants.END_ELEMENT -> walker.end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    walker.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Problem("exchange.entities", file);
                default -> {}
            }
        }
    }

    /// Reads on to the end of the element that has just started, and over whatever is in it.
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /// The value of an attribute of whatever namespace; empty where there is none.
    public static String attribute(XMLStreamReader xml, String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) return xml.getAttributeValue(at);
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
