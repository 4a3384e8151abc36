package org.polyvocal.desktop.importdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Contents;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Imports;

/// How the chosen file was read: by which convention its speakers were found, in which encoding, and whether its time stamps
/// are times. Another choice reads the file again.
final class MannerController {
    private final Drafts drafts;
    private final Looking looking;
    private boolean showing; // setting what is shown is not choosing
    @FXML private HBox marking;
    @FXML private ComboBox<String> convention;
    @FXML private HBox coding;
    @FXML private ComboBox<String> encoding;
    @FXML private CheckBox times;
    @FXML private Label about;

    MannerController(Drafts drafts, Looking looking) {
        this.drafts = drafts;
        this.looking = looking;
    }

    @FXML
    private void initialize() {
        List.<Node>of(marking, coding, times).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        offer(convention, looking::again);
        offer(encoding, looking::decode);
        times.selectedProperty().subscribe(lifting -> {
            if (!showing) drafts.decide(decision -> decision.liftingTimes(lifting));
        });
        drafts.readings().subscribe(_ -> show(drafts.chosen().stream().findFirst()));
    }

    private void offer(ComboBox<String> box, Consumer<String> taker) {
        box.disableProperty().bind(looking.busy());
        box.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!showing && chosen != null) taker.accept(chosen);
        });
    }

    private void show(Optional<Draft> page) {
        showing = true;
        var contents = page.flatMap(Draft::contents);
        marking.setVisible(contents.isPresent());
        about.setText(contents.map(this::told).orElse(""));
        page.ifPresent(draft -> {
            contents.ifPresent(read -> showConvention(draft, read));
            showEncoding(draft);
        });
        times.setVisible(contents.filter(read -> read.opening().stream().anyMatch(line -> line.time().isPresent())).isPresent());
        times.setSelected(page.flatMap(Draft::decision).map(Decision::times).orElse(true));
        showing = false;
    }

    private void showConvention(Draft draft, Contents contents) {
        var known = new ArrayList<>(Imports.conventions());
        if (!known.contains(contents.convention())) known.addFirst(contents.convention());
        if (!draft.recognised().isEmpty() && !known.contains(draft.recognised())) known.addFirst(draft.recognised());
        convention.getItems().setAll(known);
        convention.getSelectionModel().select(contents.convention());
    }

    private void showEncoding(Draft draft) {
        var known = Imports.encodings(draft.preview());
        coding.setVisible(!known.isEmpty());
        encoding.getItems().setAll(known);
        encoding.getSelectionModel().clearSelection();
        var name = draft.preview().encoding().name();
        if (!name.isEmpty()) encoding.getSelectionModel().select(name);
    }

    private String told(Contents contents) {
        return drafts.scope().size() > 1
                ? Messages.say("desktop.desk.convention.scope", drafts.scope().size())
                : Messages.say("desktop.desk.within", 100 - contents.outside());
    }
}
