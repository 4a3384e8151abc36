package org.polyvocal.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.theme.Theme;

/// From a question to the words that answer it, by keyboard, in a real window.
@Tag("window")
class AskingWindowTest {
    @TempDir Path home;
    private RealWindow real;

    @BeforeEach
    void start() throws TimeoutException {
        real = RealWindow.start(home, Theme.LIGHT).opened();
    }

    @AfterEach
    void leave() {
        real.close();
    }

    @Test
    void aHitOpensInItsTranscriptAndTheNextFollows() {
        real.robot().push(CONTROL, SHIFT, F);
        real.until("the question can be typed", () -> real.find("#query") != null && real.find("#query").isFocused());
        real.type("balloon");
        var hits = real.ask(() -> real.find("#hits", ListView.class));
        real.until("hits are there", () -> hits.getItems().size() > 2);
        real.robot().type(DOWN, ENTER);
        real.until("the transcript has the keys", () -> real.words() != null && real.words().isFocused());
        real.until("the drawer lists the hits", () -> rows().getItems().size() > 1);
        real.until("the hit that was opened is marked", () -> place() >= 0);
        var opened = real.ask(this::place);
        real.robot().type(F3);
        real.until("the next hit is marked", () -> place() == opened + 1);
        real.robot().push(SHIFT, F3);
        real.until("the one before is marked again", () -> place() == opened);
        assertThat(real.ask(() -> real.workspace().unit().get())).isPresent();
    }

    @Test
    void theCellOfAMatrixOpensItsPassages() {
        real.robot().push(CONTROL, DIGIT3);
        real.until("the matrix has the keys", () -> real.find("#matrix") != null && real.find("#matrix").isFocused());
        real.act(() -> real.find("#matrix", HeatMap.class).select(new HeatPlace(3, 1)));
        real.robot().type(DOWN);
        real.until("the passages of the cell are listed", () -> !passages().getItems().isEmpty());
        real.robot().type(ENTER);
        real.until("they have the keys", () -> passages().isFocused());
        real.robot().type(DOWN, ENTER);
        real.until("the passage is open in its transcript", () -> real.words() != null && real.words().isFocused());
        assertThat(real.ask(() -> real.workspace().unit().get())).isPresent();
    }

    private ListView<?> rows() {
        return real.find("#drawer-rows", ListView.class);
    }

    private int place() {
        return rows().getSelectionModel().getSelectedIndex();
    }

    private ListView<?> passages() {
        return real.find("#cell-passages", ListView.class);
    }
}
