package org.polyvocal.desktop.transcript.margin;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.transcript.page.ShownCoding;

/// What the mouse does in the margin: lifts the coding it rests on, chooses the one it clicks, draws the ends of the one in
/// focus, opens the list behind a number.
final class Pointer {
    private static final Duration BEFORE_LIFTING = Duration.millis(80);

    private final Margin margin;
    private final PauseTransition lifting = new PauseTransition(BEFORE_LIFTING);
    private final Tooltip name = new Tooltip();
    private final ContextMenu crowd = new ContextMenu();
    private Optional<ShownCoding> under = Optional.empty();

    Pointer(Margin margin) {
        this.margin = margin;
        lifting.setOnFinished(_ -> margin.acts().lift().accept(under.map(ShownCoding::id)));
        name.setShowDelay(Duration.millis(500));
    }

    void follow() {
        margin.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        margin.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> rest(Optional.empty()));
        margin.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void moved(MouseEvent mouse) {
        var grip = gripAt(mouse);
        rest(margin.arrangement().at(mouse.getX(), mouse.getY()));
        margin.setCursor(grip.isPresent() ? Cursor.V_RESIZE : isOnSomething(mouse) ? Cursor.HAND : Cursor.DEFAULT);
    }

    private boolean isOnSomething(MouseEvent mouse) {
        return under.isPresent() || Overflow.at(margin.arrangement().crowds(), mouse.getX(), mouse.getY()).isPresent();
    }

    private void rest(Optional<ShownCoding> on) {
        if (on.map(ShownCoding::id).equals(under.map(ShownCoding::id))) return;
        under = on;
        lifting.playFromStart();
        Tooltip.uninstall(margin, name);
        under.ifPresent(shown -> {
            name.setText(shown.own() ? shown.code().name() : shown.code().name() + " · " + shown.coder().name());
            Tooltip.install(margin, name);
        });
    }

    private void pressed(MouseEvent mouse) {
        var grip = mouse.getButton() == MouseButton.PRIMARY ? gripAt(mouse) : Optional.<Grasp>empty();
        grip.ifPresent(Grasp::hold);
        if (grip.isPresent()) return;
        var hidden = Overflow.at(margin.arrangement().crowds(), mouse.getX(), mouse.getY());
        if (hidden.isPresent()) list(hidden.get(), mouse);
        else margin.arrangement().at(mouse.getX(), mouse.getY()).ifPresent(this::choose);
    }

    private void choose(ShownCoding shown) {
        margin.acts().choose().accept(shown.id());
    }

    private void list(Overflow hidden, MouseEvent mouse) {
        crowd.getItems().setAll(hidden.shown().stream().map(this::item).toList());
        crowd.show(margin, mouse.getScreenX(), mouse.getScreenY());
    }

    private MenuItem item(ShownCoding shown) {
        var item = new MenuItem(shown.code().name(), new GlyphIcon(shown.code().look()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose(shown));
        return item;
    }

    private Optional<Grasp> gripAt(MouseEvent mouse) {
        return margin.focusedBracket().flatMap(bracket -> Grip.at(bracket, mouse.getX(), mouse.getY())
                .map(grip -> new Grasp(margin, bracket.shown().id(), grip.edge())));
    }
}
