package org.polyvocal.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A window with a small study, for the tests of one pane each.
@ExtendWith(ApplicationExtension.class)
public abstract class PaneTest {
    private final List<Throwable> failures = new ArrayList<>();
    @TempDir protected Path folder;
    protected SmallStudy study;
    protected Workspace workspace;
    protected BorderPane window;
    private Work work;

    @BeforeEach
    void openStudy(FxRobot robot) throws TimeoutException {
        FxToolkit.setupStage(this::show);
        study = new SmallStudy(folder);
        prepare();
        robot.interact(() -> {
            work = new Work(failures::add);
            workspace = new Workspace(study.session(), work);
            workspace.document().set(Optional.of(study.first.id()));
            fill();
        });
        waitForFxEvents();
    }

    private void show(Stage stage) {
        new Appearance(Theme.LIGHT).followWindows();
        window = new BorderPane();
        stage.setScene(new Scene(window, 900, 900));
        stage.show();
    }

    @AfterEach
    void closeStudy() {
        work.close();
        study.session().close();
        assertThat(failures).isEmpty();
    }

    /// What is coded before the window is there.
    protected void prepare() {}

    /// Puts the pane into the window.
    protected abstract void fill();

    protected Dialogs dialogs() {
        return new Dialogs(window.getScene().getWindow());
    }

    /// The notification's last sentence.
    protected String said() {
        return workspace.notice().get().map(Notice::sentence).orElse("");
    }

    protected static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("not within ten seconds", e);
        }
    }
}
