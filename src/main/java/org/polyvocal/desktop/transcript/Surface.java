package org.polyvocal.desktop.transcript;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.model.Span;

/// A form in which a transcript can be read and passages chosen. Everything counts in the document.
interface Surface {
    Node node();

    /// Takes the keys.
    void focus();

    void show(Page page, Emphasis emphasis);

    /// Shows what stands out now, at the cost of what has changed.
    void emphasise(Emphasis emphasis);

    void select(Span passage);

    void moveTo(int offset);

    /// Brings a passage into sight; does nothing where it is already.
    ///
    /// @return whether anything moved
    boolean reveal(Span passage);

    /// The first offset in sight.
    int top();

    /// Makes an offset the first in sight.
    void putAtTop(int offset);

    Optional<Bounds> boundsOnScreen(Span passage);

    /// Who is told whenever the caret or what is chosen has moved.
    void setOnMoved(Consumer<Place> listener);
}
