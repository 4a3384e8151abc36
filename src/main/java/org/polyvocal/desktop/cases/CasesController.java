package org.polyvocal.desktop.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Case;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Messages;

/// Shows the cases of the study in a grid, by kind and by what one types, and takes in tables of more.
public final class CasesController {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final CaseActs acts;
    private final SearchField filter = new SearchField(Feather.SEARCH, Messages.say("desktop.cases.filter"),
            Messages.say("desktop.search.clear"));
    private final Segments<Optional<Case.Kind>> kinds = new Segments<>(Segments.Choice.ALWAYS_ONE,
            Stream.concat(Stream.of(Optional.<Case.Kind>empty()), Stream.of(Case.Kind.values()).map(Optional::of)).toList(),
            kind -> Messages.say("desktop.cases.kinds." + kind.map(Case.Kind::word).orElse("all")));
    private Grid grid;
    private CaseArrivals arrivals;
    @FXML private HBox choices;
    @FXML private Label count;
    @FXML private StackPane body;
    @FXML private TableView<Case> table;
    @FXML private VBox report;

    public CasesController(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.acts = new CaseActs(workspace, dialogs);
    }

    @FXML
    private void initialize() {
        filter.setId("case-filter");
        filter.setPrefWidth(220);
        kinds.setId("case-kinds");
        choices.getChildren().setAll(kinds, filter);
        grid = new Grid(table, workspace, acts);
        arrivals = new CaseArrivals(workspace, report);
        var empty = new EmptyState(Feather.USERS, Messages.say("desktop.cases.none"), Messages.say("desktop.cases.import"),
                this::importTable);
        body.getChildren().add(empty);
        empty.visibleProperty().bind(workspace.study().map(study -> study.casebook().isEmpty()));
        table.visibleProperty().bind(empty.visibleProperty().not());
        var seen = new WhenSeen(table, this::show);
        workspace.study().subscribe(_ -> seen.run());
        filter.textProperty().subscribe(_ -> seen.run());
        kinds.chosen().subscribe(_ -> seen.run());
    }

    private void show() {
        var cases = workspace.study().get().casebook().cases().stream().filter(this::isWanted).toList();
        count.setText(Messages.say("desktop.cases.count", cases.size()));
        grid.show(cases);
    }

    private boolean isWanted(Case each) {
        var kind = kinds.chosen().get().flatMap(it -> it);
        var words = Naming.folded(filter.getText());
        return kind.map(each.kind()::equals).orElse(true)
                && (words.isEmpty() || texts(each).anyMatch(text -> text.contains(words)));
    }

    private Stream<String> texts(Case each) {
        var study = workspace.study().get();
        return Stream.concat(study.casebook().lineage(each).stream().map(Case::name), each.values().values().stream())
                .map(Naming::folded);
    }

    @FXML
    private void makePerson() {
        acts.makePerson();
    }

    @FXML
    private void makeSchool() {
        acts.makeSchool();
    }

    @FXML
    private void makeAttribute() {
        acts.makeAttribute();
    }

    @FXML
    private void importTable() {
        arrivals.choose(dialogs);
    }

    /// Imports a table.
    void bring(Path file) {
        arrivals.bring(file);
    }
}
