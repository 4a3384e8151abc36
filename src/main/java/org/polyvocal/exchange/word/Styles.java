package org.polyvocal.exchange.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.xml.Xml;

/// The styles of a Word document, of which matters which are those of headings, which hide words and which are bold. The
/// names of Word's own styles are English in every language.
final class Styles implements Xml.Walker {
    private static final int BODY = 9;
    private static final int DEEPEST = 20;
    private final Map<String, Boolean> headings = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, Boolean> strong = new HashMap<>();
    /// What is not said of a style is said of the one that it is based on.
    private final Map<String, String> bases = new HashMap<>();
    private String style = "";

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "style" -> style = Xml.attribute(xml, "styleId");
            case "name" -> {
                if (Xml.attribute(xml, "val").matches("(?i)heading \\d|title|subtitle")) headings.put(style, true);
            }
            case "outlineLvl" -> headings.merge(style, isHeading(Xml.attribute(xml, "val")), Boolean::logicalOr);
            case "vanish" -> hidden.put(style, Properties.isOn(xml));
            case "b" -> strong.put(style, Properties.isOn(xml));
            case "basedOn" -> bases.put(style, Xml.attribute(xml, "val"));
            case "docDefaults", "latentStyles", "tblStylePr" -> Xml.skip(xml);
            default -> {}
        }
    }

    /// Whether a level of outline is that of a heading; the last is that of all other text.
    static boolean isHeading(String level) {
        return level.matches("\\d") && Integer.parseInt(level) < BODY;
    }

    boolean isHeading(Properties paragraph) {
        return paragraph.outlined() || within(headings, paragraph);
    }

    boolean hides(Properties properties) {
        return within(hidden, properties);
    }

    boolean emphasises(Properties properties) {
        return within(strong, properties);
    }

    private boolean within(Map<String, Boolean> styles, Properties properties) {
        var style = properties.style();
        for (var depth = 0; depth < DEEPEST && !style.isEmpty(); depth++) {
            if (styles.containsKey(style)) return styles.get(style);
            style = bases.getOrDefault(style, "");
        }
        return false;
    }
}
