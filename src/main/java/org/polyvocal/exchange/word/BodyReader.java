package org.polyvocal.exchange.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// Reads the body of a Word document as it streams by. Elements are known by their local names: the transitional and the
/// strict form of the format differ only in the namespace.
final class BodyReader {
    /// What holds no words of the document: properties, deleted and moved-away text, field codes, the older of two
    /// renderings of the same thing, the reading aid above a character.
    private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "del", "moveFrom",
            "delText", "instrText", "delInstrText", "Fallback", "rt", "tblGrid", "sdtPr", "sdtEndPr");

    private final String file;
    private final InputStream in;
    /// Where lines go: the document at the bottom, above it the table cells that are open.
    private final Deque<List<String>> places = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private long length;

    BodyReader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    String text() {
        places.push(new ArrayList<>());
        try {
            read(factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new Problem(e, "exchange.docxDamaged", file);
        }
        return String.join("\n", places.getFirst());
    }

    /// Nothing outside the file is ever fetched, and a document type, which no Word document has, ends the reading.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Problem("exchange.docxEntities", file);
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (SKIPPED.contains(name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> write(xml.getElementText());
            case "tab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("\u2011");
            case "softHyphen" -> write("\u00AD");
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> places.push(new ArrayList<>());
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> places.element().add(paragraphs.pop().toString());
            case "tc" -> {
                var cell = String.join("\n", places.pop()).strip();
                if (!rows.isEmpty()) rows.element().add(cell);
            }
            case "tr" -> places.element().add(String.join("\t", rows.pop()));
            default -> {}
        }
    }

    private void write(String words) {
        length += words.length();
        if (length > Original.LIMIT) throw new Problem("exchange.docxBomb", file);
        if (!paragraphs.isEmpty()) paragraphs.element().append(words);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
