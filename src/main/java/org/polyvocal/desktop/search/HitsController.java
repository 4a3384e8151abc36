package org.polyvocal.desktop.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Passage;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.asking.Extent;
import org.polyvocal.workbench.asking.Proposal;
import org.polyvocal.workbench.hits.HitCoding;

/// Asks with which code the hits of a search are coded and how much around them, and shows each passage before it is coded.
final class HitsController {
    private final Workspace workspace;
    private final Asked asked;
    private final Codebook codebook;
    private final Work.Latest questions;
    private final Set<Passage> left = new HashSet<>();
    private final SimpleLongProperty chosen = new SimpleLongProperty();
    private final Segments<Extent> extent = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Extent.values()),
            each -> Messages.say("desktop.search.extent." + each.word()));
    @FXML private TextField filter;
    @FXML private ListView<Code> codes;
    @FXML private HBox extents;
    @FXML private ListView<Proposal> passages;
    @FXML private Label consequence;

    private HitsController(Workspace workspace, Asked asked) {
        this.workspace = workspace;
        this.asked = asked;
        this.codebook = workspace.study().get().codebook();
        this.questions = workspace.work().latest();
    }

    /// Codes what is left ticked as one change.
    static void ask(Workspace workspace, Dialogs dialogs, Asked asked) {
        var form = new HitsController(workspace, asked);
        var content = Fxml.load(form);
        if (dialogs.form("desktop.search.coding", content, form.filter, form.chosen.isEqualTo(0))) form.apply();
    }

    @FXML
    private void initialize() {
        extents.getChildren().setAll(extent);
        codes.setCellFactory(_ -> new CodeCell(codebook));
        filter.textProperty().subscribe(this::list);
        passages.setCellFactory(CheckBoxListCell.forListView(this::ticked, Named.by(HitsController::line)));
        codes.getSelectionModel().selectedItemProperty().subscribe(_ -> propose());
        extent.chosen().subscribe(_ -> propose());
        consequence.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.say("desktop.search.consequence", chosen.get(), passages.getItems().size()), chosen,
                passages.getItems()));
    }

    private void list(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        codes.getItems().setAll(codebook.codes().stream()
                .filter(code -> codebook.path(code).toLowerCase(Locale.ROOT).contains(words)).toList());
        codes.getSelectionModel().selectFirst();
    }

    private void propose() {
        var code = codes.getSelectionModel().getSelectedItem();
        if (code == null) {
            show(List.of());
            return;
        }
        var much = extent.chosen().get().orElse(Extent.HIT);
        questions.ask(() -> new HitCoding(workspace.session(), code).proposals(asked.words(), asked.also(), much), this::show);
    }

    private void show(List<Proposal> proposals) {
        left.clear();
        passages.getItems().setAll(proposals);
        count();
    }

    private SimpleBooleanProperty ticked(Proposal proposal) {
        var ticked = new SimpleBooleanProperty(!proposal.coded() && !left.contains(proposal.passage()));
        ticked.subscribe((_, on) -> {
            if (on) left.remove(proposal.passage());
            else left.add(proposal.passage());
            count();
        });
        return ticked;
    }

    private void count() {
        chosen.set(wanted().size());
    }

    private List<Proposal> wanted() {
        return passages.getItems().stream().filter(each -> !each.coded() && !left.contains(each.passage())).toList();
    }

    private void apply() {
        var code = codes.getSelectionModel().getSelectedItem();
        var proposals = wanted();
        workspace.perform(_ -> new HitCoding(workspace.session(), code).change(proposals));
    }

    private static String line(Proposal proposal) {
        return Messages.say(proposal.coded() ? "desktop.search.proposal.coded" : "desktop.search.proposal",
                proposal.document().name(), proposal.turn().map(String::valueOf).orElse("–"),
                proposal.text().replaceAll("\\s+", " "));
    }
}
