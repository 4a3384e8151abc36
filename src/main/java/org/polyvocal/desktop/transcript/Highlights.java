package org.polyvocal.desktop.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.polyvocal.desktop.transcript.Ink.Voice;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.Stretch;
import org.polyvocal.model.Span;

/// What lies behind and under each word of a text. Tints are never mixed: the uppermost layer is seen, and within one
/// layer the shortest passage.
final class Highlights {
    private static final Comparator<Mark> UPPERMOST = Comparator.comparing(Mark::layer)
            .thenComparingInt(mark -> mark.span().length());

    /// By start; and for each how far it or any before it reaches: what cannot reach a place need not be asked.
    private final List<Mark> marks;
    private final int[] reach;

    /// From the eye down to the paper.
    enum Layer {
        TARGET, FLASH, HIT, FOCUS, LIFTED, REST
    }

    /// Something that colours a passage of the document.
    record Mark(Span span, Layer layer, Color tint, Color line) {}

    Highlights(List<Mark> marks) {
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        this.reach = new int[marks.size()];
        var furthest = 0;
        for (var at = 0; at < reach.length; at++) {
            furthest = Math.max(furthest, this.marks.get(at).span().end());
            reach[at] = furthest;
        }
    }

    /// The passages that look different here and there.
    List<Span> differences(Highlights other) {
        var mine = new HashSet<>(marks);
        var theirs = new HashSet<>(other.marks);
        var changed = new ArrayList<Span>();
        for (var mark : mine) if (!theirs.contains(mark)) changed.add(mark.span());
        for (var mark : theirs) if (!mine.contains(mark)) changed.add(mark.span());
        return changed;
    }

    /// The inks of a part of the page, line breaks included.
    StyleSpans<Ink> over(Page page, Span place) {
        var runs = new StyleSpansBuilder<Ink>();
        for (var at = page.stretchIndexAt(place.start()); at < page.stretches().size(); at++) {
            var stretch = page.stretches().get(at);
            if (stretch.place().start() >= place.end()) break;
            var from = Math.max(stretch.place().start(), place.start());
            var to = Math.min(stretch.place().end(), place.end());
            if (from < to) ink(stretch, from, to, runs);
            if (to < place.end()) runs.add(Ink.plain(voice(stretch)), 1);
        }
        return runs.create();
    }

    private void ink(Stretch stretch, int from, int to, StyleSpansBuilder<Ink> runs) {
        switch (stretch.kind()) {
            case HEAD -> {
                var middle = Math.clamp(stretch.place().start() + stretch.label(), from, to);
                runs.add(Ink.plain(Voice.SPEAKER), middle - from);
                runs.add(Ink.plain(Voice.TIME), to - middle);
            }
            case TALK, QUESTION, ASIDE -> {
                var shift = stretch.document() - stretch.place().start();
                words(voice(stretch), new Span(from + shift, to + shift), runs);
            }
        }
    }

    private void words(Voice voice, Span words, StyleSpansBuilder<Ink> runs) {
        var here = touching(words);
        var cuts = new TreeSet<>(List.of(words.start(), words.end()));
        for (var mark : here) {
            cuts.add(Math.max(words.start(), mark.span().start()));
            cuts.add(Math.min(words.end(), mark.span().end()));
        }
        var from = cuts.pollFirst();
        for (int to : cuts) {
            runs.add(ink(voice, here, from), to - from);
            from = to;
        }
    }

    private static Ink ink(Voice voice, List<Mark> here, int offset) {
        var tint = seen(here, offset, Mark::tint);
        var line = seen(here, offset, Mark::line);
        return new Ink(voice, tint, line);
    }

    private static Color seen(List<Mark> here, int offset, Function<Mark, Color> colour) {
        return here.stream().filter(mark -> mark.span().contains(offset)).map(colour)
                .filter(it -> it != Color.TRANSPARENT).findFirst().orElse(Color.TRANSPARENT);
    }

    /// The marks with a part in `words`, uppermost first.
    private List<Mark> touching(Span words) {
        return IntStream.range(firstReaching(words.start()), marks.size()).mapToObj(marks::get)
                .takeWhile(mark -> mark.span().start() < words.end()).filter(mark -> mark.span().overlaps(words))
                .sorted(UPPERMOST).toList();
    }

    private int firstReaching(int offset) {
        var low = 0;
        var high = reach.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (reach[middle] <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Voice voice(Stretch stretch) {
        return switch (stretch.kind()) {
            case HEAD -> Voice.TIME;
            case TALK -> Voice.TALK;
            case QUESTION -> Voice.QUESTION;
            case ASIDE -> Voice.ASIDE;
        };
    }
}
