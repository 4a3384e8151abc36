package org.polyvocal.desktop.transcript;

import java.util.List;
import org.polyvocal.model.Span;

/// Lets the find bar search a sitting.
final class Finding implements TranscriptFind.Seeker {
    private final Sitting sitting;
    private final Runnable onClose;

    Finding(Sitting sitting, Runnable onClose) {
        this.sitting = sitting;
        this.onClose = onClose;
    }

    @Override
    public List<Span> find(String words) {
        return words.isBlank() ? List.of() : new Finder(words).in(sitting.page());
    }

    @Override
    public int caret() {
        return sitting.place().start();
    }

    @Override
    public void light(List<Span> hits) {
        sitting.emphasise(it -> it.hitting(hits));
    }

    @Override
    public void visit(Span hit) {
        sitting.reveal(hit);
        sitting.surface().select(hit);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
