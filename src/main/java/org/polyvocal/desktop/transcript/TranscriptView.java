package org.polyvocal.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.polyvocal.desktop.theme.TextSize;
import org.polyvocal.desktop.transcript.margin.Margin;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.Round;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// A whole interview with its codings. Offsets count in the document's text, in UTF-16 units. JavaFX thread only.
///
/// ```
/// var view = new TranscriptView();
/// view.show(document, text, codings);
/// view.setCodings(changed);            // after each change: only what differs is painted anew, nothing scrolls
/// view.unit();                         // what a code would be applied to now
/// ```
///
/// It has no keys of its own beyond those by which one moves and selects in any text: whoever shows it binds its acts.
public final class TranscriptView extends Region {
    private static final Duration FLASH = Duration.millis(600);
    private static final double FIND_WIDTH = 340;
    private static final double FIND_RIGHT = 24;

    private final ObjectProperty<Optional<Id<Coding>>> focused = new SimpleObjectProperty<>(this, "focused", Optional.empty());
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", TextSize.USUAL);
    private final BooleanProperty asTurns = new SimpleBooleanProperty(this, "asTurns", false);
    private final PauseTransition flash = new PauseTransition(FLASH);
    private final PageView flowing = new PageView();
    private final TurnsView turns = new TurnsView();
    private final Sitting sitting = new Sitting(flowing);
    private final Stretching stretching = new Stretching(sitting);
    private final Hearing hearing = new Hearing(sitting, flowing, turns);
    private final TranscriptFind find = new TranscriptFind(new Finding(sitting, this::closeFind));
    private BiConsumer<String, Span> onCodeDropped = (_, _) -> {};
    private Optional<Round> round = Optional.empty();
    private Optional<Node> empty = Optional.empty();

    public TranscriptView() {
        getStyleClass().add("transcript-view");
        getStylesheets().add(TranscriptView.class.getResource("transcript.css").toExternalForm());
        find.setVisible(false);
        arrange();
        flowing.setOnMoved(sitting::moved);
        flowing.margin().setActs(new Margin.Acts(lifted -> sitting.emphasise(it -> it.lifting(lifted)), this::choose,
                stretching::draw, stretching::let));
        turns.setOnMoved(sitting::moved);
        flowing.dropOn(sitting, (code, span) -> onCodeDropped.accept(code, span));
        asTurns.addListener((_, _, list) -> read(list ? turns : flowing));
        focused.addListener((_, _, now) -> sitting.emphasise(it -> it.focusing(now)));
        textSize.addListener((_, _, now) -> flowing.resize(Math.clamp(now.doubleValue(), TextSize.SMALLEST, TextSize.LARGEST)));
        flash.setOnFinished(_ -> sitting.emphasise(it -> it.flashing(Optional.empty())));
    }

    /// Shows a document from its beginning with its codings.
    public void show(Document document, String text, List<ShownCoding> codings) {
        empty = Optional.empty();
        show(Page.of(document, text), ShownCoding.inReadingOrder(codings));
    }

    /// Shows what the document on the screen has become; the reader stays where they are, as far as can be told.
    public void renew(Document document, String text, List<ShownCoding> codings) {
        sitting.renew(Page.of(document, text), ShownCoding.inReadingOrder(codings));
        if (focusedCoding().isEmpty()) focused.set(Optional.empty());
        if (find.isVisible()) find.renew();
    }

    /// Shows why there is nothing to read, and what to do about it.
    public void showNothing(Node emptyState) {
        empty = Optional.of(emptyState);
        show(Page.NOTHING, List.of());
    }

    /// The codings to be seen, in any order. Nothing scrolls.
    public void setCodings(List<ShownCoding> codings) {
        var inOrder = ShownCoding.inReadingOrder(codings);
        sitting.emphasise(it -> it.coded(inOrder));
        if (focused.get().flatMap(sitting.walk()::find).isEmpty()) focused.set(Optional.empty());
    }

    /// What is chosen: within talk, without white space at its ends, never half a character.
    public ReadOnlyObjectProperty<Optional<Span>> selection() {
        return sitting.selection().getReadOnlyProperty();
    }

    /// What a code would be applied to now: the selection or, with nothing selected, the talk of the caret's turn. Empty
    /// only where there is no talk.
    public Optional<Span> unit() {
        return sitting.unit();
    }

    public int caret() {
        return sitting.caret();
    }

    /// The number of the turn that holds the caret; empty in front matter.
    public ReadOnlyObjectProperty<Optional<Integer>> turn() {
        return sitting.turn().getReadOnlyProperty();
    }

    /// The coding in focus. Setting it does not scroll; see [#reveal(Span)].
    public ObjectProperty<Optional<Id<Coding>>> focused() {
        return focused;
    }

    /// The size of the talk in pixels, 11 to 24.
    public DoubleProperty textSize() {
        return textSize;
    }

    /// Whether the transcript is a list of turns, which screen readers can speak, rather than flowing text.
    public BooleanProperty asTurns() {
        return asTurns;
    }

    /// Brings a passage into sight, the place left being remembered for [#back()]; does nothing where it is in sight.
    public void reveal(Span passage) {
        sitting.reveal(passage);
    }

    /// Draws the eye to a passage for a moment.
    public void flash(Span passage) {
        sitting.emphasise(it -> it.flashing(Optional.of(passage)));
        flash.playFromStart();
    }

    /// What a search has found, to be seen until it is set anew.
    public void setHits(List<Span> hits) {
        sitting.emphasise(it -> it.hitting(hits));
    }

    /// What is shown of the recording while it is played.
    public Hearing hearing() {
        return hearing;
    }

    public void select(Span passage) {
        sitting.surface().select(passage);
    }

    public void clearSelection() {
        sitting.surface().moveTo(sitting.caret());
    }

    /// Grows the selection to whole sentences; when it is whole already, by the next one.
    public void selectSentence() {
        var steps = sitting.steps();
        selection().get().map(steps::sentences).orElseGet(() -> steps.sentence(sitting.caret())).ifPresent(this::select);
    }

    /// Grows the selection to whole turns.
    public void selectTurn() {
        unit().flatMap(sitting.steps()::turns).ifPresent(this::select);
    }

    public void nextTurn() {
        sitting.steps().turnFrom(sitting.caret(), 1).ifPresent(sitting::go);
    }

    public void previousTurn() {
        sitting.steps().turnFrom(sitting.caret(), -1).ifPresent(sitting::go);
    }

    public void nextCoding() {
        sitting.walk().next(focused.get(), sitting.caret()).ifPresent(this::visit);
    }

    public void previousCoding() {
        sitting.walk().previous(focused.get(), sitting.caret()).ifPresent(this::visit);
    }

    /// Goes round the codings that overlap the one in focus or, with none in focus, what is selected or the caret.
    public void nextOverlapping() {
        var here = selection().get().orElseGet(() -> new Span(sitting.caret(), sitting.caret() + 1));
        round = round.filter(it -> it.goesOn(focused.get()))
                .or(() -> Optional.of(new Round(focusedCoding().map(ShownCoding::span).orElse(here))));
        round.flatMap(it -> it.next(sitting.walk(), focused.get())).map(Optional::of).ifPresent(focused::set);
    }

    /// Moves an end of the coding in focus by so many words, as drawing it with the mouse does.
    public void stretch(Edge edge, int words) {
        focused.get().ifPresent(coding -> stretching.byWords(coding, edge, words));
    }

    /// Returns to the place before the last jump.
    public void back() {
        sitting.back();
    }

    /// Opens the bar that finds words here.
    public void openFind() {
        find.setVisible(true);
        find.open();
    }

    public void closeFind() {
        find.setVisible(false);
        setHits(List.of());
        requestFocus();
    }

    /// @return whether the bar is open
    public boolean findNext() {
        find.next();
        return find.isVisible();
    }

    public boolean findPrevious() {
        find.previous();
        return find.isVisible();
    }

    /// Where the unit is on the screen, so that something can be opened beside it; empty where nothing is shown.
    public Optional<Bounds> unitBoundsOnScreen() {
        return unit().flatMap(sitting.surface()::boundsOnScreen);
    }

    /// Who is told that an end of a coding was moved. The view shows the new passage until it is given codings again.
    public void setOnResize(BiConsumer<Id<Coding>, Span> listener) {
        stretching.setOnResize(listener);
    }

    /// Who is told that a code was dropped on a passage: the code's id as the dragboard carried it after `polyvocal-code:`.
    /// A passage that is dragged from here puts `polyvocal-span` on the dragboard, and is what [#selection()] says.
    public void setOnCodeDropped(BiConsumer<String, Span> listener) {
        onCodeDropped = listener;
    }

    /// Who is told that a menu is asked for, and for which passage: before the text, which takes the event and shows none.
    public void setOnContextMenu(BiConsumer<ContextMenuEvent, Span> listener) {
        for (var form : List.of(flowing, turns))
            form.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    event -> unit().ifPresent(span -> listener.accept(event, span)));
    }

    @Override
    public void requestFocus() {
        sitting.surface().focus();
    }

    private void show(Page page, List<ShownCoding> codings) {
        arrange();
        focused.set(Optional.empty());
        sitting.show(page, codings);
        if (find.isVisible()) find.renew();
    }

    private void read(Surface form) {
        var hadKeys = sitting.surface().node().isFocusWithin();
        sitting.moveTo(form);
        arrange();
        if (hadKeys) requestFocus();
    }

    private void arrange() {
        getChildren().setAll(empty.orElse(sitting.surface().node()), find);
    }

    private void visit(ShownCoding shown) {
        focused.set(Optional.of(shown.id()));
        sitting.go(shown.span());
    }

    private void choose(Id<Coding> coding) {
        focused.set(Optional.of(coding));
        requestFocus();
    }

    private Optional<ShownCoding> focusedCoding() {
        return focused.get().flatMap(sitting.walk()::find);
    }

    @Override
    protected void layoutChildren() {
        getChildren().getFirst().resizeRelocate(0, 0, getWidth(), getHeight());
        var width = Math.min(FIND_WIDTH, getWidth());
        find.resizeRelocate(getWidth() - width - FIND_RIGHT, 0, width, find.prefHeight(width));
    }
}
