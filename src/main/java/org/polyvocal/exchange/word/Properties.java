package org.polyvocal.exchange.word;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.xml.Xml;

/// The few properties of runs, paragraphs, rows and cells that matter for what is read.
///
/// @param hidden  whether words are there but not shown, where that is said here and not by a style
/// @param removed whether the row, or the end of the paragraph, was deleted or moved away
/// @param columns  how many columns a cell reaches over
/// @param style    the name of the style; empty for none
/// @param outlined whether the paragraph is made a heading without a style
/// @param bold     whether words are in bold, where that is said here and not by a style
record Properties(Optional<Boolean> hidden, boolean removed, int columns, String style, boolean outlined,
        Optional<Boolean> bold) {
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    /// Reads to the end of the element of properties that has just started.
    static Properties read(XMLStreamReader xml) throws XMLStreamException {
        var hidden = Optional.<Boolean>empty();
        var removed = false;
        var columns = 1;
        var style = "";
        var outlined = false;
        var bold = Optional.<Boolean>empty();
        for (var depth = 1; depth > 0;) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            depth++;
            switch (xml.getLocalName()) {
                case "vanish" -> hidden = Optional.of(isOn(xml));
                case "b" -> bold = Optional.of(isOn(xml));
                case "del", "moveFrom" -> removed = true;
                case "pStyle", "rStyle" -> style = Xml.attribute(xml, "val");
                case "outlineLvl" -> outlined = Styles.isHeading(Xml.attribute(xml, "val"));
                case "gridSpan" -> columns = number(Xml.attribute(xml, "val"));
                case "pPrChange", "rPrChange", "trPrChange", "tcPrChange" -> {
                    Xml.skip(xml);
                    depth--;
                }
                default -> {}
            }
        }
        return new Properties(hidden, removed, columns, style, outlined, bold);
    }

    /// Whether a property that can be on or off is on.
    static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(Xml.attribute(xml, "val"));
    }

    private static int number(String value) {
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
