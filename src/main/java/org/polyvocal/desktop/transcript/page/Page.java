package org.polyvocal.desktop.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// How a document's text is laid out to be read, and where each part of one stands in the other.
///
/// The document is the record and is never touched; the page leaves out the labels and time stamps before each turn's
/// talk, since a head line says them, and the blank lines between turns. *Offsets* count in the document, *positions* on
/// the page; both are UTF-16 units.
///
/// ```
/// var page = Page.of(document, text);
/// page.words();                    // what is shown
/// page.shown(coding.span());       // where a passage of the document stands on the page
/// page.spoken(selected);           // which passage of the document a selection on the page means
/// ```
public final class Page {
    public static final Page NOTHING = new Page(List.of(), Locale.ROOT, "", "", List.of());

    private final List<Turn> turns;
    private final Locale language;
    private final String text;
    private final String words;
    private final List<Stretch> stretches;
    private final List<Paragraph> paragraphs;

    private Page(List<Turn> turns, Locale language, String text, String words, List<Stretch> stretches) {
        this.turns = turns;
        this.language = language;
        this.text = text;
        this.words = words;
        this.stretches = List.copyOf(stretches);
        this.paragraphs = paragraphed();
    }

    public static Page of(Document document, String text) {
        var writer = new PageWriter(document, text);
        writer.write();
        return new Page(document.turns(), document.text().language(), text, writer.words(), writer.stretches());
    }

    public List<Turn> turns() {
        return turns;
    }

    /// The language of the talk.
    public Locale language() {
        return language;
    }

    /// The document's own text.
    public String text() {
        return text;
    }

    /// What is shown: stretches, with a line break after each but the last.
    public String words() {
        return words;
    }

    public List<Stretch> stretches() {
        return stretches;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /// The stretch at a position; the position just after its last character is its own too.
    ///
    /// @throws IndexOutOfBoundsException when the page is empty
    public Stretch stretchAt(int position) {
        return stretches.get(stretchIndexAt(position));
    }

    public int stretchIndexAt(int position) {
        return Math.max(0, last(stretches, stretch -> stretch.place().start(), position));
    }

    public int paragraphAt(int position) {
        return Math.max(0, last(paragraphs, Paragraph::start, position));
    }

    /// The offset that a position means: in a head, where its talk begins.
    public int toDocument(int position) {
        return isEmpty() ? 0 : stretchAt(position).toDocument(position);
    }

    /// Where an offset stands; for one that is not shown, the next place that is, or the end of the page.
    public int toPage(int offset) {
        if (isEmpty()) return 0;
        var at = last(stretches, Stretch::document, offset);
        if (at < 0) return stretches.getFirst().toPage(offset);
        var stretch = stretches.get(at);
        var hidden = offset > stretch.documentEnd() && at + 1 < stretches.size();
        return hidden ? bodyFrom(at + 1).place().start() : stretch.toPage(offset);
    }

    /// Where the words of a passage stand, one span for each stretch it touches.
    public List<Span> shown(Span passage) {
        var places = new ArrayList<Span>();
        for (var at = Math.max(0, last(stretches, Stretch::document, passage.start())); at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            if (stretch.document() >= passage.end()) break;
            var from = stretch.toPage(passage.start());
            var to = stretch.toPage(passage.end());
            if (from < to) places.add(new Span(from, to));
        }
        return places;
    }

    /// The passage of the document that a stretch of the page means: from the first to the last character of talk in it,
    /// without white space at its ends and never with half a surrogate pair; empty when it holds no talk.
    public Optional<Span> spoken(Span place) {
        var from = Integer.MAX_VALUE;
        var to = -1;
        for (var at = stretchIndexAt(place.start()); at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            if (stretch.place().start() >= place.end()) break;
            if (stretch.kind().isTalk() && stretch.place().overlaps(place)) {
                from = Math.min(from, stretch.toDocument(place.start()));
                to = Math.max(to, stretch.toDocument(place.end()));
            }
        }
        return from < to ? whole(from, to).trimmed(text) : Optional.empty();
    }

    /// The number of the turn at a position; empty in front matter.
    public Optional<Integer> turnAt(int position) {
        return Optional.of(position).filter(_ -> !isEmpty()).map(this::stretchAt).map(Stretch::turn).filter(turn -> turn > 0);
    }

    private Span whole(int from, int to) {
        return new Span(splitsPair(from) ? from - 1 : from, splitsPair(to) ? to + 1 : to);
    }

    private boolean splitsPair(int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private Stretch bodyFrom(int at) {
        var stretch = stretches.get(at);
        return stretch.kind() == Kind.HEAD ? stretches.get(at + 1) : stretch;
    }

    private List<Paragraph> paragraphed() {
        var all = new ArrayList<Paragraph>();
        for (var at = 0; at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            var opens = at == 0 || stretch.turn() == 0 || stretches.get(at - 1).turn() != stretch.turn();
            var closes = at + 1 == stretches.size() || stretch.turn() == 0
                    || stretches.get(at + 1).turn() != stretch.turn();
            for (var from = stretch.place().start(); from <= stretch.place().end();) {
                var lineBreak = words.indexOf('\n', from);
                var to = lineBreak < 0 ? words.length() : Math.min(lineBreak, stretch.place().end());
                all.add(new Paragraph(stretch, from, to, opens && from == stretch.place().start(),
                        closes && to == stretch.place().end()));
                from = to + 1;
            }
        }
        return List.copyOf(all);
    }

    /// The last of `items`, ascending by `start`, that starts at or before `value`; -1 when all start after it.
    private static <T> int last(List<T> items, ToIntFunction<T> start, int value) {
        var low = 0;
        var high = items.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (start.applyAsInt(items.get(middle)) <= value) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
