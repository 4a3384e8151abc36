package org.polyvocal.desktop.palette;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Look;
import org.polyvocal.model.words.Messages;

/// A row of the palette: the code with its matched letters, where it stands, whether it is recent or a favourite, and
/// how often it is used.
final class CodeCell extends ListCell<CodeMatch> {
    private final Workspace workspace;
    private final GlyphIcon glyph = new GlyphIcon(Look.PALETTE.getFirst());
    private final OneLine name = new OneLine();
    private final Label where = new Label();
    private final OneLine about = new OneLine();
    private final FontIcon clock = Icons.of(Feather.CLOCK);
    private final Label digit = new KeyCap("");
    private final CountLabel count = new CountLabel();
    private final HBox row;

    /// @param chosen told of the code clicked, and whether the palette is to stay open
    CodeCell(Workspace workspace, BiConsumer<Code, Boolean> chosen) {
        this.workspace = workspace;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        where.getStyleClass().add("secondary");
        where.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(glyph, name, where, about, space, clock, digit, count);
        row.getStyleClass().add("popped-row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
        Tooltip.install(clock, new Tooltip(Messages.say("desktop.palette.recent")));
        for (var part : List.of(where, about, clock, digit)) part.managedProperty().bind(part.visibleProperty());
        setOnMouseClicked(click -> {
            if (!isEmpty() && click.getButton() == MouseButton.PRIMARY) chosen.accept(getItem().code(), click.isShiftDown());
        });
    }

    @Override
    protected void updateItem(CodeMatch match, boolean empty) {
        super.updateItem(match, empty);
        setGraphic(empty ? null : row);
        if (!empty) show(match);
    }

    private void show(CodeMatch match) {
        var code = match.code();
        glyph.show(code.look());
        LitText.show(name, code.name(), match.inName(), "main");
        match.elsewhere().ifPresentOrElse(this::showFound, () -> showParent(code));
        clock.setVisible(workspace.recent().contains(code.id()));
        var favourite = workspace.study().get().project().favourites().indexOf(code.id());
        digit.setVisible(favourite >= 0);
        digit.setText(String.valueOf(favourite + 1));
        count.show(workspace.counts().of(code));
        setAccessibleText(Messages.say("desktop.palette.row", workspace.study().get().codebook().path(code),
                workspace.counts().of(code)));
    }

    private void showFound(Found found) {
        var label = found.field().label();
        where.setText(label);
        where.setVisible(!label.isEmpty());
        LitText.show(about, found.words(), found.lit(), "secondary");
        about.setVisible(true);
    }

    private void showParent(Code code) {
        var parent = workspace.study().get().codebook().parent(code);
        where.setVisible(false);
        about.setVisible(parent.isPresent());
        parent.ifPresent(theme -> LitText.show(about, theme.name(), List.of(), "secondary"));
    }
}
