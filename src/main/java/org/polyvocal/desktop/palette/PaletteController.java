package org.polyvocal.desktop.palette;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;

/// What stands in the palette: the typed letters, the codes that answer to them, the rule of the one highlighted, and
/// what would be made of the letters.
final class PaletteController {
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
    private static final double ROW = 30;
    private static final double LIST_PADDING = 8;
    private static final int MOST_ROWS = 8;
    private static final int FEWEST_ROWS = 3;
    private static final double OTHER_PARTS = 200;

    private final Workspace workspace;
    private Optional<Codebook> searched = Optional.empty();
    private CodeSearch search = new CodeSearch(new Codebook(List.of()));
    private Purpose purpose = new Purpose(Purpose.Kind.CHOOSE, "", "");
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<NewCode> wanted = Optional.empty();
    private int rows = MOST_ROWS;
    @FXML
    private VBox pane;
    @FXML
    private TextField field;
    @FXML
    private Label aside;
    @FXML
    private ListView<CodeMatch> list;
    @FXML
    private Label hint;
    @FXML
    private VBox rule;
    @FXML
    private Label apply;
    @FXML
    private Label not;
    @FXML
    private Button create;
    @FXML
    private HBox creating;
    @FXML
    private Label createWords;
    @FXML
    private Label createKey;
    @FXML
    private FontIcon icon;
    @FXML
    private Label enter;
    @FXML
    private HBox staying;

    PaletteController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        for (var part : List.of(list, hint, rule, apply, not, create, staying))
            part.managedProperty().bind(part.visibleProperty());
        creating.prefWidthProperty().bind(create.widthProperty().subtract(24));
        create.accessibleTextProperty().bind(createWords.textProperty());
        list.setCellFactory(_ -> new CodeCell(workspace, this::choose));
        list.getSelectionModel().selectedItemProperty().subscribe(this::highlight);
        field.textProperty().subscribe(this::refill);
        var keys = new PaletteKeys(this, list);
        field.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        // What is typed here must not reach the transcript, where letters are commands.
        pane.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    /// The height it takes at most, for a place to be found.
    static double tallest() {
        return OTHER_PARTS + LIST_PADDING + MOST_ROWS * ROW;
    }

    void open(Purpose purpose, Outcome outcome, double room) {
        this.purpose = purpose;
        this.outcome = Optional.of(outcome);
        rows = Math.clamp((int) ((room - OTHER_PARTS - LIST_PADDING) / ROW), FEWEST_ROWS, MOST_ROWS);
        field.setPromptText(purpose.prompt());
        field.setAccessibleText(purpose.prompt());
        aside.setText(purpose.aside());
        icon.setIconLiteral(purpose.makes() ? "fth-plus" : "fth-tag");
        enter.setText(Messages.say(purpose.makes()
                ? "desktop.palette.make"
                : purpose.applies() ? "desktop.palette.apply" : "desktop.palette.take"));
        staying.setVisible(purpose.applies());
        create.setVisible(purpose.kind() != Purpose.Kind.CHOOSE);
        createKey.setText(purpose.makes() ? "Enter" : "Ctrl+Enter");
        field.clear();
        refill();
        field.requestFocus();
    }

    void close() {
        outcome.ifPresent(Outcome::closed);
    }

    /// `Enter`: what the purpose says; where nothing fits, a sentence instead of a code made by mistake.
    void enter(boolean stay) {
        if (purpose.makes()) create();
        else highlighted().ifPresentOrElse(code -> choose(code, stay), () -> hint.pseudoClassStateChanged(SAID, true));
    }

    @FXML
    void create() {
        if (purpose.kind() == Purpose.Kind.CHOOSE) return;
        wanted.ifPresentOrElse(code -> outcome.ifPresent(told -> told.made(code)),
                () -> hint.pseudoClassStateChanged(SAID, true));
    }

    private void choose(Code code, boolean stay) {
        if (stay && purpose.applies()) {
            outcome.ifPresent(told -> told.chosenAndStaying(code));
            field.clear();
            refill();
        } else {
            outcome.ifPresent(told -> told.chosen(code));
        }
    }

    private void refill() {
        if (outcome.isEmpty()) return;
        var typed = field.getText();
        var recent = workspace.recent();
        var found = search().matches(typed, recent);
        if (purpose.recentOnly(typed) && !recent.isEmpty()) {
            found = found.stream().filter(match -> recent.contains(match.code().id())).toList();
        }
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        list.setPrefHeight(LIST_PADDING + ROW * Math.min(rows, found.size()));
        list.scrollTo(0);
        sayHint(found.isEmpty());
        if (!purpose.makes()) list.getSelectionModel().selectFirst();
        highlight();
    }

    private CodeSearch search() {
        var codebook = workspace.study().get().codebook();
        if (searched.filter(codebook::equals).isEmpty()) {
            search = new CodeSearch(codebook);
            searched = Optional.of(codebook);
        }
        return search;
    }

    private void sayHint(boolean nothing) {
        hint.pseudoClassStateChanged(SAID, false);
        hint.setVisible(nothing);
        if (nothing) hint.setText(PaletteWords.nothingFits(purpose, field.getText().strip()));
    }

    private void highlight() {
        var code = highlighted();
        code.ifPresent(seen -> workspace.code().set(Optional.of(seen.id())));
        show(apply, "desktop.palette.applyWhen", code.map(seen -> seen.rule().applyWhen()).orElse(""));
        show(not, "desktop.palette.notWhen", code.map(seen -> seen.rule().doNotApplyWhen()).orElse(""));
        rule.setVisible(apply.isVisible() || not.isVisible());
        wanted = NewCode.typed(workspace.study().get().codebook(), field.getText(), code);
        createWords.setText(PaletteWords.create(field.getText().strip(), wanted));
        create.setDisable(wanted.isEmpty());
    }

    private static void show(Label label, String key, String words) {
        label.setVisible(!words.isBlank());
        if (!words.isBlank()) label.setText(Messages.say(key, words));
    }

    private Optional<Code> highlighted() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CodeMatch::code);
    }
}
