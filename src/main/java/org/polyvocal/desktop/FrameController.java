package org.polyvocal.desktop;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Drops;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.words.Messages;

/// The window's frame: menus and search above, the rail of views at the left, the view in the middle, the status below.
final class FrameController {
    private final StatusBarController statusBar;
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);
    private final Map<Screen, Node> views = new EnumMap<>(Screen.class);
    private final ToggleGroup choice = new ToggleGroup();
    private final SearchField search = new SearchField(Feather.SEARCH, Messages.say("desktop.search.everywhere"),
            Messages.say("desktop.search.clear"));
    @FXML private BorderPane frame;
    @FXML private MenuBar menus;
    @FXML private HBox searchHost;
    @FXML private MenuButton coder;
    @FXML private VBox rail;
    @FXML private StackPane screens;
    @FXML private HBox status;
    @FXML private VBox notices;

    FrameController(StatusBarController statusBar) {
        this.statusBar = statusBar;
    }

    @FXML
    private void initialize() {
        search.setId("search-everywhere");
        search.setPrefWidth(440);
        search.setMinWidth(120);
        search.showKey(Command.key(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN).getDisplayText());
        searchHost.getChildren().setAll(search);
        status.getChildren().setAll(Fxml.<Parent>load(statusBar));
        for (var part : List.of(search, coder, rail)) part.managedProperty().bind(part.visibleProperty());
        project(false);
    }

    void fillMenus(List<Menu> filled) {
        menus.getMenus().setAll(filled);
    }

    void fillRail(Commands commands) {
        Stream.of(Screen.values()).filter(Screen::isOnRail)
                .forEach(screen -> buttons.put(screen, new RailButton(screen, commands.command(screen.command()), choice)));
        rail.getChildren().setAll(buttons.values());
    }

    SearchField search() {
        return search;
    }

    MenuButton coder() {
        return coder;
    }

    VBox notices() {
        return notices;
    }

    /// The views of an open project.
    void fill(Map<Screen, Node> filled) {
        views.clear();
        views.putAll(filled);
        project(true);
    }

    /// A page that belongs to the project but is no view on the rail.
    void showAside(Node page) {
        screens.getChildren().setAll(page);
        choice.selectToggle(null);
    }

    /// Who is given the files that are dropped anywhere on the window, for as long as a project is open.
    void dropped(Consumer<List<Path>> taker) {
        Drops.files(frame, taker);
    }

    /// A page that stands alone, while no project is open.
    void showAlone(Node page) {
        project(false);
        Drops.none(frame);
        screens.getChildren().setAll(page);
        statusBar.showNothing();
    }

    /// Says that a project is being opened, if that takes longer than a moment.
    void showOpening() {
        showAlone(OpeningPage.soon());
    }

    /// Brings a view before the reader and gives it the keys. What is in a split pane is only there when its style is.
    void show(Screen screen) {
        Optional.ofNullable(views.get(screen)).ifPresent(view -> {
            screens.getChildren().setAll(view);
            choice.selectToggle(buttons.get(screen));
            view.applyCss();
            Optional.ofNullable(view.lookup(screen.first())).ifPresentOrElse(Node::requestFocus, () -> PaneWalk.enter(view));
        });
    }

    private void project(boolean open) {
        search.setVisible(open);
        coder.setVisible(open);
        rail.setVisible(open);
    }
}
