package org.polyvocal.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.xml.Xml;

/// Reads the body of a Word document, or of a note or comment in one, as it streams by. Elements are known by their local
/// names: the transitional and the strict form of the format differ only in the namespace. Tracked changes are taken as
/// accepted: what was deleted or moved away is passed over, and a paragraph whose end was deleted goes on in the next.
final class BodyReader implements Xml.Walker {
    /// What holds no words of the document: properties, deleted and moved-away text, field codes, the older of two
    /// renderings of the same thing, the reading aid above a character.
    private static final Set<String> SKIPPED = Set.of("tblPr", "sectPr", "del", "moveFrom", "delText", "instrText",
            "delInstrText", "Fallback", "rt", "tblGrid", "sdtPr", "sdtEndPr");

    private final Prose prose;
    private final Styles styles;
    private final Map<String, String> notes;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    /// @param notes the words of footnotes and endnotes by their [#key]
    BodyReader(Prose prose, Styles styles, Map<String, String> notes) {
        this.prose = prose;
        this.styles = styles;
        this.notes = notes;
        paragraphs.push(new Paragraph());
    }

    /// Footnotes and endnotes are numbered apart from each other.
    static String key(String kind, String id) {
        return kind + " " + id;
    }

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        if (SKIPPED.contains(element)) {
            Xml.skip(xml);
            return;
        }
        switch (element) {
            case "p" -> paragraphs.push(new Paragraph());
            case "pPr" -> paragraph(Properties.read(xml));
            case "r" -> paragraphs.element().openRun();
            case "rPr" -> run(Properties.read(xml));
            case "tbl" -> prose.openTable();
            case "tr" -> prose.openRow();
            case "tc" -> prose.openCell();
            case "trPr" -> {
                if (Properties.read(xml).removed()) prose.dropRow();
            }
            case "tcPr" -> prose.stretch(Properties.read(xml).columns(), 1);
            case "txbxContent" -> prose.divert();
            default -> inline(element, xml);
        }
    }

    private void paragraph(Properties properties) {
        paragraphs.element().goesOn = properties.removed();
        paragraphs.element().hiddenByStyle = styles.hides(properties);
        paragraphs.element().strongByStyle = styles.emphasises(properties);
        if (styles.isHeading(properties)) prose.heading();
    }

    private void run(Properties properties) {
        var run = paragraphs.element();
        run.hidden = properties.hidden().orElse(run.hidden || styles.hides(properties));
        run.strong = properties.bold().orElse(run.strong || styles.emphasises(properties));
    }

    private void inline(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "t" -> write(xml.getElementText());
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("\u2011");
            case "sym" -> write(Symbols.text(Xml.attribute(xml, "font"), Xml.attribute(xml, "char")));
            case "fldChar" -> paragraphs.element().field(Xml.attribute(xml, "fldCharType"));
            case "commentRangeStart" -> prose.opens(Xml.attribute(xml, "id"));
            case "commentRangeEnd" -> prose.closes(Xml.attribute(xml, "id"));
            case "commentReference" -> prose.refers(Xml.attribute(xml, "id"));
            case "footnoteReference", "endnoteReference" -> prose.note(
                    notes.getOrDefault(key(element.replace("Reference", ""), Xml.attribute(xml, "id")), ""));
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "p" -> {
                if (!paragraphs.pop().goesOn) prose.endParagraph();
            }
            case "tc" -> prose.closeCell();
            case "tr" -> prose.closeRow();
            case "tbl" -> prose.closeTable();
            case "txbxContent" -> prose.aside(prose.diverted());
            default -> {}
        }
    }

    private void write(String words) {
        if (!paragraphs.element().shows()) return;
        if (paragraphs.element().strong) prose.writeStrong(words);
        else prose.write(words);
    }

    /// How far the reading of a paragraph has come. A text box in it has paragraphs of its own.
    private static final class Paragraph {
        private boolean goesOn;
        private boolean hidden;
        private boolean hiddenByStyle;
        private boolean strong;
        private boolean strongByStyle;
        /// For each field that is open, whether its code is still being read, which is no text though it may hold some.
        private final Deque<Boolean> codes = new ArrayDeque<>();

        private void openRun() {
            hidden = hiddenByStyle;
            strong = strongByStyle;
        }

        private void field(String step) {
            switch (step) {
                case "begin" -> codes.push(true);
                case "separate" -> {
                    if (codes.poll() != null) codes.push(false);
                }
                case "end" -> codes.poll();
                default -> {}
            }
        }

        private boolean shows() {
            return !hidden && !codes.contains(true);
        }
    }
}
