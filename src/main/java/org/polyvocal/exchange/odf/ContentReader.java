package org.polyvocal.exchange.odf;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.xml.Xml;

/// Reads the content of an OpenDocument text as it streams by. What tracked changes have deleted lies apart from the text,
/// so that leaving it there accepts them.
final class ContentReader implements Xml.Walker {
    private static final int MOST_SPACES = 1000;
    /// What holds no words of the document, or words that are not shown: numbers of lists and notes, reading aids,
    /// descriptions of pictures, programs, what was deleted.
    private static final Set<String> SKIPPED = Set.of("tracked-changes", "note-citation", "number", "ruby-text", "desc",
            "forms", "binary-data", "event-listeners", "script", "object", "hidden-paragraph");

    private final Prose prose;
    private final Annotations annotations;
    private final Set<String> hidden = new HashSet<>();
    private String style = "";
    /// How many paragraphs are open: text between elements that is in none is only the file's layout.
    private int paragraphs;
    private boolean inBody;

    ContentReader(Prose prose) {
        this.prose = prose;
        this.annotations = new Annotations(prose);
    }

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        if (element.equals("body")) inBody = true;
        if (!inBody) {
            style(element, xml);
        } else if (SKIPPED.contains(element) || isHidden(element, xml)) {
            Xml.skip(xml);
        } else if (element.equals("annotation")) {
            annotations.read(xml);
        } else {
            block(element, xml);
        }
    }

    /// Words in a style that is not displayed are hidden.
    private void style(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "style" -> style = Xml.attribute(xml, "name");
            case "text-properties" -> {
                if (Xml.attribute(xml, "display").equals("none")) hidden.add(style);
            }
            case "document-content", "document", "automatic-styles", "styles" -> {}
            default -> Xml.skip(xml);
        }
    }

    private boolean isHidden(String element, XMLStreamReader xml) {
        return switch (element) {
            case "span", "p", "h" -> hidden.contains(Xml.attribute(xml, "style-name"));
            case "section" -> Xml.attribute(xml, "display").equals("none");
            case "title" -> xml.getNamespaceURI().contains("svg");
            case "hidden-text" -> Xml.attribute(xml, "is-hidden").equals("true");
            default -> false;
        };
    }

    private void block(String element, XMLStreamReader xml) {
        switch (element) {
            case "p" -> paragraphs++;
            case "h" -> {
                paragraphs++;
                prose.heading();
            }
            case "table" -> prose.openTable();
            case "table-row" -> prose.openRow();
            case "table-cell", "covered-table-cell" -> {
                prose.openCell();
                prose.stretch(count(xml, "number-columns-repeated"), 1);
            }
            case "note-body", "text-box" -> prose.divert();
            case "s" -> prose.write(" ".repeat(Math.min(MOST_SPACES, count(xml, "c"))));
            case "tab" -> prose.write("\t");
            case "line-break" -> prose.write("\n");
            case "annotation-end" -> prose.closes(Xml.attribute(xml, "name"));
            default -> {}
        }
    }

    private static int count(XMLStreamReader xml, String attribute) {
        var count = Xml.attribute(xml, attribute);
        return count.matches("\\d{1,6}") ? Integer.parseInt(count) : 1;
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "p", "h" -> {
                paragraphs--;
                prose.endParagraph();
            }
            case "table-cell", "covered-table-cell" -> prose.closeCell();
            case "table-row" -> prose.closeRow();
            case "table" -> prose.closeTable();
            case "note-body" -> prose.note(prose.diverted());
            case "text-box" -> prose.aside(prose.diverted());
            case "body" -> inBody = false;
            default -> {}
        }
    }

    /// White space in the file is one blank, and none at the beginning of a paragraph: more of it has elements of its own.
    @Override
    public void text(String piece) {
        if (!inBody || paragraphs == 0) return;
        for (var word : piece.splitWithDelimiters("[ \\t\\r\\n]+", 0)) {
            if (!word.isBlank()) prose.write(word);
            else if (!word.isEmpty() && !prose.isAfterBlank()) prose.write(" ");
        }
    }
}
