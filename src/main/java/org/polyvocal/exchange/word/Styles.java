package org.polyvocal.exchange.word;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.xml.Xml;

/// The styles of a Word document, of which matters which are those of headings and which hide words. The names of Word's own
/// styles are English in every language.
final class Styles implements Xml.Walker {
    private static final int BODY = 9;
    private final Set<String> headings = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private String style = "";

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "style" -> style = Xml.attribute(xml, "styleId");
            case "name" -> {
                if (Xml.attribute(xml, "val").matches("(?i)heading \\d|title|subtitle")) headings.add(style);
            }
            case "outlineLvl" -> {
                if (isHeading(Xml.attribute(xml, "val"))) headings.add(style);
            }
            case "vanish" -> {
                if (Properties.isOn(xml)) hidden.add(style);
            }
            case "docDefaults", "latentStyles", "tblStylePr" -> Xml.skip(xml);
            default -> {}
        }
    }

    /// Whether a level of outline is that of a heading; the last is that of all other text.
    static boolean isHeading(String level) {
        return level.matches("\\d") && Integer.parseInt(level) < BODY;
    }

    boolean isHeading(Properties paragraph) {
        return paragraph.outlined() || headings.contains(paragraph.style());
    }

    boolean hides(Properties properties) {
        return hidden.contains(properties.style());
    }
}
