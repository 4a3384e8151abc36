package org.polyvocal.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.polyvocal.model.Span;

/// What a transcript shows of its recording while that is played: which turn is being heard, its words in sight; and what
/// a reader does meanwhile.
public final class Hearing {
    private static final PseudoClass AUDIBLE = PseudoClass.getPseudoClass("audible");

    private final Sitting sitting;
    private final TextPane text;
    private Runnable onHand = () -> {};
    private IntConsumer onTime = _ -> {};

    Hearing(Sitting sitting, PageView flowing, TurnsView turns) {
        this.sitting = sitting;
        this.text = flowing.text();
        sitting.setOnMoved(() -> onHand.run());
        for (var form : List.of(flowing, turns)) {
            form.addEventFilter(ScrollEvent.SCROLL, _ -> onHand.run());
            form.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> onHand.run());
        }
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.isStillSincePress()) text.turnTimedAt(click.getX(), click.getY()).ifPresent(onTime::accept);
        });
    }

    /// Whether there is something to be heard, so that times can be clicked.
    public void allow(boolean audible) {
        text.pseudoClassStateChanged(AUDIBLE, audible);
    }

    /// Marks a turn as the one that is being heard.
    public void mark(Optional<Integer> turn) {
        sitting.emphasise(it -> it.hearing(turn));
    }

    /// Brings what is being heard into sight. Nobody has jumped there, and nobody wants back.
    public void follow(int offset) {
        sitting.surface().reveal(new Span(offset, offset + 1));
    }

    /// Who is told that the reader has scrolled, pointed or gone somewhere.
    public void setOnHand(Runnable listener) {
        onHand = listener;
    }

    /// Who is told that the time above a turn was clicked.
    public void setOnTime(IntConsumer listener) {
        onTime = listener;
    }
}
