package org.polyvocal.desktop.agreement;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Rule;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Universe;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.agreement.Settings;

/// How far coders agree, code by code, with what the figures depend on always in sight. Whatever is coded or chosen
/// meanwhile asks anew; only the last answer is shown.
public final class AgreementController {
    private final Workspace workspace;
    private final Runnable exporting;
    private final Work.Latest questions;
    private final DifferencesController differences;
    private WhenSeen seen;
    private Choices choices;
    private CodeTable rows;
    private Optional<Answer> shown = Optional.empty();
    private final EmptyState alone = new EmptyState(Feather.USERS, Messages.say("desktop.agreement.alone"));
    private final EmptyState apart = new EmptyState(Feather.USERS, Messages.say("desktop.agreement.apart"));
    @FXML private MenuButton coders;
    @FXML private ComboBox<Unit> unit;
    @FXML private ComboBox<Rule> rule;
    @FXML private ComboBox<Universe> universe;
    @FXML private ComboBox<Settings.Nesting> nesting;
    @FXML private Label run;
    @FXML private Label together;
    @FXML private StackPane body;
    @FXML private SplitPane halves;
    @FXML private TableView<Comparison> table;
    @FXML private StackPane differencesHost;

    /// @param exporting writes the figures to a file
    public AgreementController(Workspace workspace, Runnable exporting) {
        this.workspace = workspace;
        this.exporting = exporting;
        this.questions = workspace.work().latest();
        this.differences = new DifferencesController(workspace);
    }

    @FXML
    private void initialize() {
        differencesHost.getChildren().setAll(Fxml.<Parent>load(differences));
        body.getChildren().addAll(alone, apart);
        bring(halves);
        choices = new Choices(coders, new Choices.Boxes(unit, rule, universe, nesting));
        rows = new CodeTable(table);
        rows.onChoose(this::open);
        seen = new WhenSeen(body, this::ask);
        choices.onChange(seen::run);
        workspace.study().subscribe(study -> {
            choices.offer(study);
            seen.run();
        });
    }

    @FXML
    private void export() {
        exporting.run();
    }

    private void ask() {
        choices.settings().ifPresentOrElse(chosen -> questions.ask(() -> Answer.to(workspace.session(), chosen), this::show),
                () -> {
                    questions.forget();
                    bring(alone);
                });
    }

    private void show(Answer answer) {
        shown = Optional.of(answer);
        bring(answer.shared() == 0 ? apart : halves);
        run.setText(Meaning.run(answer));
        together.setText(Meaning.together(answer));
        rows.show(answer);
        open(rows.chosen());
    }

    /// Shows the one, and hides what else could stand there.
    private void bring(Node wanted) {
        body.getChildren().forEach(each -> each.setVisible(each == wanted));
        run.setVisible(wanted == halves);
    }

    private void open(Optional<Comparison> comparison) {
        if (shown.isEmpty() || comparison.isEmpty()) differences.showNothing();
        else differences.show(comparison.get(), shown.get());
    }
}
