package org.polyvocal.desktop.inspector;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Rule;
import org.polyvocal.model.change.CodebookChanges;

/// The rule of the code in focus: to read while coding, and to write in place.
final class RuleController implements Section {
    private final Workspace workspace;
    private final VBox node;
    private Optional<Code> shown = Optional.empty();
    private Optional<Code> edited = Optional.empty();
    @FXML private VBox words;
    @FXML private VBox form;
    @FXML private Label definition;
    @FXML private Label apply;
    @FXML private Label not;
    @FXML private Label example;
    @FXML private HBox applyRow;
    @FXML private HBox notRow;
    @FXML private HBox exampleRow;
    @FXML private Label nothing;
    @FXML private TextArea editDefinition;
    @FXML private TextArea editApply;
    @FXML private TextArea editNot;
    @FXML private TextArea editExample;

    RuleController(Workspace workspace) {
        this.workspace = workspace;
        this.node = Fxml.load(this);
    }

    @FXML
    private void initialize() {
        for (var part : List.of(words, form, definition, applyRow, notRow, exampleRow, nothing)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        form.visibleProperty().bind(words.visibleProperty().not());
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        if (!edited.map(Code::id).equals(focus.code().map(Code::id))) save();
        shown = focus.code();
        visible(shown.isPresent());
        shown.map(Code::rule).ifPresent(rule -> {
            show(definition, definition, focus.coding().isPresent() ? rule.definition() : "");
            show(apply, applyRow, rule.applyWhen());
            show(not, notRow, rule.doNotApplyWhen());
            show(example, exampleRow, rule.example());
            nothing.setVisible(rule.definition().isBlank() && rule.applyWhen().isBlank() && rule.doNotApplyWhen().isBlank());
        });
    }

    /// Opens the rule for writing.
    @FXML
    void edit() {
        edited = shown;
        edited.map(Code::rule).ifPresent(rule -> {
            editDefinition.setText(rule.definition());
            editApply.setText(rule.applyWhen());
            editNot.setText(rule.doNotApplyWhen());
            editExample.setText(rule.example());
            words.setVisible(false);
            editDefinition.requestFocus();
        });
    }

    @FXML
    private void save() {
        edited.flatMap(code -> workspace.study().get().codebook().code(code.id()))
                .filter(code -> !written(code).equals(code.rule()))
                .ifPresent(code -> {
                    var rule = written(code);
                    workspace.perform(_ -> CodebookChanges.rule(code, rule));
                });
        close();
    }

    @FXML
    private void close() {
        edited = Optional.empty();
        words.setVisible(true);
    }

    private Rule written(Code code) {
        return new Rule(editDefinition.getText().strip(), editApply.getText().strip(), editNot.getText().strip(),
                editExample.getText().strip(), code.rule().source());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) save();
        else return;
        key.consume();
    }

    private static void show(Label label, Node row, String text) {
        label.setText(text);
        row.setVisible(!text.isBlank());
    }
}
