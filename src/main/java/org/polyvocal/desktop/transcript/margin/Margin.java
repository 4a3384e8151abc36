package org.polyvocal.desktop.transcript.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

/// The brackets and names of all codings in sight, painted on one canvas. Painting asks the text where its lines are, so
/// it is done after layout, when whoever owns the margin calls [#paint()].
public final class Margin extends Shaded {
    /// Room in which most short names fit, and the least in which any can be read.
    public static final double USUAL_WIDTH = Brush.LABELS + 150;
    public static final double LEAST_WIDTH = Brush.LABELS + 120;

    private final Sight sight;
    private final Canvas canvas = new Canvas();
    private final Lettering letters = new Lettering();
    private List<ShownCoding> codings = List.of();
    private Lanes lanes = Lanes.of(List.of(), end -> end);
    private Optional<Id<Coding>> focused = Optional.empty();
    private Optional<Id<Coding>> lifted = Optional.empty();
    private Arrangement arrangement = Arrangement.NOTHING;
    private Acts acts = Acts.NONE;

    /// What a person does to codings in the margin.
    ///
    /// @param lift  a coding is under the mouse, or none is any more
    /// @param choose a coding was clicked
    /// @param draw  an end is being drawn to a place in the document
    /// @param let   and was let go there
    public record Acts(Consumer<Optional<Id<Coding>>> lift, Consumer<Id<Coding>> choose, Drawing draw, Drawing let) {
        static final Acts NONE = new Acts(_ -> {}, _ -> {}, (_, _, _) -> {}, (_, _, _) -> {});
    }

    /// An end of a coding on its way to another offset.
    public interface Drawing {
        void to(Id<Coding> coding, Edge edge, int offset);
    }

    public Margin(Sight sight) {
        this.sight = sight;
        getStyleClass().add("transcript-margin");
        getChildren().add(canvas);
        new Pointer(this).follow();
    }

    public void setActs(Acts acts) {
        this.acts = acts;
    }

    /// @param codings in reading order, each with its lane
    public void show(List<ShownCoding> codings, Lanes lanes) {
        this.codings = codings;
        this.lanes = lanes;
    }

    public void focus(Optional<Id<Coding>> focused) {
        this.focused = focused;
    }

    /// Dims all brackets but this one.
    public void lift(Optional<Id<Coding>> lifted) {
        this.lifted = lifted;
    }

    public void paint() {
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        arrangement = Arrangement.of(codings, lanes, sight, this::isProminent, getHeight());
        var brush = new Brush(on, letters, shade(), getWidth());
        arrangement.labels().placed().forEach(label -> faintly(brush, label.bracket(), () -> brush.leader(label)));
        arrangement.brackets().stream().filter(this::isDrawn).forEach(it -> faintly(brush, it, () -> brush.bracket(it)));
        arrangement.crowds().forEach(brush::overflow);
        arrangement.labels().placed().forEach(label -> faintly(brush, label.bracket(), () -> {
            if (isFocused(label.bracket().shown())) brush.strongLabel(label);
            else brush.label(label);
        }));
        focusedBracket().ifPresent(it -> List.of(Grip.values()).forEach(grip -> brush.handle(it, grip)));
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Optional<Bracket> focusedBracket() {
        return arrangement.bracketOf(this::isFocused);
    }

    Acts acts() {
        return acts;
    }

    Sight sight() {
        return sight;
    }

    private void faintly(Brush brush, Bracket bracket, Runnable painting) {
        if (lifted.isPresent() && !isLifted(bracket.shown())) brush.dim();
        painting.run();
        brush.undim();
    }

    private boolean isDrawn(Bracket bracket) {
        return bracket.hasLane() || isProminent(bracket.shown());
    }

    private boolean isProminent(ShownCoding shown) {
        return isFocused(shown) || isLifted(shown);
    }

    private boolean isFocused(ShownCoding shown) {
        return focused.filter(shown.id()::equals).isPresent();
    }

    private boolean isLifted(ShownCoding shown) {
        return lifted.filter(shown.id()::equals).isPresent();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }

    @Override
    protected void shadeChanged() {
        if (canvas != null) requestLayout();
    }
}
