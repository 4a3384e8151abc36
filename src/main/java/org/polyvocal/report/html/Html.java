package org.polyvocal.report.html;

import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.polyvocal.report.page.Visible;

/// Makes elements.
final class Html {
    private static final String SVG = Parser.NamespaceSvg;

    private Html() {}

    /// @param kind the class by which the style sheet knows it
    static Element element(String tag, String kind) {
        var made = new Element(tag);
        return kind.isEmpty() ? made : made.attr("class", kind);
    }

    static Element element(String tag, String kind, String text) {
        return element(tag, kind).text(Visible.text(text));
    }

    /// Words of people, set apart so that their direction is their own and cannot turn what stands around them.
    static Element spoken(String tag, String kind, String text) {
        return element(tag, kind, text).attr("dir", "auto");
    }

    static Element svg(String tag, String... attributes) {
        var made = new Element(Tag.valueOf(tag, SVG, ParseSettings.preserveCase), "");
        for (var at = 0; at < attributes.length; at += 2) made.attr(attributes[at], attributes[at + 1]);
        return made;
    }
}
