package org.polyvocal.desktop.findings;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.findings.EvidenceLine;

/// The list of findings, and beside it the one that is chosen. Both follow every change of the study.
public final class FindingsController {
    private final Workspace workspace;
    private final FindingCommands commands;
    private final Work.Latest questions;
    private final FindingController one;
    private Optional<Ledger> ledger = Optional.empty();
    private boolean filling;
    @FXML private Label count;
    @FXML private ListView<EvidenceLine> list;
    @FXML private StackPane host;

    public FindingsController(Workspace workspace, FindingCommands commands) {
        this.workspace = workspace;
        this.commands = commands;
        this.questions = workspace.work().latest();
        this.one = new FindingController(workspace, commands);
    }

    @FXML
    private void initialize() {
        var empty = new EmptyState(Feather.AWARD, Messages.say("desktop.findings.empty"),
                Messages.say("desktop.findings.make.do"), commands::make);
        VBox content = Fxml.load(one);
        host.getChildren().setAll(content, empty);
        empty.visibleProperty().bind(content.visibleProperty().not());
        content.setVisible(false);
        list.setCellFactory(_ -> new FindingCell());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !filling) commands.chosen().set(Optional.of(line.finding().id()));
        });
        var seen = new WhenSeen(host, () -> questions.ask(() -> Ledger.of(workspace.session()), found -> {
            fill(found);
            content.setVisible(!found.lines().isEmpty());
        }));
        workspace.study().subscribe(_ -> seen.run());
        commands.chosen().subscribe(_ -> open());
    }

    @FXML
    private void make() {
        commands.make();
    }

    private void fill(Ledger found) {
        ledger = Optional.of(found);
        filling = true;
        list.getItems().setAll(found.lines());
        filling = false;
        count.setText(String.valueOf(found.lines().size()));
        open();
    }

    /// Shows the finding that is chosen; the first, when that one has gone. One that was just made may not be listed yet.
    private void open() {
        if (list.getItems().isEmpty()) return;
        if (commands.finding().isEmpty()) commands.chosen().set(Optional.of(list.getItems().getFirst().finding().id()));
        IntStream.range(0, list.getItems().size())
                .filter(at -> commands.chosen().get().equals(Optional.of(list.getItems().get(at).finding().id()))).findFirst()
                .ifPresent(this::open);
    }

    private void open(int at) {
        filling = true;
        list.getSelectionModel().clearAndSelect(at);
        filling = false;
        ledger.ifPresent(known -> one.show(known, list.getItems().get(at)));
    }
}
