package org.polyvocal.desktop.importdesk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Contents;
import org.polyvocal.workbench.imports.Preview;
import org.polyvocal.workbench.imports.Preview.State;

/// A file of the list: whether it comes in, what it looks like, and why somebody should look.
final class DraftCell extends ListCell<Draft> {
    private static final double SIDES = 40;

    private final CheckBox tick = new CheckBox();
    private final FontIcon icon = new FontIcon();
    private final Label name = label("strong");
    private final Label facts = label("secondary");
    private final Label message = label("desk-message");
    private final HBox row;

    DraftCell() {
        message.setWrapText(true);
        var words = new VBox(2, name, facts, message);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, tick, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("desk-file");
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> {
            if (getItem() != null) getItem().ticked().set(tick.isSelected());
        });
        listViewProperty().subscribe(list -> {
            if (list != null) row.prefWidthProperty().bind(list.widthProperty().subtract(SIDES));
        });
    }

    @Override
    protected void updateItem(Draft draft, boolean empty) {
        super.updateItem(draft, empty);
        getStyleClass().remove("failed");
        setGraphic(empty || draft == null ? null : row);
        setTooltip(null);
        if (!empty && draft != null) show(draft);
    }

    private void show(Draft draft) {
        var preview = draft.preview();
        tick.setSelected(draft.isWanted());
        tick.setVisible(draft.isReadable());
        tick.setAccessibleText(Messages.say("desktop.desk.tick", file(preview)));
        dress(preview.state());
        name.setText(file(preview));
        facts.setText(draft.contents().map(DraftCell::facts).orElse(""));
        message.setText(preview.message());
        for (var line : new Label[]{facts, message}) line.setManaged(!line.getText().isEmpty());
        setTooltip(new Tooltip(preview.file() + (preview.message().isEmpty() ? "" : "\n" + preview.message())));
        setAccessibleText(Stream
                .of(file(preview), Messages.say("desktop.desk.state." + preview.state().word()), facts.getText(),
                        preview.message())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    private void dress(State state) {
        icon.setIconCode(switch (state) {
            case RECOGNISED -> Feather.CHECK_CIRCLE;
            case DOUBTFUL -> Feather.ALERT_TRIANGLE;
            case DUPLICATE -> Feather.COPY;
            case FAILED -> Feather.X_CIRCLE;
        });
        icon.getStyleClass().setAll("ikonli-font-icon", switch (state) {
            case RECOGNISED -> "success";
            case DOUBTFUL, DUPLICATE -> "warning";
            case FAILED -> "danger";
        });
        message.getStyleClass().setAll("label", "desk-message", state == State.FAILED ? "danger" : "warning");
        if (state == State.FAILED) getStyleClass().add("failed");
    }

    private static String file(Preview preview) {
        var file = preview.file().getFileName().toString();
        return preview.place() == 0 ? file : file + " · " + preview.contents().map(it -> it.head().name()).orElse("");
    }

    private static String facts(Contents contents) {
        return Messages.say("desktop.desk.facts", contents.head().source().format(), contents.convention(), contents.turns());
    }

    private static Label label(String style) {
        var label = new Label();
        label.setMinWidth(0);
        label.getStyleClass().add(style);
        return label;
    }
}
