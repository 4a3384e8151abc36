package org.polyvocal.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;

/// One of each small part, on the surfaces they stand on.
final class Gallery {
    private static final Look LOOK = Look.PALETTE.get(3);

    private Gallery() {}

    static Pane all() {
        var split = new SplitPane(left(), middle(), right());
        split.setDividerPositions(0.22, 0.75);
        var root = new BorderPane(split);
        root.setTop(top());
        root.setLeft(rail());
        root.setBottom(status());
        return root;
    }

    private static Node top() {
        var menus = new MenuBar(new Menu("File"), new Menu("Edit"), new Menu("Code"), new Menu("Analyse"), new Menu("View"),
                new Menu("Help"));
        var search = new SearchField(Feather.SEARCH, "Search all transcripts…", "Clear");
        search.setPrefWidth(420);
        search.showKey("Ctrl+Shift+F");
        return styled(new HBox(new ProgramMark(22), menus, grow(), search, grow(), new Label("Coder"),
                CoderBadge.own(coder("Cara Bell")), CoderBadge.other(coder("Rolf Meier")), CoderBadge.other(coder("Wim Witt"))),
                "top-bar");
    }

    private static Node rail() {
        var group = new ToggleGroup();
        var rail = styled(new VBox(), "rail");
        for (var icon : new Feather[]{Feather.BOOK_OPEN, Feather.SEARCH, Feather.GRID, Feather.COLUMNS, Feather.CHECK_CIRCLE,
                Feather.SHARE_2, Feather.AWARD, Feather.FILE_TEXT}) {
            var button = Icons.toggle(icon, icon.getDescription(), "");
            button.setToggleGroup(group);
            rail.getChildren().add(button);
        }
        group.getToggles().getFirst().setSelected(true);
        return rail;
    }

    private static Node status() {
        return styled(new HBox(new Label("Hampshire RLN", Icons.of(Feather.FOLDER)), new Label("12 interviews"),
                new Label("96,412 words"), grow(), new ProgressBar(0.4), styled(new Label("All changes saved"), "success")),
                "status-bar");
    }

    private static Node left() {
        var tree = new TreeView<>(new TreeItem<>("root"));
        tree.setShowRoot(false);
        tree.getRoot().setExpanded(true);
        for (var look : Look.PALETTE) {
            var theme = new TreeItem<>("Theme " + look.glyph(), new GlyphIcon(look));
            theme.getChildren().add(new TreeItem<>("Code under it", new GlyphIcon(look, GlyphIcon.SMALL)));
            theme.setExpanded(look.equals(LOOK));
            tree.getRoot().getChildren().add(theme);
        }
        tree.getSelectionModel().select(4);
        var list = new ListView<>(FXCollections.observableArrayList("01 Cedar Park", "03 Dell Road", "05 Elm Grove"));
        list.setPrefHeight(90);
        list.getSelectionModel().select(1);
        var filter = new SearchField(Feather.FILTER, "Filter codes", "Clear");
        VBox.setMargin(filter, new Insets(0, 12, 8, 12));
        var head = styled(new HBox(new Label("Codebook"), new CountLabel(60), grow(), Icons.button(Feather.PLUS, "New code", "N"),
                Icons.button(Feather.MORE_HORIZONTAL, "More", "")), "pane-head");
        var empty = new EmptyState(Feather.FILE_TEXT, "No transcripts yet. Drop files here, or import them.", "Import…",
                () -> {});
        VBox.setVgrow(tree, Priority.ALWAYS);
        return styled(new VBox(list, head, filter, tree, empty), "panel");
    }

    private static Node middle() {
        var chips = styled(new HBox(new Label("Showing"),
                Chip.removable(Optional.of(Feather.USER), "Coders CB, RM", "Take off", () -> {}),
                Chip.removable(Optional.empty(), "Since 1 March", "Take off", () -> {}), chosen(Chip.toggle("Core set")),
                Chip.toggle("None"), Chip.action(Feather.PLUS, "Filter", () -> {}), grow(), new Hyperlink("Show all")),
                "filter-bar");
        var segments = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of("Matrix", "Graph", "Ranked pairs"), name -> name);
        var disabled = new Button("Not now");
        disabled.setDisable(true);
        var primary = styled(new Button("Code 22 passages"), "primary", "large");
        var buttons = new FlowPane(8, 8, new Button("Save…"), primary, styled(new Button("Cancel"), "large"),
                styled(new Button("Delete"), "danger"), styled(new Button("Copy", Icons.of(Feather.COPY)), "flat"),
                styled(new Button("Code the hits…", Icons.of(Feather.TAG)), "prominent"), disabled, combo(),
                ticked("Headteacher"),
                half("Some"), new CheckBox("Interviewer"));
        var fields = new HBox(8, new TextField("A short name"), prompt(), new KeyCap("Ctrl+Enter"), new KeyCap("E"));
        fields.setAlignment(Pos.CENTER_LEFT);
        var area = new TextArea("Check the minutes: did she leave the room?");
        area.setPrefRowCount(2);
        var view = styled(new HBox(styled(new Label("Interview 07 – Ash Lane Primary"), "pane-title"),
                styled(new Label("Headteacher · 8,214 words"), "secondary"), grow(), segments), "view-head");
        var body = new VBox(12, buttons, fields, area, tiles(), table(),
                Notice.error("Interview 03.docx", "is cut off in the middle. Save it again in Word and import it once more.")
                        .with(
                                "Why?", () -> {}),
                styled(new Label("Polyvocal"), "display"), tints());
        body.setPadding(new Insets(16));
        var warning = Notice.warning("c leaves 0 to 1 here, since one passage carries several codings of the code.").with(
                "Show them", () -> {});
        return styled(new VBox(view, chips, warning, body), "paper");
    }

    private static Node right() {
        var claims = styled(new VBox(8), "section");
        claims.getChildren().add(styled(new Label("Claim type"), "section-title"));
        for (var style : SpineStyle.values()) {
            var row = new HBox(12, new ClaimSample(style, LOOK), new ClaimSample(style), new Label(style.name()), grow(),
                    new KeyCap("" + style.ordinal()));
            row.setAlignment(Pos.CENTER_LEFT);
            claims.getChildren().add(row);
        }
        var stance = new Segments<>(Segments.Choice.ONE_OR_NONE, List.of("Pos.", "Neg.", "Mixed", "Neutral"), name -> name);
        stance.choose("Pos.");
        var figure = styled(new VBox(4, styled(new Label(".35"), "key-figure"), styled(new Label("hit share"), "secondary")),
                "section");
        var counts = styled(new VBox(4), "section");
        for (var count : new long[]{11, 1946, 111, 487}) {
            counts.getChildren().add(new HBox(new Label("Counted"), grow(), new CountLabel(count)));
        }
        var glyphs = new HBox(8);
        Look.PALETTE.forEach(look -> glyphs.getChildren().addAll(new GlyphIcon(look), new GlyphIcon(look, GlyphIcon.SMALL)));
        var scroll = new ScrollPane(new VBox(claims, styled(new VBox(stance), "section"), figure, counts, glyphs, brackets()));
        scroll.setFitToWidth(true);
        return styled(scroll, "panel");
    }

    private static Node brackets() {
        return new Shaded() {
            private final Canvas canvas = new Canvas(200, 120);
            {
                getChildren().add(canvas);
                shadeChanged();
            }

            @Override
            protected void shadeChanged() {
                var on = canvas.getGraphicsContext2D();
                on.clearRect(0, 0, 200, 120);
                for (var style : SpineStyle.values()) {
                    on.setFill(Tints.of(Look.PALETTE.get(style.ordinal()), shade()).hue());
                    style.bracket(on, 15 + 9 * style.ordinal(), 4 + 3 * style.ordinal(), 100 + 3 * style.ordinal());
                }
                for (var look : Look.PALETTE) {
                    GlyphShape.of(look.glyph()).paint(on, Tints.of(look, shade()), 80, 4 + 12 * look.glyph().ordinal(), 11);
                }
            }
        };
    }

    private static Node tints() {
        return new Shaded() {
            private final Canvas canvas = new Canvas(640, 66);
            {
                getChildren().add(canvas);
                shadeChanged();
            }

            @Override
            protected void shadeChanged() {
                var on = canvas.getGraphicsContext2D();
                on.clearRect(0, 0, 640, 66);
                var colours = new java.util.ArrayList<>(Look.PALETTE.stream().map(Look::colour).toList());
                List.of("#FFEE00", "#222222", "#FFFFFF", "#CC3300").forEach(hex -> colours.add(new Colour(hex)));
                for (var at = 0; at < colours.size(); at++) {
                    var tints = Tints.of(colours.get(at), shade());
                    var x = at * 48;
                    on.setFill(tints.rest());
                    on.fillRect(x, 0, 46, 20);
                    on.setFill(tints.focus());
                    on.fillRect(x, 22, 46, 20);
                    on.setFill(tints.edge());
                    on.fillRect(x, 44, 46, 10);
                    on.setFill(tints.hue());
                    on.fillRect(x, 54, 46, 10);
                }
            }
        };
    }

    private static Node tiles() {
        var sample = styled(new Button("Open the sample study", Icons.of(Feather.BOOK_OPEN)), "choice-tile", "primary");
        var fresh = styled(new Button("New project…", Icons.of(Feather.PLUS)), "choice-tile");
        return new HBox(12, sample, fresh, styled(new VBox(new Label("A card"), new Label("with words")), "card"));
    }

    private static Node table() {
        var table = new TableView<>(FXCollections.observableArrayList("01 Cedar Park", "07 Ash Lane", "09 Birch End"));
        var name = new TableColumn<String, String>("Interview");
        name.setCellValueFactory(row -> new javafx.beans.property.SimpleStringProperty(row.getValue()));
        name.setPrefWidth(160);
        var length = new TableColumn<String, String>("Turns");
        length.setCellValueFactory(row -> new javafx.beans.property.SimpleStringProperty(row.getValue().length() * 111 + ""));
        length.getStyleClass().add("numerals");
        table.getColumns().setAll(List.of(name, length));
        table.getSelectionModel().select(1);
        table.setPrefHeight(118);
        return table;
    }

    private static ComboBox<String> combo() {
        var combo = new ComboBox<>(FXCollections.observableArrayList("Overlapping passages", "Sentence"));
        combo.getSelectionModel().selectFirst();
        return combo;
    }

    private static TextField prompt() {
        var field = new TextField();
        field.setPromptText("Say why");
        return field;
    }

    private static CheckBox ticked(String text) {
        var box = new CheckBox(text);
        box.setSelected(true);
        return box;
    }

    private static CheckBox half(String text) {
        var box = new CheckBox(text);
        box.setIndeterminate(true);
        return box;
    }

    private static Node chosen(ToggleButton chip) {
        chip.setSelected(true);
        return chip;
    }

    private static Region grow() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Coder coder(String name) {
        return new Coder(Id.next(), name, new Colour("#5B50C9"));
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
