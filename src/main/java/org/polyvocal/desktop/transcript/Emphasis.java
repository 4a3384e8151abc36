package org.polyvocal.desktop.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.theme.Palette;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.desktop.theme.Token;
import org.polyvocal.desktop.transcript.Highlights.Layer;
import org.polyvocal.desktop.transcript.Highlights.Mark;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Span;

/// What stands out in a text just now: its codings, the one in focus, the one under the mouse, what a search found,
/// where a code would drop, what a jump has just led to, and which turn is being heard.
record Emphasis(List<ShownCoding> codings, Optional<Id<Coding>> focused, Optional<Id<Coding>> lifted, List<Span> hits,
        Optional<Span> target, Optional<Span> flashed, Optional<Integer> heard) {
    static final Emphasis NONE = new Emphasis(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty());

    Emphasis coded(List<ShownCoding> codings) {
        return new Emphasis(codings, focused, lifted, hits, target, flashed, heard);
    }

    Emphasis focusing(Optional<Id<Coding>> focused) {
        return new Emphasis(codings, focused, lifted, hits, target, flashed, heard);
    }

    Emphasis lifting(Optional<Id<Coding>> lifted) {
        return new Emphasis(codings, focused, lifted, hits, target, flashed, heard);
    }

    Emphasis hitting(List<Span> hits) {
        return new Emphasis(codings, focused, lifted, List.copyOf(hits), target, flashed, heard);
    }

    Emphasis aiming(Optional<Span> target) {
        return new Emphasis(codings, focused, lifted, hits, target, flashed, heard);
    }

    Emphasis flashing(Optional<Span> flashed) {
        return new Emphasis(codings, focused, lifted, hits, target, flashed, heard);
    }

    /// @param heard the number of a turn
    Emphasis hearing(Optional<Integer> heard) {
        return new Emphasis(codings, focused, lifted, hits, target, flashed, heard);
    }

    Highlights in(Shade shade) {
        var palette = Palette.of(shade);
        var tints = new HashMap<Look, Tints>();
        var marks = new ArrayList<Mark>(codings.size() + hits.size() + 2);
        for (var shown : codings) marks.add(mark(shown, tints.computeIfAbsent(shown.code().look(), it -> Tints.of(it, shade))));
        for (var hit : hits) marks.add(new Mark(hit, Layer.HIT, palette.colour(Token.HIT), Color.TRANSPARENT));
        target.ifPresent(it -> marks.add(new Mark(it, Layer.TARGET, palette.colour(Token.TEXT_SELECTION), Color.TRANSPARENT)));
        flashed.ifPresent(it -> marks.add(new Mark(it, Layer.FLASH, Color.TRANSPARENT, palette.colour(Token.ACCENT))));
        return new Highlights(marks);
    }

    private Mark mark(ShownCoding shown, Tints tints) {
        if (focused.filter(shown.id()::equals).isPresent()) {
            return new Mark(shown.span(), Layer.FOCUS, tints.focus(), tints.hue());
        }
        return lifted.filter(shown.id()::equals).isPresent()
                ? new Mark(shown.span(), Layer.LIFTED, tints.focus(), Color.TRANSPARENT)
                : new Mark(shown.span(), Layer.REST, tints.rest(), Color.TRANSPARENT);
    }
}
