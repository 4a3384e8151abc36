package org.polyvocal.desktop.search.build;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.model.Study;

/// The rows of the builder, which write the query at each change.
final class BuilderController {
    private static final int MOST = 8;
    private final Segments<Joining> joining = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Joining.values()),
            Joining::sentence);
    private final Consumer<String> write;
    private final Runnable close;
    private List<Subject> subjects = Subjects.typed();
    private boolean filling;
    @FXML private HBox joiningHost;
    @FXML private VBox rows;
    @FXML private Button add;

    /// @param write told the query whenever the rows make another
    BuilderController(Consumer<String> write, Runnable close) {
        this.write = write;
        this.close = close;
    }

    @FXML
    private void initialize() {
        joining.setId("build-joining");
        joiningHost.getChildren().add(joining);
        joining.chosen().subscribe((_, _) -> changed());
    }

    /// Begins with what stands in the field, unless the rows have made it.
    void begin(String typed, Study study) {
        if (rows().findAny().isEmpty() || !query().equals(typed)) {
            filling = true;
            subjects = Subjects.of(study);
            rows.getChildren().clear();
            if (!typed.isEmpty()) row().begin(Subjects.query(subjects), typed);
            row();
            filling = false;
        }
        rows().reduce((_, last) -> last).ifPresent(ConditionRow::focusValue);
    }

    @FXML
    private void ask() {
        row().focusValue();
    }

    @FXML
    private void close() {
        close.run();
    }

    /// The first row stands in no relation, as nothing is above it.
    private ConditionRow row() {
        var joints = Arrays.stream(Joint.values()).filter(joint -> !rows.getChildren().isEmpty() || !joint.relates()).toList();
        var row = new ConditionRow(joints, subjects, this::changed, this::remove);
        rows.getChildren().add(row);
        add.setDisable(rows.getChildren().size() == MOST);
        return row;
    }

    private void remove(ConditionRow row) {
        rows.getChildren().remove(row);
        if (rows.getChildren().isEmpty()) row();
        add.setDisable(false);
        changed();
    }

    private void changed() {
        if (!filling) write.accept(query());
    }

    private String query() {
        return QueryText.of(rows().map(ConditionRow::condition).toList(), joining.chosen().get().orElse(Joining.ALL));
    }

    private Stream<ConditionRow> rows() {
        return rows.getChildren().stream().map(ConditionRow.class::cast);
    }
}
