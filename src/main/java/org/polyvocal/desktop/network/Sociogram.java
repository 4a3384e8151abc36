package org.polyvocal.desktop.network;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// People as dots and their ties as lines. A click chooses somebody, dragging a dot moves it and dragging the ground moves
/// all, the wheel zooms; the arrow keys walk from person to person, `+`, `-` and `0` zoom.
public final class Sociogram extends Shaded {
    private static final double STEP = 1.25;
    private final Canvas canvas = new Canvas();
    private Picture picture = Picture.EMPTY;
    private Sight sight = new Sight(60, 0, 0);
    private boolean fits = true;
    private OptionalInt chosen = OptionalInt.empty();
    private OptionalInt held = OptionalInt.empty();
    private double lastX;
    private double lastY;
    private Consumer<Optional<Case>> select = _ -> {};

    public Sociogram() {
        getStyleClass().add("sociogram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(canvas);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows other people or ties, and somebody chosen where still there.
    void show(Picture picture, Optional<Id<Case>> person) {
        this.picture = picture;
        select(person);
    }

    Picture picture() {
        return picture;
    }

    Sight sight() {
        return sight;
    }

    OptionalInt chosen() {
        return chosen;
    }

    /// Told when a person chooses somebody, or nobody.
    void onSelect(Consumer<Optional<Case>> listener) {
        select = listener;
    }

    /// Chooses somebody without telling those who listen.
    void select(Optional<Id<Case>> person) {
        chosen = person.map(this::find).orElse(OptionalInt.empty());
        tell();
        requestLayout();
    }

    /// Everything in sight.
    void fit() {
        fits = true;
        requestLayout();
    }

    void zoomIn() {
        zoom(STEP, getWidth() / 2, getHeight() / 2);
    }

    void zoomOut() {
        zoom(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double by, double across, double down) {
        fits = false;
        sight = sight.zoomed(by, across, down);
        requestLayout();
    }

    private OptionalInt find(Id<Case> person) {
        return IntStream.range(0, picture.dots().size()).filter(at -> picture.dots().get(at).person().id().equals(person))
                .findFirst();
    }

    @Override
    protected void shadeChanged() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (fits) sight = Sight.of(picture.dots(), getWidth(), getHeight());
        new SociogramPainter(canvas.getGraphicsContext2D(), picture, sight, Hues.of(shade())).paint(chosen);
    }

    private OptionalInt at(double across, double down) {
        return IntStream.range(0, picture.dots().size()).map(at -> picture.dots().size() - 1 - at).filter(at -> {
            var dot = picture.dots().get(at);
            return Math.hypot(sight.across(dot.x()) - across, sight.down(dot.y()) - down) <= dot.radius() + 2;
        }).findFirst();
    }

    private void press(MouseEvent mouse) {
        requestFocus();
        held = at(mouse.getX(), mouse.getY());
        lastX = mouse.getX();
        lastY = mouse.getY();
        choose(held);
    }

    private void drag(MouseEvent mouse) {
        fits = false;
        if (held.isPresent()) {
            picture = picture.moved(held.getAsInt(), sight.x(mouse.getX()), sight.y(mouse.getY()));
        } else {
            sight = sight.moved(mouse.getX() - lastX, mouse.getY() - lastY);
        }
        lastX = mouse.getX();
        lastY = mouse.getY();
        requestLayout();
    }

    private void scroll(ScrollEvent wheel) {
        if (wheel.getDeltaY() != 0) zoom(wheel.getDeltaY() > 0 ? STEP : 1 / STEP, wheel.getX(), wheel.getY());
        wheel.consume();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT, DOWN -> walk(1);
            case LEFT, UP -> walk(-1);
            case PLUS, EQUALS, ADD -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0 -> fit();
            case ESCAPE -> choose(OptionalInt.empty());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void walk(int by) {
        if (picture.dots().isEmpty()) return;
        var from = chosen.orElse(by > 0 ? -1 : 0);
        choose(OptionalInt.of(Math.floorMod(from + by, picture.dots().size())));
    }

    private void choose(OptionalInt dot) {
        chosen = dot;
        tell();
        requestLayout();
        select.accept(dot.isPresent() ? Optional.of(picture.dots().get(dot.getAsInt()).person()) : Optional.empty());
    }

    private void tell() {
        setAccessibleText(chosen.isEmpty() ? "" : words(chosen.getAsInt()));
    }

    private String words(int at) {
        return Messages.say("desktop.network.person", picture.dots().get(at).person().name(), picture.network().indegree(at),
                picture.network().outdegree(at), picture.dots().get(at).silent() ? 1 : 0);
    }
}
