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
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Rule;

/// What stands in the palette: the typed letters, the codes that answer to them, the rule of the one highlighted, and
/// what would be made of the letters.
final class PaletteController {
    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
    private static final double OTHER_PARTS = 200;

    private final Workspace workspace;
    private MatchList matches;
    private RuleLines lines;
    private Purpose purpose = new Purpose(Purpose.Kind.CHOOSE, "", "");
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<NewCode> wanted = Optional.empty();
    @FXML private VBox pane;
    @FXML private TextField field;
    @FXML private Label aside;
    @FXML private ListView<CodeMatch> list;
    @FXML private Label hint;
    @FXML private VBox rule;
    @FXML private Label apply;
    @FXML private Label not;
    @FXML private Button create;
    @FXML private HBox creating;
    @FXML private Label createWords;
    @FXML private Label createKey;
    @FXML private Label enter;
    @FXML private HBox staying;

    PaletteController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        for (var part : List.of(list, hint, create, staying)) part.managedProperty().bind(part.visibleProperty());
        creating.prefWidthProperty().bind(create.widthProperty().subtract(24));
        create.accessibleTextProperty().bind(createWords.textProperty());
        lines = new RuleLines(rule, apply, not);
        matches = new MatchList(workspace, list);
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
        return OTHER_PARTS + MatchList.tallest();
    }

    void open(Purpose purpose, Outcome outcome, double room) {
        this.purpose = purpose;
        this.outcome = Optional.of(outcome);
        matches.fitInto(room - OTHER_PARTS);
        field.setPromptText(purpose.prompt());
        field.setAccessibleText(purpose.prompt());
        aside.setText(purpose.aside());
        enter.setText(PaletteWords.enter(purpose));
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
        else matches.highlighted().ifPresentOrElse(code -> choose(code, stay), () -> hint.pseudoClassStateChanged(SAID, true));
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
        matches.fill(typed, purpose.recentOnly(typed));
        sayHint(matches.empty());
        if (!purpose.makes()) matches.highlightFirst();
        highlight();
    }

    private void sayHint(boolean nothing) {
        hint.pseudoClassStateChanged(SAID, false);
        hint.setVisible(nothing);
        if (nothing) hint.setText(PaletteWords.nothingFits(purpose, field.getText().strip()));
    }

    private void highlight() {
        var code = matches.highlighted();
        code.ifPresent(seen -> workspace.code().set(Optional.of(seen.id())));
        lines.show(code.map(Code::rule).orElse(Rule.NONE));
        wanted = NewCode.typed(workspace.study().get().codebook(), field.getText(), code);
        createWords.setText(PaletteWords.create(field.getText().strip(), wanted));
        create.setDisable(wanted.isEmpty());
    }
}
