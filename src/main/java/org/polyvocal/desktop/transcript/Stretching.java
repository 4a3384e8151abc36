package org.polyvocal.desktop.transcript;

import java.util.function.BiConsumer;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// Moves the ends of codings, by mouse or by words. The new passage is shown at once, and stays until the transcript is given
/// codings again.
final class Stretching {
    private final Sitting sitting;
    private BiConsumer<Id<Coding>, Span> onResize = (_, _) -> {};

    Stretching(Sitting sitting) {
        this.sitting = sitting;
    }

    void setOnResize(BiConsumer<Id<Coding>, Span> listener) {
        onResize = listener;
    }

    /// Shows an end drawn to an offset, which is not the last word yet.
    void draw(Id<Coding> coding, Edge edge, int offset) {
        sitting.walk().find(coding).ifPresent(shown -> show(shown, sitting.steps().stretchedTo(shown.span(), edge, offset)));
    }

    void let(Id<Coding> coding, Edge edge, int offset) {
        sitting.walk().find(coding).ifPresent(shown -> resize(shown, sitting.steps().stretchedTo(shown.span(), edge, offset)));
    }

    void byWords(Id<Coding> coding, Edge edge, int words) {
        sitting.walk().find(coding).ifPresent(shown -> resize(shown, sitting.steps().stretched(shown.span(), edge, words)));
    }

    private void resize(ShownCoding shown, Span span) {
        show(shown, span);
        onResize.accept(shown.id(), span);
    }

    private void show(ShownCoding shown, Span span) {
        var codings = sitting.codings().stream().map(it -> it.equals(shown) ? shown.over(span) : it)
                .sorted(ShownCoding.READING_ORDER).toList();
        sitting.emphasise(it -> it.coded(codings));
    }
}
