package org.polyvocal.desktop.pseudonyms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Id;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.words.Messages;

/// The register of names: what stands for each, and how often it still stands in the study.
final class RegisterController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);
    private final Workspace workspace;
    private final Lookout lookout;
    private final RegisterActs acts;
    private Map<Id<Pseudonym>, Long> counts = Map.of();
    @FXML private CountLabel count;
    @FXML private StackPane body;
    @FXML private TableView<Pseudonym> table;
    @FXML private TableColumn<Pseudonym, String> name;
    @FXML private TableColumn<Pseudonym, String> replacement;
    @FXML private TableColumn<Pseudonym, String> forms;
    @FXML private TableColumn<Pseudonym, String> kind;
    @FXML private TableColumn<Pseudonym, String> found;

    RegisterController(Workspace workspace, Lookout lookout, RegisterActs acts) {
        this.workspace = workspace;
        this.lookout = lookout;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        var empty = new EmptyState(Feather.USER_X, Messages.say("desktop.pseudonyms.none"),
                Messages.say("desktop.pseudonyms.add"), acts::enter);
        empty.setId("register-none");
        body.getChildren().add(empty);
        fill(name, Pseudonym::name);
        fill(replacement, Pseudonym::replacement);
        fill(forms, it -> String.join(", ", it.variants()));
        fill(kind, it -> NameForm.word(it.kind()));
        fill(found, it -> String.valueOf(counts.getOrDefault(it.id(), 0L)));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        workspace.study().subscribe(_ -> show(empty));
        lookout.seen().subscribe(_ -> show(empty));
    }

    private void show(EmptyState empty) {
        var register = workspace.study().get().pseudonyms();
        counts = lookout.sights().stream()
                .collect(Collectors.groupingBy(sight -> sight.found().pseudonym().id(), Collectors.counting()));
        var chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(register);
        if (chosen >= 0) table.getSelectionModel().clearAndSelect(Math.min(chosen, register.size() - 1));
        count.show(register.size());
        empty.setVisible(register.isEmpty());
        table.setVisible(!register.isEmpty());
        empty.say(noneBecause());
    }

    private String noneBecause() {
        return lookout.seen().get().flatMap(Lookout.Seen::sealed)
                .map(at -> Messages.say("desktop.pseudonyms.sealed", DAY.format(LocalDate.ofInstant(at, ZoneId.systemDefault()))))
                .orElseGet(() -> Messages.say("desktop.pseudonyms.none"));
    }

    private TableRow<Pseudonym> row() {
        var row = new TableRow<Pseudonym>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) acts.amend(row.getItem());
        });
        return row;
    }

    private static void fill(TableColumn<Pseudonym, String> column, Function<Pseudonym, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }

    private Optional<Pseudonym> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> chosen().ifPresent(acts::amend);
            case DELETE, BACK_SPACE -> chosen().ifPresent(acts::remove);
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void enter() {
        acts.enter();
    }

    @FXML
    private void importTable() {
        acts.chooseTable();
    }
}
