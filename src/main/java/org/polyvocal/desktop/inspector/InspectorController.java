package org.polyvocal.desktop.inspector;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;

/// Shows what is true of the thing in focus, section by section, and follows the focus.
public final class InspectorController {
    private final Workspace workspace;
    private EvidenceSection evidence;
    private MemoSection memos;
    private RuleController rule;
    private List<Section> parts = List.of();
    private Runnable reader = () -> {};
    private boolean waiting;
    @FXML private ScrollPane scroll;
    @FXML private VBox sections;
    @FXML private StackPane empty;
    @FXML private MenuItem editRule;
    @FXML private CheckMenuItem weights;
    @FXML private CheckMenuItem suggest;

    public InspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param reader gives the focus back to the text
    public void returningTo(Runnable reader) {
        this.reader = reader;
    }

    @FXML
    private void initialize() {
        evidence = new EvidenceSection(workspace);
        memos = new MemoSection(workspace);
        rule = new RuleController(workspace);
        evidence.returningTo(() -> reader.run());
        memos.returningTo(() -> reader.run());
        var weight = new WeightSection(workspace, weights.selectedProperty());
        parts = List.of(new HeadController(workspace), evidence, weight, memos, rule, new SelectionSection(workspace),
                new PlaceSection(workspace), new SuggestionSection(workspace, suggest.selectedProperty()),
                new UseSection(workspace));
        sections.getChildren().setAll(parts.stream().<Node>map(Section::node).toList());
        empty.getChildren().setAll(new EmptyState(Feather.INFO, Messages.say("desktop.inspector.empty")));
        weights.selectedProperty().subscribe(this::refresh);
        suggest.selectedProperty().subscribe(this::refreshSoon);
        for (var each : List.of(workspace.study(), workspace.document(), workspace.coding(), workspace.code(), workspace.unit(),
                workspace.coder())) {
            each.subscribe(this::refreshSoon);
        }
        refresh();
    }

    /// To the qualifiers of the coding in focus, each with a key of its own; `Esc` or `E` leads back.
    public void focusQualifiers() {
        if (workspace.codingInFocus().isEmpty()) return;
        refresh();
        reveal(evidence.node());
        evidence.node().requestFocus();
    }

    /// To the memo of the coding in focus; where none is, to a memo on the passage, which need not be there yet.
    public void focusMemo() {
        refresh();
        memos.write(Focus.of(workspace));
        reveal(memos.node());
    }

    @FXML
    private void back() {
        workspace.goBack();
    }

    @FXML
    private void editRule() {
        rule.edit();
        reveal(rule.node());
    }

    /// Several things come into focus together; what is true is shown once.
    private void refreshSoon() {
        if (waiting) return;
        waiting = true;
        workspace.work().soon(this::refresh);
    }

    private void refresh() {
        waiting = false;
        var focus = Focus.of(workspace);
        parts.forEach(part -> part.show(focus));
        editRule.setDisable(focus.code().isEmpty());
        empty.setVisible(focus.code().isEmpty() && focus.document().isEmpty());
    }

    /// After the events under way, since the inspector may just have come out for this.
    private void reveal(Node node) {
        workspace.work().soon(() -> bringIntoSight(node));
    }

    private void bringIntoSight(Node node) {
        scroll.applyCss();
        scroll.layout();
        var beyond = sections.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond > 0) scroll.setVvalue(Math.clamp(node.getBoundsInParent().getMinY() / beyond, 0, 1));
    }
}
