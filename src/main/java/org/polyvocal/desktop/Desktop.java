package org.polyvocal.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.polyvocal.desktop.work.Settings;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.LibraryLogs;
import org.polyvocal.workbench.Places;

/// The workbench as a program: opens the window on the project last worked on, or on the sample study the first time.
public final class Desktop extends Application {
    private MainWindow window;

    public static void main(String[] arguments) {
        if (!displayThere()) {
            System.err.println(Messages.say("desktop.noDisplay"));
            System.exit(1);
        }
        LibraryLogs.quieten();
        try {
            launch(Desktop.class, arguments);
        } catch (UnsupportedOperationException | LinkageError e) {
            System.getLogger(Desktop.class.getName()).log(System.Logger.Level.DEBUG, "no window", e);
            System.err.println(Messages.say("desktop.noWindow", System.getenv().getOrDefault("DISPLAY", "")));
            System.exit(1);
        }
    }

    @Override
    public void start(Stage stage) {
        window = new MainWindow(stage, new Settings(Places.settings()));
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> window.tell(failure));
        window.show();
        window.openWhereOneLeftOff(Optional.ofNullable(System.getProperty("polyvocal.project")).map(Path::of));
    }

    @Override
    public void stop() {
        window.close();
    }

    private static boolean displayThere() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win") || system.contains("mac") || "Headless".equals(System.getProperty("glass.platform"))
                || Optional.ofNullable(System.getenv("DISPLAY")).filter(name -> !name.isBlank()).isPresent();
    }
}
