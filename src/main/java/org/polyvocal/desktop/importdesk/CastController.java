package org.polyvocal.desktop.importdesk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;

/// Who speaks in the chosen files, or in all of them, and what else is known of them.
final class CastController {
    /// Nobody goes through more; where there are as many, the convention is wrong.
    private static final int MOST = 60;

    private final Workspace workspace;
    private final Drafts drafts;
    private final List<SpeakerRow> shown = new ArrayList<>();
    @FXML private Label title;
    @FXML private HBox scopeBar;
    @FXML private CheckBox together;
    @FXML private Label none;
    @FXML private VBox rows;
    @FXML private VBox details;

    CastController(Workspace workspace, Drafts drafts) {
        this.workspace = workspace;
        this.drafts = drafts;
    }

    @FXML
    private void initialize() {
        together.selectedProperty().bindBidirectional(drafts.together());
        scopeBar.visibleProperty().bind(Bindings.size(drafts.all()).greaterThan(1));
        scopeBar.managedProperty().bind(scopeBar.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        none.visibleProperty().bind(none.textProperty().isNotEmpty());
        details.getChildren().setAll(Fxml.<Parent>load(new DetailsController(workspace, drafts)));
        drafts.readings().subscribe(_ -> show());
        drafts.decisions().subscribe(_ -> tell());
    }

    private void show() {
        var scope = drafts.scope();
        var parts = Part.of(scope);
        together.setText(Messages.say("desktop.desk.together", drafts.all().stream().filter(Draft::isReadable).count()));
        title.setText(Messages.say("desktop.desk.speakers", scope.size()));
        none.setText(said(scope.isEmpty(), parts.size()));
        shown.clear();
        parts.stream().limit(MOST).map(part -> new SpeakerRow(part, shown.size(), drafts, workspace)).forEach(shown::add);
        rows.getChildren().setAll(shown);
        details.setVisible(!scope.isEmpty());
        tell();
    }

    private static String said(boolean nothing, int parts) {
        if (nothing) return Messages.say("desktop.desk.speakers.nothing");
        if (parts == 0) return Messages.say("desktop.desk.speakers.none");
        return parts > MOST ? Messages.say("desktop.desk.speakers.more", MOST, parts) : "";
    }

    /// Who is called like another is the same speaker, and is told so.
    private void tell() {
        shown.forEach(row -> row.tell(shown));
    }
}
