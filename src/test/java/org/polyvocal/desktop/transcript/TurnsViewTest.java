package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TurnsViewTest extends TranscriptStage {
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
}
