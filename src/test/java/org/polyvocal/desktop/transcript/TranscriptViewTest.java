package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifiers;
import org.testfx.framework.junit5.ApplicationTest;

class TranscriptViewTest extends ApplicationTest {
    private static final Coder CODER = new Coder(Id.next(), "Ana Ferreira", new Colour("#5B50C9"));
    private static final Code CODE = new Code(Id.next(), Optional.empty(), "", "Trust", "Trust", Look.PALETTE.getFirst(),
            Rule.NONE, 0);

    private final Script script = Script.of("""
            Interview 01

            INTERVIEWER [00:00:05]: How did it begin?

            HEAD [00:00:16]: Mixed 😀 up is right. There were two of us. We rang each other.

            INTERVIEWER: And then?

            HEAD: Then three.
            """ + "\nHEAD: More of the same, line after line, so that there is something to scroll. ".repeat(60));
    private TranscriptView view;

    @Override
    public void start(Stage stage) {
        view = new TranscriptView();
        var scene = new Scene(view, 800, 600);
        new Appearance(Theme.LIGHT).applyTo(scene);
        stage.setScene(scene);
        stage.show();
        view.show(script.document(), script.text());
        view.requestFocus();
    }

    @Test
    void draggingTheMouseSelectsWordsOfTheDocument() {
        drag(before("up is")).dropTo(after("right"));
        assertThat(selected()).isEqualTo("up is right");
    }

    @Test
    void aDoubleClickSelectsAWordAndAThirdTheParagraph() {
        doubleClickOn(after("Mi"), MouseButton.PRIMARY);
        assertThat(selected()).isEqualTo("Mixed");
        click(after("Mi"), 3);
        assertThat(selected()).startsWith("Mixed").endsWith("each other.");
    }

    @Test
    void shiftAndArrowsSelectByTheCharacter() {
        clickOn(before("two of"));
        press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("two");
    }

    @Test
    void anEmojiIsNeverCutInTwo() {
        clickOn(after("Mixed "));
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(selected()).isEqualTo("😀");
    }

    @Test
    void withNothingSelectedTheTurnOfTheCaretIsTheUnit() {
        clickOn(before("two of"));
        assertThat(view.selection().get()).isEmpty();
        assertThat(view.turn().get()).hasValue(2);
        assertThat(view.unit().map(span -> span.of(script.text()))).hasValueSatisfying(
                words -> assertThat(words).startsWith("Mixed").endsWith("each other."));
    }

    @Test
    void growsFromSentenceToSentenceToTurn() {
        clickOn(before("two of"));
        act(view::selectSentence);
        assertThat(selected()).isEqualTo("There were two of us.");
        act(view::selectSentence);
        assertThat(selected()).isEqualTo("There were two of us. We rang each other.");
        act(view::selectTurn);
        assertThat(selected()).startsWith("Mixed").endsWith("each other.");
        act(view::clearSelection);
        assertThat(view.selection().get()).isEmpty();
    }

    @Test
    void theCaretPassesBySpeakersNames() {
        clickOn(after("How did"));
        type(KeyCode.DOWN);
        assertThat(view.turn().get()).hasValue(2);
        assertThat(caret()).isBetween(script.span("Mixed").start(), script.span("There").start());
        type(KeyCode.UP);
        assertThat(view.turn().get()).hasValue(1);
        assertThat(caret()).isEqualTo(script.span("How did").end());
        clickOn(before("Mixed"));
        type(KeyCode.LEFT);
        assertThat(caret()).isEqualTo(script.span("begin?").end());
        type(KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(script.span("Mixed").start());
    }

    @Test
    void codingDoesNotMoveTheText() {
        act(() -> view.reveal(script.document().turn(30).talk()));
        var before = place(script.document().turn(30).talk().start());
        act(() -> view.setCodings(List.of(coding("Mixed"), coding(script.document().turn(30).talk()))));
        assertThat(place(script.document().turn(30).talk().start())).isEqualTo(before);
        act(() -> view.select(script.document().turn(30).talk()));
        assertThat(place(script.document().turn(30).talk().start())).isEqualTo(before);
    }

    @Test
    void aCodingTintsItsWordsAndOnlyThem() {
        act(() -> view.setCodings(List.of(coding("two of"))));
        assertThat(tint(script.span("two of").start()).getOpacity()).isEqualTo(1);
        assertThat(tint(script.span("two of").start() - 1).getOpacity()).isZero();
        act(() -> view.setCodings(List.of()));
        assertThat(tint(script.span("two of").start()).getOpacity()).isZero();
    }

    @Test
    void goesFromCodingToCodingAndRoundThoseThatOverlap() {
        var outer = coding("Mixed 😀 up is right.");
        var inner = coding("up is");
        var later = coding("Then three");
        act(() -> view.setCodings(List.of(later, inner, outer)));
        act(view::nextCoding);
        assertThat(view.focused().get()).hasValue(outer.id());
        act(view::nextOverlapping);
        assertThat(view.focused().get()).hasValue(inner.id());
        act(view::nextCoding);
        assertThat(view.focused().get()).hasValue(later.id());
        act(view::nextCoding);
        assertThat(view.focused().get()).hasValue(later.id());
        act(view::previousCoding);
        assertThat(view.focused().get()).hasValue(inner.id());
        act(view::nextOverlapping);
        assertThat(view.focused().get()).hasValue(outer.id());
        act(view::nextOverlapping);
        assertThat(view.focused().get()).hasValue(inner.id());
    }

    @Test
    void theFocusGoesWithItsCoding() {
        var coding = coding("two of");
        act(() -> view.setCodings(List.of(coding)));
        act(() -> view.focused().set(Optional.of(coding.id())));
        act(() -> view.setCodings(List.of()));
        assertThat(view.focused().get()).isEmpty();
    }

    @Test
    void aJumpCanBeTakenBack() {
        clickOn(before("two of"));
        act(() -> view.reveal(script.document().turn(40).talk()));
        act(view::nextTurn);
        act(view::back);
        act(view::back);
        assertThat(caret()).isEqualTo(script.span("two of").start());
        assertThat(isInSight(script.span("two of").start())).isTrue();
    }

    @Test
    void whatIsInSightIsNotMovedByBeingRevealed() {
        var before = place(script.span("Mixed").start());
        act(() -> view.reveal(script.span("Then three")));
        assertThat(place(script.span("Mixed").start())).isEqualTo(before);
    }

    @Test
    void theEndOfTheCodingInFocusMovesByWords() {
        var coding = coding("two of");
        var resized = new java.util.concurrent.atomic.AtomicReference<Span>();
        act(() -> {
            view.setOnResize((_, span) -> resized.set(span));
            view.setCodings(List.of(coding));
            view.focused().set(Optional.of(coding.id()));
            view.stretch(Edge.END, 1);
        });
        assertThat(resized.get().of(script.text())).isEqualTo("two of us");
        act(() -> view.stretch(Edge.START, -1));
        assertThat(resized.get().of(script.text())).isEqualTo("were two of us");
    }

    @Test
    void aClickOnAStripeChoosesItsCodingAndItsHandleCanBeDrawn() {
        var coding = coding("two of us.");
        var resized = new java.util.concurrent.atomic.AtomicReference<Span>();
        act(() -> {
            view.setOnResize((_, span) -> resized.set(span));
            view.setCodings(List.of(coding));
        });
        var margin = lookup(".transcript-margin").query().localToScreen(0, 0);
        var line = bounds(script.span("two of us.").start()).orElseThrow();
        clickOn(new Point2D(margin.getX() + 12, line.getCenterY()));
        assertThat(view.focused().get()).hasValue(coding.id());
        drag(new Point2D(margin.getX() + 8, line.getMaxY() - 1)).dropTo(after("We ra"));
        assertThat(resized.get().of(script.text())).isEqualTo("two of us. We rang");
    }

    @Test
    void theSameWordsStandUnderTheCaretWhenTheyGrow() {
        act(() -> view.select(script.span("two of")));
        act(() -> view.textSize().set(22));
        assertThat(selected()).isEqualTo("two of");
        assertThat(isInSight(script.span("Mixed").start())).isTrue();
    }

    @Test
    void findsWordsAndLightsThem() {
        act(view::openFind);
        write("THEN");
        assertThat(selected()).isEqualTo("then");
        type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo("Then");
        type(KeyCode.ESCAPE);
        assertThat(lookup(".transcript-find").query().isVisible()).isFalse();
    }

    @Test
    void isReadAsAListOfTurnsAtTheSamePlace() {
        act(() -> view.select(script.span("two of")));
        act(() -> view.asTurns().set(true));
        assertThat(selected()).isEqualTo("two of");
        act(view::clearSelection);
        act(view::requestFocus);
        type(KeyCode.DOWN);
        assertThat(view.turn().get()).hasValue(3);
        assertThat(view.unit().map(span -> span.of(script.text()))).hasValue("And then?");
        press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        assertThat(selected()).isEqualTo("And then?");
        press(KeyCode.CONTROL).type(KeyCode.UP).release(KeyCode.CONTROL);
        assertThat(selected()).isEqualTo("We rang each other.");
        act(() -> view.asTurns().set(false));
        assertThat(selected()).isEqualTo("We rang each other.");
    }

    @Test
    void saysOfEachTurnWhoSpeaksAndWhatIsCodedThere() {
        act(() -> {
            view.setCodings(List.of(coding("two of")));
            view.asTurns().set(true);
        });
        act(() -> view.getScene().getRoot().layout());
        assertThat(lookup(".list-cell").queryAllAs(TurnCell.class)).extracting(TurnCell::getAccessibleText)
                .contains(
                        "Turn 2, HEAD\u2002\u200200:00:16, 1 code: Trust. Mixed 😀 up is right. There were two of us. We rang each other.");
    }

    @Test
    void hasNoUnitWhereThereIsNothing() {
        act(() -> view.showNothing(new javafx.scene.control.Label("Nothing yet")));
        assertThat(view.unit()).isEmpty();
        assertThat(view.unitBoundsOnScreen()).isEmpty();
        act(view::nextTurn);
        act(view::selectSentence);
        act(view::selectTurn);
        act(view::nextOverlapping);
        assertThat(lookup("Nothing yet").tryQuery()).isPresent();
        act(() -> view.show(script.document(), script.text()));
        assertThat(view.unit()).isPresent();
    }

    /// One of several clicks in a row; a robot on a busy machine is too slow for three.
    private void click(Point2D at, int count) {
        act(() -> {
            var here = pane().screenToLocal(at);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                pane().fireEvent(new MouseEvent(type, here.getX(), here.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, count,
                        false, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
            }
        });
    }

    private String selected() {
        waitForFxEvents();
        return view.selection().get().map(span -> span.of(script.text())).orElse("");
    }

    private int caret() {
        waitForFxEvents();
        return script.page().toDocument(pane().getCaretPosition());
    }

    private javafx.scene.paint.Color tint(int offset) {
        return pane().getStyleOfChar(script.page().toPage(offset)).tint();
    }

    private Point2D before(String words) {
        return place(script.span(words).start()).add(0, 10);
    }

    private Point2D after(String words) {
        return place(script.span(words).end()).add(0, 10);
    }

    /// The upper left corner of a character on the screen.
    private Point2D place(int offset) {
        return bounds(offset).map(bounds -> new Point2D(bounds.getMinX() + 0.5, bounds.getMinY())).orElseThrow();
    }

    private boolean isInSight(int offset) {
        return bounds(offset).filter(bounds -> bounds.getMinY() >= pane().localToScreen(0, 0).getY()).isPresent();
    }

    private Optional<Bounds> bounds(int offset) {
        var at = script.page().toPage(offset);
        return now(() -> pane().getCharacterBoundsOnScreen(at, at + 1));
    }

    private static <T> T now(Callable<T> question) {
        waitForFxEvents();
        return waitForAsyncFx(10_000, question);
    }

    private TextPane pane() {
        return lookup(".transcript-text").queryAs(TextPane.class);
    }

    private void act(Runnable act) {
        interact(act);
        waitForFxEvents();
    }

    private ShownCoding coding(String words) {
        return coding(script.span(words));
    }

    private ShownCoding coding(Span span) {
        var coding = new Coding(Id.next(), new Passage(script.document().id(), span), CODE.id(), CODER.id(), Instant.EPOCH,
                Qualifiers.NONE, OptionalInt.empty(), "");
        return new ShownCoding(coding, CODE, CODER, true, false);
    }
}
