package org.polyvocal.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Look;
import org.polyvocal.model.evidence.Confidence;
import org.polyvocal.model.evidence.Elicitation;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.TimeFrame;
import org.polyvocal.model.evidence.Vantage;
import org.polyvocal.model.words.Messages;

/// The evidence qualifiers of the coding in focus: by mouse, or by one key each while the section has the focus.
final class EvidenceSection implements Section {
    private static final double SPARED = 10;

    private final Tagging tagging;
    private final Workspace workspace;
    private final ClaimLadder ladder;
    private final GridPane grid = new GridPane();
    private final List<Consumer<Qualifiers>> rows = new ArrayList<>();
    private final VBox node;
    private Runnable reader = () -> {};

    EvidenceSection(Workspace workspace) {
        this.workspace = workspace;
        this.tagging = new Tagging(workspace);
        this.ladder = new ClaimLadder(claim -> tagging.qualify(now -> QualifierKeys.toggling(now, claim)));
        grid.getStyleClass().add("facts-grid");
        row("stance", List.of(Stance.values()), Qualifiers::stance, Qualifiers::standing);
        row("vantage", List.of(Vantage.values()), Qualifiers::vantage, Qualifiers::seenFrom);
        rowOfSpecificity();
        row("time", List.of(TimeFrame.values()), Qualifiers::time, Qualifiers::at);
        row("elicitation", List.of(Elicitation.values()), Qualifiers::elicitation, Qualifiers::elicited);
        row("confidence", List.of(Confidence.values()), Qualifiers::confidence, Qualifiers::held);
        node = new VBox(head(), ladder, grid);
        node.setId("evidence");
        node.getStyleClass().addAll("section", "evidence");
        node.setFocusTraversable(true);
        node.setAccessibleText(Messages.say("desktop.inspector.evidence.keys"));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    void returningTo(Runnable reader) {
        this.reader = reader;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        visible(focus.coding().isPresent());
        focus.coding().ifPresent(coding -> {
            ladder.show(coding.qualifiers().claim(), focus.code().map(Code::look).orElse(Look.PALETTE.getFirst()));
            rows.forEach(row -> row.accept(coding.qualifiers()));
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE && (key.getCode() != KeyCode.E || key.isShortcutDown())) return;
        key.consume();
        reader.run();
    }

    private void typed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        QualifierKeys.meaning(key.getCharacter()).ifPresent(meaning -> {
            key.consume();
            tagging.qualify(meaning);
        });
    }

    private static HBox head() {
        var title = new Label(Messages.say("desktop.inspector.claim"));
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cap = new KeyCap("E");
        cap.setTooltip(new Tooltip(Messages.say("desktop.inspector.evidence.keys")));
        return new HBox(title, space, cap);
    }

    private <Q extends Enum<Q> & Qualifier> void row(String name, List<Q> values, Function<Qualifiers, Optional<Q>> read,
            BiFunction<Qualifiers, Optional<Q>, Qualifiers> write) {
        var segments = new Segments<>(Segments.Choice.ONE_OR_NONE, values, EvidenceSection::shortName);
        values.forEach(value -> segments.explain(value, rule(value)));
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        segments.getChildren().forEach(button -> narrow((Region) button));
        // Told both of a press and of another coding's value being shown: only a press differs from what the coding has.
        segments.chosen().addListener((_, _, chosen) -> workspace.codingInFocus()
                .filter(coding -> !read.apply(coding.qualifiers()).equals(chosen))
                .ifPresent(_ -> tagging.qualify(now -> write.apply(now, chosen))));
        rows.add(qualifiers -> segments.chosen().set(read.apply(qualifiers)));
        add(name, segments);
    }

    /// Four values must stand side by side in a narrow pane.
    private static void narrow(Region button) {
        button.setPrefWidth(button.getPrefWidth() - SPARED);
    }

    private void rowOfSpecificity() {
        var ticks = new Ticks<>(List.of(Specificity.values()), EvidenceSection::shortName,
                named -> tagging.qualify(now -> QualifierKeys.toggling(now, named)));
        for (var value : Specificity.values()) ticks.button(value).setTooltip(new Tooltip(rule(value)));
        rows.add(qualifiers -> ticks.show(qualifiers.specificity()));
        add("specificity", ticks);
    }

    private void add(String name, Node control) {
        control.setId("qualifier-" + name);
        var label = new Label(Messages.say("desktop.qualifier." + name));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private static String shortName(Qualifier value) {
        return Messages.say("desktop.qualifier." + value.word());
    }

    private static String rule(Qualifier value) {
        return Messages.say("desktop.qualifier." + value.word() + ".rule");
    }
}
