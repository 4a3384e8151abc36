package org.polyvocal.exchange.odf;

import java.util.ArrayList;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.prose.Comment;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.xml.Xml;

/// Annotations, which stand in the text at the beginning of what they mark. One that has no name marks only its place.
final class Annotations {
    private final Prose prose;
    private int count;

    Annotations(Prose prose) {
        this.prose = prose;
    }

    /// Reads to the end of the annotation that has just started.
    void read(XMLStreamReader xml) throws XMLStreamException {
        var name = Xml.attribute(xml, "name");
        var id = name.isEmpty() ? "annotation " + ++count : name;
        var answers = Xml.attribute(xml, "parent-name");
        if (!name.isEmpty()) prose.opens(id);
        else if (answers.isEmpty()) prose.refers(id);
        var author = "";
        var lines = new StringJoiner("\n");
        for (var depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "creator" -> author = xml.getElementText();
                        case "date", "date-string", "creator-initials", "sender-initials" -> Xml.skip(xml);
                        case "p" -> lines.add(paragraph(xml));
                        default -> depth++;
                    }
                }
                default -> {}
            }
        }
        prose.comment(new Comment(id, answers, author, lines.toString().strip()));
    }

    private static String paragraph(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        var open = new ArrayList<String>();
        for (open.add("p"); !open.isEmpty();) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.add(xml.getLocalName());
                    if (xml.getLocalName().matches("s|tab|line-break")) words.append(' ');
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
                default -> {}
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
