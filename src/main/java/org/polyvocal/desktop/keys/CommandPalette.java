package org.polyvocal.desktop.keys;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.polyvocal.desktop.palette.PopOver;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Work;

/// Every command by name, with its key: a few letters, `Enter`. Lives as long as the window.
public final class CommandPalette {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 11;

    private final Commands commands;
    private final Work work;
    private final PopOver popOver;
    @FXML private VBox pane;
    @FXML private TextField field;
    @FXML private ListView<CommandMatch> list;
    @FXML private Label hint;

    public CommandPalette(Commands commands, Work work) {
        this.commands = commands;
        this.work = work;
        this.popOver = new PopOver(Fxml.load(this));
    }

    /// Shown after the events under way, so that the key that opens it is not typed into it.
    public void open(Window owner) {
        work.soon(() -> {
            field.clear();
            refill();
            field.requestFocus();
            popOver.showOver(owner);
        });
    }

    public boolean showing() {
        return popOver.showing();
    }

    @FXML
    private void initialize() {
        list.managedProperty().bind(list.visibleProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        list.setCellFactory(_ -> new CommandCell(this::perform));
        field.textProperty().subscribe(this::refill);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    private void refill() {
        var found = CommandMatch.in(commands.all(), field.getText());
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        hint.setVisible(found.isEmpty());
        list.setPrefHeight(8 + ROW * Math.min(MOST_ROWS, found.size()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> list.getSelectionModel().getSelectedItems().stream().findFirst().map(CommandMatch::command)
                    .ifPresent(this::perform);
            case ESCAPE -> popOver.hide();
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(MOST_ROWS - 1);
            case PAGE_UP -> step(1 - MOST_ROWS);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        if (list.getItems().isEmpty()) return;
        var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS + 2));
    }

    /// What cannot be done now is seen to be so, and leaves the palette open.
    private void perform(Command command) {
        if (!command.enabled().get()) return;
        popOver.hide();
        work.soon(command::perform);
    }
}
