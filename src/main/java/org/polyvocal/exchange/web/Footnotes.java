package org.polyvocal.exchange.web;

import java.util.ArrayList;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Notes of a page: the sign in the text takes up the words of its note, which leave the place where they stood.
final class Footnotes {
    private static final String NOTE = "data-polyvocal-note";
    private static final String SIGNS = "a[role=doc-noteref], a[epub:type=noteref], a.footnote-ref, a[name^=_ftnref],"
            + " a[name^=_ednref], sup.reference > a[href^=#], a.footnote-reference";
    private static final String NOTES = "aside, li, div[id^=ftn], div[id^=edn], [role=doc-footnote], [role=doc-endnote], p, dd, td";
    private static final String WAYS_BACK = "a[role=doc-backlink], a.footnote-back, a[href^=#_ftnref], a[href^=#_ednref],"
            + " a.footnote-backref, .mw-cite-backlink";

    private Footnotes() {}

    static void mark(Document document) {
        document.select("[" + NOTE + "]").removeAttr(NOTE);
        var moved = new ArrayList<Element>();
        for (var sign : document.select(SIGNS)) {
            var note = note(document, sign);
            sign.attr(NOTE, note.map(Footnotes::words).orElse(""));
            note.ifPresent(moved::add);
        }
        moved.forEach(Element::remove);
    }

    /// The words of the note of which this element is the sign.
    static Optional<String> note(Element element) {
        return element.hasAttr(NOTE) ? Optional.of(element.attr(NOTE)) : Optional.empty();
    }

    private static Optional<Element> note(Document document, Element sign) {
        var target = sign.attr("href");
        if (!target.startsWith("#") || target.length() < 2) return Optional.empty();
        var id = target.substring(1);
        return Optional.ofNullable(document.getElementById(id))
                .or(() -> document.getElementsByAttributeValue("name", id).stream().findFirst())
                .flatMap(found -> Optional.ofNullable(found.closest(NOTES)));
    }

    private static String words(Element note) {
        var copy = note.clone();
        copy.select(WAYS_BACK).remove();
        return copy.text().strip();
    }
}
