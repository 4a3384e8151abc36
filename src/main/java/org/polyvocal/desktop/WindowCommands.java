package org.polyvocal.desktop;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.polyvocal.desktop.work.Command.key;
import static org.polyvocal.desktop.work.Command.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.reports.Exchanging;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Settings;
import org.polyvocal.model.words.Messages;

/// What can be done with or without a project: opening and making one, going to a view, light and dark, leaving.
final class WindowCommands {
    private static final KeyCombination[] NO_KEY = {};

    private final MainWindow window;
    private final Appearance appearance;
    private final Settings settings;

    WindowCommands(MainWindow window, Appearance appearance, Settings settings) {
        this.window = window;
        this.appearance = appearance;
        this.settings = settings;
        appearance.transcript().set((int) settings.number("text", appearance.transcript().pixels().get()));
        appearance.transcript().pixels().subscribe(size -> settings.keep("text", size));
    }

    List<Command> all() {
        return Stream.of(file(), views(), looks(), help()).flatMap(List::stream).toList();
    }

    private List<Command> file() {
        return List.of(window("file.new", this::make, key(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN)),
                window("file.open", this::choose, key(KeyCode.O, SHORTCUT_DOWN)),
                window("file.sample", window::openSample, NO_KEY),
                window("file.openForeign", this::openForeign, NO_KEY),
                window("file.close", window::welcome, key(KeyCode.W, SHORTCUT_DOWN)),
                window("file.restore", this::restore, NO_KEY),
                window("file.quit", window::quit, key(KeyCode.Q, SHORTCUT_DOWN)));
    }

    private List<Command> views() {
        return Stream.of(Screen.values())
                .map(screen -> window(screen.command(), () -> window.show(screen), key(screen.key(), SHORTCUT_DOWN))).toList();
    }

    private List<Command> looks() {
        return List.of(window("view.light", () -> look(Theme.LIGHT), NO_KEY), window("view.dark", () -> look(Theme.DARK), NO_KEY),
                window("view.system", () -> look(Theme.SYSTEM), NO_KEY),
                window("view.larger", appearance.transcript()::larger, key(KeyCode.EQUALS, SHORTCUT_DOWN),
                        key(KeyCode.PLUS, SHORTCUT_DOWN), key(KeyCode.ADD, SHORTCUT_DOWN),
                        key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN)),
                window("view.smaller", appearance.transcript()::smaller, key(KeyCode.MINUS, SHORTCUT_DOWN),
                        key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
                window("view.usual", appearance.transcript()::usual, key(KeyCode.DIGIT0, SHORTCUT_DOWN)));
    }

    private List<Command> help() {
        return List.of(window("view.nextPane", window::nextPane, key(KeyCode.F6)),
                window("help.commands", window::showCommands, key(KeyCode.K, SHORTCUT_DOWN)),
                window("help.keys", window::showKeys, key(KeyCode.F1)), window("help.about", this::about, NO_KEY));
    }

    private void about() {
        window.dialogs().tells("desktop.about", Messages.say("desktop.about.version",
                Optional.ofNullable(WindowCommands.class.getPackage().getImplementationVersion()).orElse("")));
    }

    private void look(Theme theme) {
        appearance.theme().set(theme);
        settings.keep("theme", theme);
    }

    private void make() {
        NewProjectController.ask(window.stage(), window.dialogs()).ifPresent(window::create);
    }

    private void choose() {
        window.dialogs().fileToOpen("desktop.open.title", projects()).ifPresent(window::open);
    }

    private void openForeign() {
        window.dialogs().fileToOpen("desktop.foreign.title", Exchanging.foreign())
                .ifPresent(file -> window.dialogs().fileToSave("desktop.foreign.to", projectName(file), projects())
                        .ifPresent(out -> window.takeIn(file, out)));
    }

    private static String projectName(Path from) {
        return from.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".mv.db";
    }

    private void restore() {
        window.dialogs().fileToOpen("desktop.restore.title", new ExtensionFilter(Messages.say("desktop.files.backups"), "*.zip"))
                .ifPresent(backup -> window.dialogs().fileToSave("desktop.restore.to", projectName(backup), projects())
                        .ifPresent(out -> window.restore(backup, out)));
    }

    static ExtensionFilter projects() {
        return new ExtensionFilter(Messages.say("desktop.files.projects"), "*.mv.db");
    }
}
