package org.polyvocal.exchange.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
        var signs = document.select(SIGNS);
        var targets = signs.isEmpty() ? Map.<String, Element>of() : targets(document);
        var notes = new LinkedHashMap<Element, String>();
        for (var sign : signs) {
            var note = note(targets, sign);
            sign.attr(NOTE, note.map(found -> notes.computeIfAbsent(found, Footnotes::words)).orElse(""));
        }
        notes.keySet().forEach(Element::remove);
    }

    /// The words of the note of which this element is the sign.
    static Optional<String> note(Element element) {
        return element.hasAttr(NOTE) ? Optional.of(element.attr(NOTE)) : Optional.empty();
    }

    /// What the sign leads to, unless the sign itself stands in it, as where notes are not set apart from the talk.
    private static Optional<Element> note(Map<String, Element> targets, Element sign) {
        var target = sign.attr("href");
        if (!target.startsWith("#") || target.length() < 2) return Optional.empty();
        return Optional.ofNullable(targets.get(target.substring(1))).flatMap(found -> Optional.ofNullable(found.closest(NOTES)))
                .filter(note -> !sign.parents().contains(note));
    }

    /// What can be led to, by its name.
    private static Map<String, Element> targets(Document document) {
        var targets = new HashMap<String, Element>();
        for (var element : document.select("[id], a[name]")) {
            targets.putIfAbsent(element.id(), element);
            targets.putIfAbsent(element.attr("name"), element);
        }
        return targets;
    }

    private static String words(Element note) {
        var copy = note.clone();
        copy.select(WAYS_BACK).remove();
        return copy.text().strip();
    }
}
