package org.polyvocal.desktop.control.heat;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.polyvocal.desktop.theme.Shaded;

/// A table of numbers in which lightness shows size. Click or arrow keys choose a cell, `Enter` or a double click opens
/// it. Names of rows and columns stay in sight; only cells in sight are asked for and painted, so that three hundred codes
/// cost no more than thirty.
///
///     var map = new HeatMap();
///     map.onSelect(place -> passages.show(place));
///     map.show(new HeatTable(heads, heads, matrix::cell, matrix::words));
public final class HeatMap extends Shaded {
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = bar(Orientation.HORIZONTAL, value -> move(value, frame().y()));
    private final ScrollBar down = bar(Orientation.VERTICAL, value -> move(frame().x(), value));
    private final HeatTooltip tooltip = new HeatTooltip(this);
    private HeatTable table = HeatTable.EMPTY;
    private HeatFrame frame = new HeatFrame(0, 0, HeatHeads.of(table), new HeatFrame.Size(0, 0), 0, 0);
    private Optional<HeatPlace> chosen = Optional.empty();
    private Optional<HeatPlace> hovered = Optional.empty();
    private Consumer<HeatPlace> select = _ -> {};
    private Consumer<HeatPlace> open = _ -> {};

    public HeatMap() {
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().setAll(canvas, across, down);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hoverNothing());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows other numbers; the chosen cell stays chosen where there still is one.
    public void show(HeatTable table) {
        this.table = table;
        frame = new HeatFrame(table.rows().size(), table.columns().size(), HeatHeads.of(table), frame.view(), frame.x(),
                frame.y());
        chosen = chosen.filter(table::holds);
        hoverNothing();
        tell();
        requestLayout();
        if (getParent() != null) getParent().requestLayout();
    }

    public Optional<HeatPlace> selected() {
        return chosen;
    }

    /// Chooses a cell and brings it into sight, without telling those who listen.
    public void select(HeatPlace place) {
        if (!table.holds(place)) throw new IllegalArgumentException("no such cell: " + place);
        chosen = Optional.of(place);
        frame = frame.showing(place);
        tell();
        requestLayout();
    }

    public void selectNothing() {
        chosen = Optional.empty();
        tell();
        requestLayout();
    }

    /// Told when a person chooses a cell.
    public void onSelect(Consumer<HeatPlace> listener) {
        select = listener;
    }

    /// Told when a person wants to go where a cell leads.
    public void onOpen(Consumer<HeatPlace> listener) {
        open = listener;
    }

    HeatFrame frame() {
        return frame;
    }

    HeatTable table() {
        return table;
    }

    @Override
    protected void shadeChanged() {
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return frame.whole().width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return frame.whole().height();
    }

    @Override
    protected void layoutChildren() {
        layOut();
        new HeatPainter(canvas.getGraphicsContext2D(), table, frame, shade()).paint(chosen, hovered);
    }

    /// A bar that appears takes room, which may call for the other one too.
    private void layOut() {
        var whole = frame.whole();
        var thick = down.prefWidth(-1);
        var tall = whole.height() > getHeight();
        var wide = whole.width() > getWidth() - (tall ? thick : 0);
        tall = whole.height() > getHeight() - (wide ? thick : 0);
        var size = new HeatFrame.Size(Math.max(0, getWidth() - (tall ? thick : 0)),
                Math.max(0, getHeight() - (wide ? thick : 0)));
        frame = new HeatFrame(frame.rows(), frame.columns(), frame.heads(), size, frame.x(), frame.y()).movedTo(frame.x(),
                frame.y());
        canvas.setWidth(size.width());
        canvas.setHeight(size.height());
        across.resizeRelocate(0, size.height(), size.width(), thick);
        down.resizeRelocate(size.width(), 0, thick, size.height());
        adjust(across, wide, frame.slack().width(), size.width(), frame.x());
        adjust(down, tall, frame.slack().height(), size.height(), frame.y());
    }

    private static void adjust(ScrollBar bar, boolean needed, double slack, double room, double value) {
        bar.setVisible(needed);
        bar.setMax(slack);
        bar.setVisibleAmount(slack * room / Math.max(1, slack + room));
        bar.setValue(value);
    }

    private static ScrollBar bar(Orientation orientation, DoubleConsumer moved) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, value) -> moved.accept(value.doubleValue()));
        return bar;
    }

    private void move(double right, double downwards) {
        frame = frame.movedTo(right, downwards);
        requestLayout();
    }

    private void scroll(ScrollEvent wheel) {
        move(frame.x() - wheel.getDeltaX(), frame.y() - wheel.getDeltaY());
        wheel.consume();
    }

    private void press(MouseEvent mouse) {
        requestFocus();
        frame.placeAt(mouse.getX(), mouse.getY()).ifPresent(place -> {
            choose(place);
            if (mouse.getClickCount() == 2) open.accept(place);
        });
    }

    private void choose(HeatPlace place) {
        select(place);
        select.accept(place);
    }

    private void hover(MouseEvent mouse) {
        var now = frame.placeAt(mouse.getX(), mouse.getY());
        tooltip.over(mouse.getX(), mouse.getY());
        if (now.equals(hovered)) return;
        hovered = now;
        requestLayout();
    }

    private void hoverNothing() {
        tooltip.over(-1, -1);
        hovered = Optional.empty();
        requestLayout();
    }

    private void key(KeyEvent key) {
        if (table.isEmpty()) return;
        switch (key.getCode()) {
            case ENTER, SPACE -> chosen.ifPresent(open);
            default -> {
                var step = HeatStep.of(key);
                if (step.isEmpty()) return;
                choose(chosen.map(place -> step.get().from(place, frame)).map(table::nearest).orElse(new HeatPlace(0, 0)));
            }
        }
        key.consume();
    }

    private void tell() {
        setAccessibleText(chosen.map(table.words()).orElse(""));
    }
}
