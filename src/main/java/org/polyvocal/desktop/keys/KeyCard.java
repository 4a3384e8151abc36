package org.polyvocal.desktop.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.inspector.QualifierKeys;
import org.polyvocal.desktop.palette.PopOver;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.model.words.Messages;

/// All the keys on one card, made from the table of commands, so that it cannot say anything else than is so.
public final class KeyCard {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final double AROUND = 120;
    private static final double BESIDE = 48;
    private static final int COLUMNS = 3;

    private final Commands commands;
    private final Work work;
    private final PopOver popOver;
    @FXML private VBox pane;
    @FXML private ScrollPane scroll;
    @FXML private HBox columns;

    public KeyCard(Commands commands, Work work) {
        this.commands = commands;
        this.work = work;
        this.popOver = new PopOver(Fxml.load(this));
    }

    public void open(Window owner) {
        work.soon(() -> {
            fill();
            var width = Math.min(WIDTH, owner.getWidth() - BESIDE);
            popOver.width(width);
            popOver.showOver(owner);
            // Only now are the lines styled, and can be measured.
            scroll.setPrefHeight(Math.min(columns.prefHeight(width), Math.min(HEIGHT, owner.getHeight() - 2 * AROUND)));
            scroll.requestFocus();
        });
    }

    public boolean showing() {
        return popOver.showing();
    }

    @FXML
    private void initialize() {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE && key.getCode() != KeyCode.F1) return;
            key.consume();
            popOver.hide();
        });
        pane.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    @FXML
    private void close() {
        popOver.hide();
    }

    /// Each group goes where there is least so far.
    private void fill() {
        var heights = new int[COLUMNS];
        var filled = new ArrayList<VBox>();
        for (var at = 0; at < COLUMNS; at++) filled.add(new VBox());
        sections().forEach((title, keys) -> {
            var column = shortest(heights);
            filled.get(column).getChildren().add(section(title, keys));
            heights[column] += keys.size() + 2;
        });
        filled.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        filled.forEach(column -> column.getStyleClass().add("key-column"));
        columns.getChildren().setAll(filled);
    }

    private static int shortest(int[] heights) {
        var shortest = 0;
        for (var at = 1; at < heights.length; at++) if (heights[at] < heights[shortest]) shortest = at;
        return shortest;
    }

    /// What is done, by its keys, group by group, the largest group first.
    private Map<String, List<Map.Entry<String, String>>> sections() {
        var groups = new EnumMap<CommandGroup, LinkedHashMap<String, String>>(CommandGroup.class);
        commands.all().stream().filter(command -> !command.keys().isEmpty()).forEach(command -> groups
                .computeIfAbsent(CommandGroup.of(command), _ -> new LinkedHashMap<>()).putIfAbsent(name(command), keys(command)));
        var sections = new LinkedHashMap<String, List<Map.Entry<String, String>>>();
        groups.forEach((group, keys) -> sections.put(group.title(), List.copyOf(keys.entrySet())));
        sections.put(Messages.say("desktop.keys.evidence"), QualifierKeys.card().entrySet().stream()
                .map(line -> Map.entry(line.getValue(), line.getKey())).toList());
        var sorted = new LinkedHashMap<String, List<Map.Entry<String, String>>>();
        sections.entrySet().stream().sorted(Comparator.comparingInt(section -> -section.getValue().size()))
                .forEach(section -> sorted.put(section.getKey(), section.getValue()));
        return sorted;
    }

    /// The nine favourites stand on one line.
    private static String name(Command command) {
        return command.id().matches(".*favourite\\d") ? Messages.say("desktop.keys.favourites") : command.title().get();
    }

    private static String keys(Command command) {
        return command.id().matches(".*favourite\\d") ? "1 … 9" : CommandGroup.keys(command);
    }

    private static VBox section(String title, List<Map.Entry<String, String>> keys) {
        var head = new Label(title);
        head.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (var line : keys) {
            var name = new Label(line.getKey());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setHgrow(name, Priority.ALWAYS);
            var cap = new KeyCap(line.getValue());
            var whole = new HBox(cap);
            whole.setMinWidth(Region.USE_PREF_SIZE);
            whole.setAlignment(Pos.CENTER_LEFT);
            grid.addRow(grid.getRowCount(), whole, name);
        }
        var section = new VBox(head, grid);
        section.getStyleClass().add("key-section");
        return section;
    }
}
