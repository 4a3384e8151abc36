package org.polyvocal.desktop.transcript;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.Steps;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// The transcript as a list of turns. Flowing text cannot be spoken by a screen reader, rows can: arrows walk the turns,
/// with `Ctrl` the sentences, and `Shift` extends.
final class TurnsView extends ListView<TurnRow> implements Surface {
    private Page page = Page.NOTHING;
    private Steps steps = new Steps(page);
    private Emphasis emphasis = Emphasis.NONE;
    private Place place = Place.NOWHERE;
    private OptionalInt awaited = OptionalInt.empty();
    private Consumer<Place> onMoved = _ -> {};

    TurnsView() {
        getStyleClass().addAll("transcript-turns", "tall");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Messages.say("desktop.transcript.turns"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new TurnCell(this));
        getSelectionModel().getSelectedIndices().addListener((javafx.beans.Observable _) -> rowsChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        requestFocus();
    }

    @Override
    public void show(Page page, Emphasis emphasis) {
        this.page = page;
        this.steps = new Steps(page);
        this.emphasis = emphasis;
        getItems().setAll(TurnRow.of(page));
        moveTo(0);
    }

    @Override
    public void emphasise(Emphasis now) {
        emphasis = now;
        refresh();
    }

    @Override
    public void select(Span passage) {
        choose(place(passage.end(), Optional.of(passage)));
    }

    @Override
    public void moveTo(int offset) {
        choose(place(offset, Optional.empty()));
    }

    @Override
    public boolean reveal(Span passage) {
        var row = row(passage.start());
        if (flow().filter(it -> isWithin(it, row)).isPresent()) return false;
        put(row);
        return true;
    }

    @Override
    public int top() {
        return flow().map(VirtualFlow::getFirstVisibleCell).map(cell -> getItems().get(cell.getIndex()).words().start())
                .orElse(0);
    }

    @Override
    public void putAtTop(int offset) {
        if (!getItems().isEmpty()) put(row(offset));
    }

    @Override
    public Optional<Bounds> boundsOnScreen(Span passage) {
        return flow().map(it -> it.getCell(row(passage.start()))).map(cell -> cell.localToScreen(cell.getLayoutBounds()));
    }

    @Override
    public void setOnMoved(Consumer<Place> listener) {
        onMoved = listener;
    }

    Page page() {
        return page;
    }

    Emphasis emphasis() {
        return emphasis;
    }

    /// What is chosen, if it is not just the turn of the caret.
    Optional<Span> chosen() {
        return place.selection();
    }

    /// When rows were chosen in the list itself, one is the caret's turn and several are a passage.
    private void rowsChosen() {
        var rows = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        if (rows.isEmpty() || rows.size() == 1 && row(place.start()) == getSelectionModel().getSelectedIndex()) return;
        var spoken = rows.stream().filter(row -> row.turn() > 0).map(TurnRow::words).toList();
        var several = spoken.size() > 1
                ? Optional.of(new Span(spoken.getFirst().start(), spoken.getLast().end()))
                : Optional.<Span>empty();
        tell(place(rows.getLast().words().start(), several));
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown() || key.getCode() != KeyCode.DOWN && key.getCode() != KeyCode.UP) return;
        var by = key.getCode() == KeyCode.DOWN ? 1 : -1;
        var chosen = place.selection();
        var from = chosen.map(span -> by > 0 ? span.end() : span.start()).orElse(place.caret());
        var sentence = steps.sentenceFrom(from, by);
        if (key.isShiftDown()) chosen.flatMap(span -> sentence.map(it -> Spans.cover(span, it))).ifPresent(this::select);
        else sentence.ifPresent(this::select);
        key.consume();
    }

    private void choose(Place chosen) {
        place = chosen;
        if (getItems().isEmpty()) return;
        getSelectionModel().clearAndSelect(row(chosen.start()));
        getFocusModel().focus(row(chosen.start()));
        reveal(new Span(chosen.start(), chosen.start() + 1));
        tell(chosen);
    }

    private void tell(Place now) {
        place = now;
        onMoved.accept(now);
        refresh();
    }

    /// A list that was never laid out forgets where it was told to go, or goes astray.
    private void put(int row) {
        if (flow().map(VirtualFlow::getFirstVisibleCell).isPresent()) scrollTo(row);
        else awaited = OptionalInt.of(row);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (awaited.isEmpty() || flow().map(VirtualFlow::getFirstVisibleCell).isEmpty()) return;
        scrollTo(awaited.getAsInt());
        awaited = OptionalInt.empty();
    }

    private Place place(int caret, Optional<Span> selection) {
        return new Place(caret, selection, page.turnAt(page.toPage(selection.map(Span::start).orElse(caret))));
    }

    private int row(int offset) {
        var at = 0;
        while (at + 1 < getItems().size() && getItems().get(at + 1).words().start() <= offset) at++;
        return at;
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"));
    }

    private static boolean isWithin(VirtualFlow<?> flow, int row) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() <= row && row < Math.max(last.getIndex(), first.getIndex() + 1);
    }
}
