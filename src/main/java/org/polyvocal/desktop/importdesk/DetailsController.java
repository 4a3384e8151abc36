package org.polyvocal.desktop.importdesk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Contents;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Imports;

/// What the chosen transcripts are to be called, where they belong, and what is known of the interviews.
final class DetailsController {
    private final Workspace workspace;
    private final Drafts drafts;
    private boolean showing;
    @FXML private TextField name;
    @FXML private ComboBox<String> set;
    @FXML private ComboBox<Locale> language;
    @FXML private CheckBox remarks;
    @FXML private GridPane answers;
    @FXML private ComboBox<String> another;

    DetailsController(Workspace workspace, Drafts drafts) {
        this.workspace = workspace;
        this.drafts = drafts;
    }

    @FXML
    private void initialize() {
        language.getItems().setAll(Imports.languages());
        language.setConverter(Named.by(locale -> locale.getDisplayLanguage(Locale.ENGLISH)));
        name.setOnAction(_ -> set.requestFocus());
        name.textProperty().addListener(deciding(typed -> read -> typed.isBlank() ? read : read.named(typed)));
        set.getEditor().textProperty().addListener(deciding(typed -> read -> read.inSet(typed)));
        language.valueProperty().addListener(deciding(chosen -> read -> read.inLanguage(chosen)));
        remarks.selectedProperty().addListener(deciding(taken -> read -> read.takingRemarks(taken)));
        remarks.managedProperty().bind(remarks.visibleProperty());
        another.valueProperty().addListener((ChangeListener<String>) (_, _, chosen) -> addAttribute(chosen));
        drafts.readings().subscribe(_ -> show());
    }

    /// Setting what is shown is no decision, nor is it when nothing is chosen any more.
    private <T> ChangeListener<T> deciding(Function<T, java.util.function.UnaryOperator<Decision>> change) {
        return (_, _, now) -> {
            if (!showing && now != null) drafts.decide(change.apply(now));
        };
    }

    private void show() {
        showing = true;
        var scope = drafts.scope().stream().flatMap(draft -> draft.decision().stream()).toList();
        name.setText(scope.size() == 1 ? scope.getFirst().name() : "");
        name.setDisable(scope.size() != 1);
        name.setPromptText(scope.size() > 1 ? Messages.say("desktop.desk.names", scope.size()) : "");
        set.getItems().setAll(sets());
        set.getEditor().setText(same(scope, Decision::set).orElse(""));
        set.setPromptText(
                Messages.say(same(scope, Decision::set).isPresent() ? "desktop.desk.set.none" : "desktop.desk.various"));
        language.setValue(null);
        same(scope, Decision::language).ifPresent(language::setValue);
        language.setPromptText(Messages.say("desktop.desk.various"));
        var beside = scope.stream().map(Decision::contents).mapToInt(Contents::remarks).sum();
        remarks.setVisible(beside > 0);
        remarks.setText(Messages.say("desktop.desk.remarks", beside));
        remarks.setSelected(scope.stream().allMatch(Decision::remarks));
        showAnswers(scope);
        showing = false;
    }

    private void showAnswers(List<Decision> scope) {
        answers.getChildren().clear();
        scope.stream().flatMap(decision -> decision.attributes().keySet().stream()).distinct()
                .forEach(attribute -> addRow(attribute,
                        same(scope, decision -> decision.attributes().getOrDefault(attribute, ""))));
        another.setValue(null);
        another.getEditor().clear();
        another.getItems().setAll(workspace.study().get().casebook().attributes().stream().map(Attribute::name).toList());
    }

    private AnswerField addRow(String attribute, Optional<String> value) {
        var field = new AnswerField(attribute, value, typed -> drafts.decide(read -> read.saying(attribute, typed)));
        answers.addRow(answers.getRowCount(), field.label(), field);
        return field;
    }

    private void addAttribute(String chosen) {
        if (showing || chosen == null || chosen.isBlank()) return;
        var attribute = chosen.strip();
        var known = drafts.scope().stream().flatMap(draft -> draft.decision().stream())
                .anyMatch(decision -> decision.attributes().containsKey(attribute));
        if (!known) addRow(attribute, Optional.of("")).requestFocus();
        another.getEditor().clear();
    }

    private List<String> sets() {
        return Stream.of(workspace.study().get().documents().stream().map(Document::set),
                drafts.all().stream().flatMap(draft -> draft.decision().stream()).map(Decision::set))
                .flatMap(names -> names).filter(each -> !each.isEmpty()).distinct().sorted().toList();
    }

    private static <T> Optional<T> same(Collection<Decision> scope, Function<Decision, T> what) {
        var values = scope.stream().map(what).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}
