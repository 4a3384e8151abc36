package org.polyvocal.desktop.pseudonyms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.pseudonyms.Example;

/// Words that may be names, with places where they stand; a person says of each what it is.
final class SuggestionsController {
    private final Workspace workspace;
    private final Lookout lookout;
    private final RegisterActs acts;
    private final Work.Latest reading;
    @FXML private CountLabel count;
    @FXML private StackPane body;
    @FXML private ListView<Suggestion> list;
    @FXML private VBox examples;
    @FXML private Button confirm;
    @FXML private Button join;
    @FXML private Button dismiss;

    SuggestionsController(Workspace workspace, Lookout lookout, RegisterActs acts) {
        this.workspace = workspace;
        this.lookout = lookout;
        this.acts = acts;
        this.reading = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        var empty = new EmptyState(Feather.SEARCH, Messages.say("desktop.pseudonyms.suggestions.none"));
        body.getChildren().add(empty);
        empty.visibleProperty().bind(Bindings.isEmpty(list.getItems()).and(lookout.seen().isNotEqualTo(Optional.empty())));
        list.setCellFactory(_ -> new SuggestionCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showExamples());
        lookout.seen().subscribe(_ -> show());
        lookout.decisions().subscribe(_ -> show());
    }

    private void show() {
        var at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var suggestions = lookout.suggestions();
        count.show(suggestions.size());
        if (suggestions.equals(list.getItems())) return;
        list.getItems().setAll(suggestions);
        list.getSelectionModel().clearAndSelect(Math.min(at, suggestions.size() - 1));
    }

    private void showExamples() {
        var chosen = chosen();
        confirm.setDisable(chosen.isEmpty());
        dismiss.setDisable(chosen.isEmpty());
        join.setDisable(chosen.isEmpty() || workspace.study().get().pseudonyms().isEmpty());
        examples.getChildren().clear();
        reading.forget();
        chosen.ifPresent(it -> reading.ask(() -> lookout.pseudonyms().examples(it), this::showExamples));
    }

    private void showExamples(List<Example> found) {
        examples.getChildren().setAll(found.stream().flatMap(SuggestionsController::lines).toList());
    }

    private static Stream<Node> lines(Example example) {
        var place = new Label(example.document());
        place.getStyleClass().add("caption");
        var name = new Text(example.name());
        name.getStyleClass().add("strong");
        return Stream.of(place, new TextFlow(new Text(example.before()), name, new Text(example.after())));
    }

    private Optional<Suggestion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> confirm();
            case DELETE, BACK_SPACE -> dismiss();
            case F2 -> join();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void confirm() {
        chosen().ifPresent(acts::confirm);
    }

    @FXML
    private void join() {
        if (!join.isDisabled()) chosen().ifPresent(acts::join);
    }

    @FXML
    private void dismiss() {
        chosen().ifPresent(lookout::dismiss);
    }
}
