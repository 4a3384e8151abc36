package org.polyvocal.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.polyvocal.desktop.theme.TextSize;
import org.polyvocal.desktop.transcript.margin.Margin;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.desktop.transcript.page.Steps;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// A whole interview with its codings. Offsets count in the document's text, in UTF-16 units. JavaFX thread only.
///
/// ```
/// var view = new TranscriptView();
/// view.show(document, text);
/// view.setCodings(codings);            // again after each change: only what differs is painted anew
/// view.unit();                         // what a code would be applied to now
/// ```
///
/// It has no keys of its own beyond those by which one moves and selects in any text: whoever shows it binds its acts.
public final class TranscriptView extends Region {
    private static final Duration FLASH = Duration.millis(600);

    private final ReadOnlyObjectWrapper<Optional<Span>> selection = new ReadOnlyObjectWrapper<>(this, "selection",
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> turn = new ReadOnlyObjectWrapper<>(this, "turn", Optional.empty());
    private final ObjectProperty<Optional<Id<Coding>>> focused = new SimpleObjectProperty<>(this, "focused", Optional.empty());
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", TextSize.USUAL);
    private final PauseTransition flash = new PauseTransition(FLASH);
    private final Trail trail = new Trail();
    private final PageView flowing = new PageView();
    private Surface surface = flowing;
    private Page page = Page.NOTHING;
    private Steps steps = new Steps(page);
    private Emphasis emphasis = Emphasis.NONE;
    private int caret;
    private BiConsumer<Id<Coding>, Span> onResize = (_, _) -> {};

    public TranscriptView() {
        getStyleClass().add("transcript-view");
        getStylesheets().add(TranscriptView.class.getResource("transcript.css").toExternalForm());
        getChildren().setAll(flowing);
        flowing.setOnMoved(this::moved);
        flowing.margin().setActs(new Margin.Acts(this::lift, this::choose, this::draw, this::let));
        focused.addListener((_, _, now) -> emphasise(emphasis.focusing(now)));
        textSize.addListener((_, _, now) -> flowing.resize(Math.clamp(now.doubleValue(), TextSize.SMALLEST, TextSize.LARGEST)));
        flash.setOnFinished(_ -> emphasise(emphasis.flashing(Optional.empty())));
    }

    /// Shows a document from its beginning, without codings yet.
    public void show(Document document, String text) {
        show(document, text, List.of());
    }

    /// Shows a document from its beginning with its codings; quicker than showing them afterwards.
    public void show(Document document, String text, List<ShownCoding> codings) {
        getChildren().setAll(surface.node());
        page = Page.of(document, text);
        steps = new Steps(page);
        focused.set(Optional.empty());
        trail.clear();
        emphasis = Emphasis.NONE.coded(inReadingOrder(codings));
        surface.show(page, emphasis);
    }

    /// Shows why there is nothing to read, and what to do about it.
    public void showNothing(Node emptyState) {
        page = Page.NOTHING;
        steps = new Steps(page);
        emphasis = Emphasis.NONE;
        focused.set(Optional.empty());
        surface.show(page, emphasis);
        getChildren().setAll(emptyState);
    }

    /// The codings to be seen, in any order. Nothing scrolls.
    public void setCodings(List<ShownCoding> codings) {
        emphasise(emphasis.coded(inReadingOrder(codings)));
        if (focused.get().flatMap(walk()::find).isEmpty()) focused.set(Optional.empty());
    }

    /// What is chosen: within talk, without white space at its ends, never half a character.
    public ReadOnlyObjectProperty<Optional<Span>> selection() {
        return selection.getReadOnlyProperty();
    }

    /// What a code would be applied to now: the selection or, with nothing selected, the talk of the caret's turn. Empty
    /// only where nothing is shown.
    public Optional<Span> unit() {
        return selection.get().or(() -> steps.turn(caret));
    }

    /// The number of the turn that holds the caret; empty in front matter.
    public ReadOnlyObjectProperty<Optional<Integer>> turn() {
        return turn.getReadOnlyProperty();
    }

    /// The coding in focus. Setting it does not scroll; see [#reveal(Span)].
    public ObjectProperty<Optional<Id<Coding>>> focused() {
        return focused;
    }

    /// The size of the talk in pixels, 11 to 24.
    public DoubleProperty textSize() {
        return textSize;
    }

    /// Brings a passage into sight, the place left being remembered for [#back()]; does nothing where it is in sight.
    public void reveal(Span passage) {
        var here = new Trail.Stop(caret, surface.top());
        if (surface.reveal(passage)) trail.note(here);
    }

    /// Draws the eye to a passage for a moment.
    public void flash(Span passage) {
        emphasise(emphasis.flashing(Optional.of(passage)));
        flash.playFromStart();
    }

    /// What a search has found, to be seen until it is set anew.
    public void setHits(List<Span> hits) {
        emphasise(emphasis.hitting(hits));
    }

    public void select(Span passage) {
        surface.select(passage);
    }

    public void clearSelection() {
        surface.moveTo(caret);
    }

    /// Grows the selection to whole sentences; when it is whole already, by the next one.
    public void selectSentence() {
        selection.get().map(steps::sentences).orElseGet(() -> steps.sentence(caret)).ifPresent(this::select);
    }

    /// Grows the selection to whole turns.
    public void selectTurn() {
        unit().flatMap(steps::turns).ifPresent(this::select);
    }

    /// Moves the end of the selection by so many words; with nothing selected, begins one at the caret.
    public void extendByWords(int words) {
        selection.get().map(chosen -> steps.stretched(chosen, Edge.END, words)).or(() -> steps.word(caret))
                .ifPresent(this::select);
    }

    public void nextTurn() {
        steps.turnFrom(caret, 1).ifPresent(this::go);
    }

    public void previousTurn() {
        steps.turnFrom(caret, -1).ifPresent(this::go);
    }

    public void nextCoding() {
        walk().next(focused.get(), caret).ifPresent(this::visit);
    }

    public void previousCoding() {
        walk().previous(focused.get(), caret).ifPresent(this::visit);
    }

    /// Goes round the codings that overlap at the selection, the caret, or the coding in focus.
    public void nextOverlapping() {
        var here = selection.get().orElse(new Span(caret, caret + 1));
        var there = focused.get().flatMap(walk()::find).map(ShownCoding::span).filter(span -> !span.overlaps(here));
        walk().nextOver(there.orElse(here), focused.get()).map(ShownCoding::id).map(Optional::of).ifPresent(focused::set);
    }

    /// Moves an end of the coding in focus by so many words, as drawing it with the mouse does.
    public void stretch(Edge edge, int words) {
        focused.get().flatMap(walk()::find)
                .ifPresent(shown -> resize(shown, steps.stretched(shown.span(), edge, words)));
    }

    /// Returns to the place before the last jump.
    public void back() {
        trail.back().ifPresent(stop -> {
            surface.moveTo(stop.caret());
            surface.reveal(new Span(stop.top(), stop.top() + 1));
        });
    }

    /// Where the unit is on the screen, so that something can be opened beside it; empty where nothing is shown.
    public Optional<Bounds> unitBoundsOnScreen() {
        return unit().flatMap(surface::boundsOnScreen);
    }

    /// Who is told that an end of a coding was moved. The view shows the new passage until it is given codings again.
    public void setOnResize(BiConsumer<Id<Coding>, Span> listener) {
        onResize = listener;
    }

    @Override
    public void requestFocus() {
        surface.focus();
    }

    private void visit(ShownCoding shown) {
        focused.set(Optional.of(shown.id()));
        go(shown.span());
    }

    private void go(Span passage) {
        reveal(passage);
        surface.moveTo(passage.start());
    }

    private void moved(Place place) {
        caret = place.caret();
        selection.set(place.selection());
        turn.set(place.turn());
    }

    private void lift(Optional<Id<Coding>> lifted) {
        emphasise(emphasis.lifting(lifted));
    }

    private void choose(Id<Coding> coding) {
        focused.set(Optional.of(coding));
        requestFocus();
    }

    private void draw(Id<Coding> coding, Edge edge, int offset) {
        walk().find(coding).ifPresent(shown -> showAs(shown, steps.stretchedTo(shown.span(), edge, offset)));
    }

    private void let(Id<Coding> coding, Edge edge, int offset) {
        walk().find(coding).ifPresent(shown -> resize(shown, steps.stretchedTo(shown.span(), edge, offset)));
    }

    private void resize(ShownCoding shown, Span span) {
        showAs(shown, span);
        onResize.accept(shown.id(), span);
    }

    private void showAs(ShownCoding shown, Span span) {
        setCodings(emphasis.codings().stream().map(it -> it.equals(shown) ? shown.over(span) : it).toList());
    }

    private void emphasise(Emphasis now) {
        emphasis = now;
        surface.emphasise(now);
    }

    private static List<ShownCoding> inReadingOrder(List<ShownCoding> codings) {
        return codings.stream().sorted(ShownCoding.READING_ORDER).toList();
    }

    private Walk walk() {
        return new Walk(emphasis.codings());
    }

    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
