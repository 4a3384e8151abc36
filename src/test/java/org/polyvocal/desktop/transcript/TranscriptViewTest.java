package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.model.Span;

class TranscriptViewTest extends TranscriptStage {
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
    void aClickOnWhatIsSelectedEndsTheSelection() {
        act(() -> view.select(script.span("There were two of us.")));
        clickOn(before("two of"));
        assertThat(view.selection().get()).isEmpty();
        assertThat(caret()).isEqualTo(script.span("two of").start());
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
    void hasNoUnitWhereThereIsNothing() {
        act(() -> view.showNothing(new Label("Nothing yet")));
        assertThat(view.unit()).isEmpty();
        assertThat(view.unitBoundsOnScreen()).isEmpty();
        act(view::nextTurn);
        act(view::selectSentence);
        act(view::selectTurn);
        act(view::nextOverlapping);
        assertThat(lookup("Nothing yet").tryQuery()).isPresent();
        act(() -> view.show(script.document(), script.text(), List.of()));
        assertThat(view.unit()).isPresent();
    }

    @Test
    void aRevisedTextIsShownWhereOneWasReading() {
        var far = script.text().lastIndexOf("More of the same") - 20 * 90;
        act(() -> {
            view.reveal(new Span(far, far + 1));
            view.select(new Span(far, far + 3));
        });
        var at = caret();
        var top = pane().getText(pane().firstVisibleParToAllParIndex());
        var revised = Script.of(script.text().replace("There were two of us.", "There were two of us, at first, in the hall."));
        act(() -> view.renew(revised.document(), revised.text(), List.of()));
        assertThat(view.caret() - at).isEqualTo(revised.text().length() - script.text().length());
        assertThat(pane().getText(pane().firstVisibleParToAllParIndex())).isEqualTo(top);
        assertThat(pane().getText()).contains("at first, in the hall.");
    }
}
