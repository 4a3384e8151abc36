package org.polyvocal.desktop.network;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// The people of the survey and their ties as a picture and as a table. Everything is computed beside the window; only the last
/// answer is shown.
public final class NetworkController {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Drawings drawings;
    private Choices choices;
    private PeopleTable people;
    private SurveyArrivals arrivals;
    private WhenSeen seen;
    private Optional<Picture> shown = Optional.empty();
    private Optional<Id<Case>> chosen = Optional.empty();
    @FXML private ComboBox<Relation> relation;
    @FXML private ComboBox<BigDecimal> least;
    @FXML private ComboBox<String> colour;
    @FXML private ComboBox<String> size;
    @FXML private ToggleButton ego;
    @FXML private Label summary;
    @FXML private Label warning;
    @FXML private StackPane body;
    @FXML private Sociogram sociogram;
    @FXML private TableView<PeopleTable.Row> table;
    @FXML private VBox report;

    public NetworkController(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.drawings = new Drawings(workspace);
    }

    @FXML
    private void initialize() {
        choices = new Choices(relation, least, colour, size);
        people = new PeopleTable(table);
        arrivals = new SurveyArrivals(workspace, dialogs, report);
        warning.managedProperty().bind(warning.visibleProperty());
        warning.visibleProperty().bind(warning.textProperty().isNotEmpty());
        var empty = new EmptyState(Feather.SHARE_2, Messages.say("desktop.network.none"), Messages.say("desktop.network.import"),
                this::importSurvey);
        body.getChildren().add(empty);
        empty.visibleProperty().bind(workspace.study().map(study -> study.survey().isEmpty()));
        sociogram.visibleProperty().bind(empty.visibleProperty().not());
        seen = new WhenSeen(body, this::ask);
        choices.onChange(seen::run, () -> {
            choices.offer(workspace.study().get());
            seen.run();
        });
        sociogram.onSelect(person -> choose(person.map(Case::id)));
        people.onSelect(this::choose);
        ego.selectedProperty().subscribe(_ -> draw());
        workspace.study().subscribe(this::follow);
    }

    private void follow(Study study) {
        if (!drawings.isNews(study)) return;
        choices.offer(study);
        seen.run();
    }

    private void ask() {
        choices.asked().ifPresent(asked -> drawings.ask(asked, this::show));
    }

    private void show(Drawings.Drawing drawing) {
        shown = Optional.of(drawing.picture());
        people.show(drawing.figures());
        var measured = drawing.measured();
        var network = measured.actors().network();
        summary.setText(Messages.say("desktop.network.summary", network.respondents().cardinality(), network.size(),
                network.ties(), measured.portrait().graph().get("density").known().orElse(0)));
        warning.setText(new ResponseRates(measured.actors()).sentence());
        draw();
    }

    private void draw() {
        shown.ifPresent(picture -> {
            var around = ego.isSelected() ? at(picture) : OptionalInt.empty();
            sociogram.show(around.isPresent() ? picture.around(around.getAsInt()) : picture, chosen);
        });
    }

    private OptionalInt at(Picture picture) {
        return IntStream.range(0, picture.dots().size())
                .filter(at -> chosen.equals(Optional.of(picture.dots().get(at).person().id()))).findFirst();
    }

    private void choose(Optional<Id<Case>> person) {
        chosen = person;
        people.select(person);
        if (ego.isSelected()) draw();
        else sociogram.select(person);
    }

    @FXML
    private void importSurvey() {
        arrivals.choose();
    }

    /// Imports a survey.
    void bring(Path file) {
        arrivals.bring(file);
    }

    @FXML
    private void zoomIn() {
        sociogram.zoomIn();
    }

    @FXML
    private void zoomOut() {
        sociogram.zoomOut();
    }

    @FXML
    private void fit() {
        sociogram.fit();
    }

    @FXML
    private void export() {
        new Exporting(workspace, sociogram).ask(dialogs);
    }
}
