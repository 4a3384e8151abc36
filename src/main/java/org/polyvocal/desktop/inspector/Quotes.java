package org.polyvocal.desktop.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Passage;

/// Quotes passages of one document after the other; only the last asked for is answered.
final class Quotes {
    private final Workspace workspace;
    private final Work.Latest latest;
    private Optional<Held> held = Optional.empty();

    private record Held(Document document, String text) {
        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Held text of " + document.id();
        }
    }

    Quotes(Workspace workspace) {
        this.workspace = workspace;
        this.latest = workspace.work().latest();
    }

    void quote(Document document, Passage passage, Consumer<String> then) {
        var at = held.filter(it -> it.document().text().equals(document.text()) && it.document().id().equals(document.id()));
        if (at.isPresent()) {
            latest.forget();
            then.accept(passage.span().of(at.get().text()));
        } else {
            latest.ask(() -> workspace.session().text(document), text -> {
                held = Optional.of(new Held(document, text));
                then.accept(passage.span().of(text));
            });
        }
    }
}
