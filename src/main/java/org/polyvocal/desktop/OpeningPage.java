package org.polyvocal.desktop;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.model.words.Messages;

/// Says that a project is being opened. A project that opens at once lets nobody see it.
final class OpeningPage {
    private static final Duration MOMENT = Duration.millis(300);

    private OpeningPage() {}

    /// A page that comes to be seen after a moment.
    static Node soon() {
        var page = new EmptyState(Feather.BOOK_OPEN, Messages.say("desktop.opening"));
        page.setOpacity(0);
        var appearing = new FadeTransition(Duration.millis(150), page);
        appearing.setDelay(MOMENT);
        appearing.setToValue(1);
        appearing.play();
        return page;
    }
}
