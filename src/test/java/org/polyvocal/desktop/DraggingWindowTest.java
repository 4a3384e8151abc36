package org.polyvocal.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.theme.Theme;

/// What only a real window can do: codes, passages and files are dragged with the mouse and dropped.
@Tag("window")
class DraggingWindowTest {
    private static final String WORDS = "Could you start with";

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
    void aCodeDroppedOnTheSelectedWordsCodesThem() {
        real.selectWithMouse(WORDS);
        real.drag(cell("Trust"), real.letter(real.ask(() -> real.words().getText().indexOf(WORDS)) + 5));
        real.until("the words are coded", () -> coded("Trust"));
    }

    @Test
    void theSelectedWordsDroppedOnACodeAreCodedWithIt() {
        var code = cell("Trust");
        real.selectWithMouse(WORDS);
        real.drag(real.letter(real.ask(() -> real.words().getText().indexOf(WORDS)) + 5), code);
        real.until("the words are coded", () -> coded("Trust"));
    }

    @Test
    void filesDroppedAnywhereAreLookedAtBeforeTheyComeIn() throws IOException {
        var good = Files.writeString(home.resolve("13-visitor.txt"), "Q: Who decided?\nA: Nobody did.\n");
        var bad = Files.write(home.resolve("14-broken.docx"), new byte[]{'P', 'K', 3, 4, 0, 1, 2});
        var desk = desk(good, bad);
        real.drag(middle(desk), middle(real.find("#codes")));
        real.until("both are on the import desk", () -> real.find("#desk-list") instanceof ListView<?> list
                && list.getItems().size() == 2 && !real.find("#desk-import").isDisabled());
        assertThat(real.ask(() -> real.workspace().study().get().documents())).hasSize(12);
        real.until("the window has the focus", () -> real.stage().isFocused());
        real.robot().type(KeyCode.ENTER);
        real.until("the good one is there", () -> real.workspace().study().get().documents().size() == 13);
        assertThat(real.ask(() -> real.workspace().study().get().documents().getLast().name())).isEqualTo("13-visitor");
        real.until("it is on the screen", () -> real.words() != null && real.words().getText().contains("Nobody did."));
    }

    private boolean coded(String name) {
        var code = real.code(name);
        return real.workspace().documentInFocus().stream()
                .flatMap(in -> real.workspace().study().get().codings(in.id()).stream())
                .anyMatch(coding -> coding.code().equals(code.id()) && real.text(coding).equals(WORDS));
    }

    /// Where a code stands in the codebook, after the filter has brought it into sight.
    private Point2D cell(String name) {
        real.robot().clickOn("#filter-codes");
        real.type(name);
        var id = name + ",";
        real.until("the code is in sight", () -> cells(id).size() == 1);
        var at = real.ask(() -> middle(cells(id).getFirst()));
        real.robot().type(KeyCode.TAB);
        return at;
    }

    private List<Node> cells(String spoken) {
        return real.find("#codes").lookupAll(".tree-cell").stream()
                .filter(cell -> cell instanceof TreeCell<?> shown && !shown.isEmpty()
                        && String.valueOf(shown.getAccessibleText()).startsWith(spoken))
                .toList();
    }

    /// Stands for the window of a file manager.
    private Node desk(Path... files) {
        var label = new Label("Files");
        label.setMinSize(120, 60);
        label.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(files).stream().map(Path::toFile).toList());
            label.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        real.act(() -> {
            var desk = new Stage(StageStyle.UNDECORATED);
            desk.initOwner(real.stage());
            desk.setScene(new Scene(label));
            desk.setX(real.stage().getX() + 40);
            desk.setY(real.stage().getY() + real.stage().getHeight() - 120);
            desk.show();
        });
        return label;
    }

    private Point2D middle(Node node) {
        Bounds bounds = real.ask(() -> node.localToScreen(node.getBoundsInLocal()));
        return RealWindow.middle(bounds);
    }
}
