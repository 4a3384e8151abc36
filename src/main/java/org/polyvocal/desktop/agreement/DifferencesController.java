package org.polyvocal.desktop.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Disagreement;
import org.polyvocal.analysis.agreement.Disagreement.Kind;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Rows;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// One code: what its figure means, what its rule is, and the passages about which coders differ, which open in their
/// transcripts.
final class DifferencesController {
    private final Workspace workspace;
    private final Work.Latest questions;
    private final Segments<Kind> kinds = new Segments<>(Segments.Choice.ONE_OR_NONE, List.of(Kind.values()),
            kind -> Messages.say("desktop.agreement.kind." + kind.name().toLowerCase(Locale.ROOT)));
    private List<Difference> all = List.of();
    private Optional<Comparison> about = Optional.empty();
    @FXML private VBox content;
    @FXML private Label nothing;
    @FXML private Label code;
    @FXML private Label meaning;
    @FXML private Label rule;
    @FXML private Label number;
    @FXML private Label none;
    @FXML private HBox kindsHost;
    @FXML private ListView<Difference> differences;

    DifferencesController(Workspace workspace) {
        this.workspace = workspace;
        this.questions = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        kinds.setId("agreement-kinds");
        kindsHost.getChildren().setAll(kinds);
        kinds.chosen().addListener((_, _, _) -> list());
        nothing.visibleProperty().bind(content.visibleProperty().not());
        differences.setCellFactory(_ -> new DifferenceCell());
        Rows.onOpen(differences, this::visit);
        rule.managedProperty().bind(rule.visibleProperty());
        rule.visibleProperty().bind(rule.textProperty().isNotEmpty());
        showNothing();
    }

    void showNothing() {
        questions.forget();
        about = Optional.empty();
        content.setVisible(false);
    }

    void show(Comparison comparison, Answer answer) {
        content.setVisible(true);
        about = Optional.of(comparison);
        var shown = comparison.subject().code();
        code.setText(shown.name());
        code.setGraphic(new GlyphIcon(shown.look()));
        meaning.setText(Meaning.of(comparison));
        rule.setText(shown.rule().applyWhen().isBlank() ? "" : Messages.say("desktop.agreement.rule", shown.rule().applyWhen()));
        questions.ask(() -> between(comparison, answer), found -> {
            all = found;
            list();
        });
    }

    /// Of every two of the coders.
    private List<Difference> between(Comparison comparison, Answer answer) {
        var found = new ArrayList<Difference>();
        var coders = comparison.coders();
        for (var first = 0; first < coders.size(); first++) {
            for (var second = first + 1; second < coders.size(); second++) {
                var pair = List.of(coders.get(first), coders.get(second));
                Disagreement.between(pair.getFirst(), pair.getLast(), comparison.subject(), answer.works(), answer.terms())
                        .forEach(it -> difference(it, pair, answer).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<Difference> difference(Disagreement it, List<Id<Coder>> pair, Answer answer) {
        return workspace.session().study().document(it.document().id())
                .filter(now -> now.text().sha256().equals(it.document().text().sha256()))
                .map(now -> Difference.of(it, pair, answer.study(), workspace.session().text(now)));
    }

    private void list() {
        var wanted = kinds.chosen().get();
        differences.getItems().setAll(all.stream()
                .filter(it -> wanted.isEmpty() || wanted.get() == it.disagreement().kind()).toList());
        number.setText(String.valueOf(differences.getItems().size()));
        none.setVisible(differences.getItems().isEmpty());
        Stream.of(Kind.values()).forEach(kind -> kinds.explain(kind, Messages.say("desktop.agreement.kind.count",
                Messages.say("desktop.agreement.kind." + kind.name().toLowerCase(Locale.ROOT)),
                all.stream().filter(it -> it.disagreement().kind() == kind).count())));
    }

    private void visit(Difference difference) {
        var codes = about.stream().map(it -> it.subject().code().id()).toList();
        workspace.visit(new PassageList(Messages.say("desktop.agreement.differ", code.getText()), codes,
                differences.getItems().stream().map(Difference::entry).toList()), difference.entry());
    }
}
