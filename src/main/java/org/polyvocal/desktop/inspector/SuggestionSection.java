package org.polyvocal.desktop.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Passage;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.asking.Suggestion;
import org.polyvocal.workbench.hits.Suggestions;

/// Codes that the passage in focus might have, each with the passages that speak for it. Switched on in the menu; nothing is
/// coded by it: a click opens the passages, and coding is done as ever.
final class SuggestionSection implements Section {
    private static final int LISTED = 5;
    private final Workspace workspace;
    private final ObservableValue<Boolean> wanted;
    private final Suggestions suggestions;
    private final Work.Latest questions;
    private final VBox rows = new VBox();
    private final VBox node;
    private Optional<Passage> shown = Optional.empty();

    /// @param wanted whether suggestions are switched on
    SuggestionSection(Workspace workspace, ObservableValue<Boolean> wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
        this.suggestions = new Suggestions(workspace.session());
        this.questions = workspace.work().latest();
        var title = new Label(Messages.say("desktop.inspector.suggestions"));
        title.getStyleClass().add("section-title");
        var note = new Label(Messages.say("desktop.inspector.suggestions.note"));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        rows.setId("suggestions");
        node = new VBox(title, note, rows);
        node.getStyleClass().add("section");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        var passage = wanted.getValue() ? workspace.unit().get() : Optional.<Passage>empty();
        visible(passage.isPresent());
        if (!passage.equals(shown)) rows.getChildren().clear();
        shown = passage;
        if (passage.isEmpty()) {
            questions.forget();
            return;
        }
        var coders = workspace.filter().get().coders();
        questions.ask(() -> suggestions.of(passage.get(), coding -> coders.isEmpty() || coders.contains(coding.coder()), LISTED),
                this::list);
    }

    private void list(List<Suggestion> found) {
        rows.getChildren().setAll(found.isEmpty() ? List.of(quiet()) : found.stream().<Node>map(this::row).toList());
    }

    private static Label quiet() {
        var label = new Label(Messages.say("desktop.inspector.suggestions.none"));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private Button row(Suggestion suggestion) {
        var code = suggestion.code();
        var name = new Label(code.name());
        name.setMinWidth(0);
        var words = new Label(String.join(", ", suggestion.evidence().getFirst().shared()));
        words.getStyleClass().add("quiet");
        words.setMinWidth(0);
        var head = new HBox(new GlyphIcon(code.look(), GlyphIcon.SMALL), name);
        head.getStyleClass().add("key-row");
        var row = new Button(null, new VBox(head, words));
        row.getStyleClass().addAll("flat", "place-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(Messages.say("desktop.inspector.suggestion", code.name(), suggestion.evidence().size()));
        row.setTooltip(new Tooltip(row.getAccessibleText()));
        row.setOnAction(_ -> open(suggestion));
        return row;
    }

    /// The rule of the code in the inspector, the passages that speak for it in the drawer; the text stays where it is.
    private void open(Suggestion suggestion) {
        workspace.code().set(Optional.of(suggestion.code().id()));
        workspace.passages().set(Optional.of(new PassageList(
                Messages.say("desktop.inspector.suggestion.passages", suggestion.code().name()), List.of(suggestion.code().id()),
                suggestion.evidence().stream().map(it -> PassageList.Entry.of(it.coding())).toList())));
    }
}
