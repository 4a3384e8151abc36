package org.polyvocal.desktop.search.build;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.palette.PopOver;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;

/// Opens the builder under itself.
public final class BuildButton extends Button {
    private static final double WIDTH = 760;
    private static final double TALLEST = 460;
    private final Workspace workspace;
    private final StringProperty query;
    private final BuilderController builder;
    private final PopOver popOver;

    /// @param query the text of the search field, read when it opens and written while it is open
    public BuildButton(Workspace workspace, StringProperty query) {
        super(Messages.say("desktop.search.build"));
        this.workspace = workspace;
        this.query = query;
        this.builder = new BuilderController(query::set, this::close);
        Region pane = Fxml.load(builder);
        this.popOver = new PopOver(pane);
        popOver.width(WIDTH);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) close();
        });
        setId("build-query");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Messages.say("desktop.search.build.tip"));
        setTooltip(new Tooltip(getAccessibleText()));
        setOnAction(_ -> open());
    }

    private void open() {
        popOver.place(localToScreen(getLayoutBounds()), TALLEST);
        popOver.show(getScene().getWindow(), () -> {});
        builder.begin(query.get().strip(), workspace.study().get());
    }

    private void close() {
        popOver.hide();
    }
}
