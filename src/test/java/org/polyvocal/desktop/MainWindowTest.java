package org.polyvocal.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.work.Settings;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.workbench.Exchange;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.gate.Clearance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/// The whole window, from one start to the next.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    @TempDir Path folder;
    private MainWindow window;

    @BeforeEach
    void start() throws TimeoutException {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        System.setProperty("polyvocal.studies", folder.resolve("studies").toString());
        show(Optional.empty());
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(window::close);
        waitForFxEvents();
        System.clearProperty("polyvocal.cache");
        System.clearProperty("polyvocal.studies");
    }

    @Test
    void opensTheStudyThatIsNamedWithTheKeysInTheTranscript(FxRobot robot) {
        open(robot, study());
        assertThat(robot.lookup("#status-project").queryAs(Label.class).getText()).isEqualTo("study");
        assertThat(robot.lookup("#status-size").queryAs(Label.class).getText()).contains("2 transcripts", "no codings");
        until(() -> holds(robot, ".transcript-view"));
    }

    @Test
    void standsOnTheScreenWithItsHeadInReach(FxRobot robot) {
        var room = javafx.stage.Screen.getPrimary().getVisualBounds();
        var stage = window.stage();
        assertThat(stage.getY()).isGreaterThanOrEqualTo(room.getMinY());
        assertThat(stage.getHeight()).isLessThanOrEqualTo(room.getHeight());
        assertThat(stage.getWidth()).isLessThanOrEqualTo(room.getWidth());
    }

    @Test
    void namesWhatIsUndoneAndRedone(FxRobot robot) {
        open(robot, study());
        var small = workspace().study().get();
        var coding = coding(small);
        robot.interact(() -> workspace().perform(now -> CodingChanges.add(now, coding)));
        until(() -> item("menu-edit-undo", robot).getText().contains("Trust"));
        until(() -> holds(robot, ".transcript-view"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> workspace().counts().total() == 0);
        until(() -> item("menu-edit-redo", robot).getText().contains("Trust"));
        assertThat(item("menu-edit-undo", robot).isDisable()).isFalse();
        robot.interact(() -> item("menu-edit-redo", robot).fire());
        until(() -> workspace().counts().total() == 1);
    }

    @Test
    void turnsDarkAndStaysSo(FxRobot robot) throws TimeoutException {
        open(robot, study());
        robot.interact(() -> item("menu-view-dark", robot).fire());
        assertThat(dark()).isTrue();
        again(robot);
        assertThat(dark()).isTrue();
        robot.interact(() -> item("menu-view-light", robot).fire());
        assertThat(dark()).isFalse();
    }

    @Test
    void letsAnotherCoderTakeOver(FxRobot robot) {
        open(robot, study());
        assertThat(robot.lookup("#coder").queryAs(MenuButton.class).getText()).isEqualTo("Ana Ferreira");
        robot.clickOn("#coder").clickOn("Another coder…");
        waitForFxEvents();
        robot.clickOn(".dialog-pane .text-field").write("Jonas Krause").push(KeyCode.ENTER);
        until(() -> robot.lookup("#coder").queryAs(MenuButton.class).getText().equals("Jonas Krause"));
    }

    @Test
    void foldsItsPanesWhereItIsNarrow(FxRobot robot) {
        open(robot, study());
        resize(robot, 900);
        assertThat(robot.lookup("#documents-pane").tryQuery()).isEmpty();
        assertThat(robot.lookup("#inspector").tryQuery()).isEmpty();
        resize(robot, 990);
        assertThat(robot.lookup("#documents-pane").tryQuery()).isPresent();
        assertThat(robot.lookup("#inspector").tryQuery()).isEmpty();
    }

    @Test
    void goesOnWhereOneLeftOff(FxRobot robot) throws TimeoutException {
        open(robot, study());
        var second = workspace().study().get().documents().getLast();
        robot.interact(() -> workspace().document().set(Optional.of(second.id())));
        again(robot);
        robot.interact(() -> window.openWhereOneLeftOff(Optional.empty()));
        until(() -> window.project().isPresent());
        assertThat(workspace().document().get()).contains(second.id());
    }

    @Test
    void makesTheSampleAtTheVeryFirstStart(FxRobot robot) {
        robot.interact(() -> window.openWhereOneLeftOff(Optional.empty()));
        until(() -> window.project().isPresent());
        assertThat(workspace().study().get().documents()).hasSize(12);
        assertThat(robot.lookup("#status-note").queryAs(Label.class).getText()).isNotBlank();
    }

    @Test
    void makesANewProjectFromTheWelcomePage(FxRobot robot) {
        welcome(robot);
        robot.clickOn("#welcome-new");
        waitForFxEvents();
        assertThat(robot.lookup("#new-folder").queryAs(TextField.class).getText())
                .isEqualTo(folder.resolve("studies").toString());
        robot.clickOn("#new-name").write("Heads: second round").push(KeyCode.ENTER);
        until(() -> window.project().isPresent());
        assertThat(workspace().session().name()).isEqualTo("Heads- second round");
        assertThat(workspace().study().get().codebook().size()).isPositive();
        assertThat(workspace().study().get().documents()).isEmpty();
    }

    @Test
    void makesAProjectOfAnotherProgramsAndShowsWhatCameAcross(FxRobot robot) {
        var foreign = foreign();
        welcome(robot);
        robot.interact(() -> window.takeIn(foreign, folder.resolve("taken.mv.db")));
        until(() -> robot.lookup("#losses").tryQuery().isPresent());
        assertThat(workspace().session().name()).isEqualTo("taken");
        assertThat(robot.lookup("#losses").<TableView<LossLine>>query().getItems()).extracting(LossLine::kind)
                .contains("code", "source");
        robot.clickOn(".dialog-pane .button");
        until(() -> robot.lookup("#losses").tryQuery().isEmpty());
    }

    @Test
    void asksForThePasswordUntilItIsRight(FxRobot robot) {
        var path = folder.resolve("secret.mv.db");
        Projects.create(path, Optional.of("salt and pepper".toCharArray()), Optional.of("Ana"), java.util.List.of()).close();
        robot.interact(() -> window.open(path));
        until(() -> robot.lookup("#password").tryQuery().isPresent());
        robot.clickOn("#password").write("sugar").push(KeyCode.ENTER);
        until(() -> question(robot).contains("password")
                && robot.lookup("#password").queryAs(TextField.class).getText().isEmpty());
        robot.clickOn("#password").write("salt and pepper").push(KeyCode.ENTER);
        until(() -> window.project().isPresent());
        assertThat(workspace().session().name()).isEqualTo("secret");
    }

    @Test
    void saysThatAFileIsDamagedAndStaysUsable(FxRobot robot) throws IOException {
        var good = study();
        var broken = Files.writeString(folder.resolve("broken.mv.db"), "no database at all".repeat(400));
        open(robot, good);
        robot.interact(() -> window.open(broken));
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(question(robot)).contains("broken").doesNotContain("Exception");
        robot.clickOn(".dialog-pane .button");
        until(() -> robot.lookup("#welcome").tryQuery().isPresent());
        robot.clickOn("study");
        until(() -> window.project().isPresent());
        assertThat(Files.readString(broken)).startsWith("no database at all");
    }

    @Test
    void findsInEverythingFromTheHeadOfTheWindow(FxRobot robot) {
        open(robot, study());
        robot.clickOn("#search-everywhere").write("people").push(KeyCode.ENTER);
        until(() -> robot.lookup("#hit-count").tryQueryAs(Label.class).map(Label::getText).equals(Optional.of("1 hit")));
        until(() -> robot.lookup("#query").query().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#hits").query().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#reading").tryQuery().isPresent());
        assertThat(workspace().passages().get()).isPresent();
    }

    private Path study() {
        var small = new SmallStudy(folder);
        small.session().close();
        return folder.resolve("study.mv.db");
    }

    private Path foreign() {
        var out = folder.resolve("foreign.qdpx");
        try (var session = new SmallStudy(folder).session()) {
            Exchange.export(session, out, Clearance.checked());
        }
        return out;
    }

    private static org.polyvocal.model.Coding coding(org.polyvocal.model.Study study) {
        var trust = study.codebook().codes().stream().filter(code -> code.name().equals("Trust")).findFirst().orElseThrow();
        var first = study.documents().getFirst();
        return new org.polyvocal.model.Coding(org.polyvocal.model.Id.next(),
                new org.polyvocal.model.Passage(first.id(), new org.polyvocal.model.Span(6, 14)), trust.id(),
                study.coders().getFirst().id(), java.time.Instant.parse("2026-03-12T14:02:00Z"),
                org.polyvocal.model.evidence.Qualifiers.NONE, java.util.OptionalInt.empty(), "");
    }

    private void show(Optional<Path> named) throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            stage.setWidth(Double.NaN);
            window = new MainWindow(stage, new Settings(folder.resolve("settings.properties")));
            window.show();
        });
    }

    private void open(FxRobot robot, Path path) {
        robot.interact(() -> window.openWhereOneLeftOff(Optional.of(path)));
        until(() -> window.project().isPresent());
    }

    private void welcome(FxRobot robot) {
        robot.interact(window::welcome);
        until(() -> robot.lookup("#welcome").tryQuery().isPresent());
    }

    /// Ends the program and starts it again.
    private void again(FxRobot robot) throws TimeoutException {
        robot.interact(window::close);
        waitForFxEvents();
        FxToolkit.registerStage(Stage::new);
        show(Optional.empty());
    }

    private Workspace workspace() {
        return window.project().orElseThrow().workspace();
    }

    private boolean dark() {
        return window.stage().getScene().getRoot().getStyleClass().contains("dark")
                || window.stage().getScene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark"));
    }

    private static boolean holds(FxRobot robot, String pane) {
        for (Node above = robot.lookup(pane).query().getScene().getFocusOwner(); above != null; above = above.getParent()) {
            if (above == robot.lookup(pane).query()) return true;
        }
        return false;
    }

    private static MenuItem item(String id, FxRobot robot) {
        return robot.lookup("#menus").<javafx.scene.control.MenuBar>queryAs(javafx.scene.control.MenuBar.class).getMenus()
                .stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private static String question(FxRobot robot) {
        return robot.lookup(".dialog-pane .header-panel .label").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private void resize(FxRobot robot, double width) {
        robot.interact(() -> window.stage().setWidth(width));
        waitForFxEvents();
    }

    private static void until(BooleanSupplier condition) {
        PaneTest.until(condition);
    }
}
