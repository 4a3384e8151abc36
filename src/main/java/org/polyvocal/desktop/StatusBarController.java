package org.polyvocal.desktop;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;

/// What stands at the bottom of the window: which project, how large, what is running, and that everything is saved.
final class StatusBarController {
    private final Work work;
    @FXML private Label project;
    @FXML private Label note;
    @FXML private Label size;
    @FXML private HBox tasks;
    @FXML private Label saved;
    @FXML private Label index;

    StatusBarController(Work work) {
        this.work = work;
    }

    @FXML
    private void initialize() {
        for (var label : List.of(project, note, size, saved, index)) {
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        work.running().addListener((ListChangeListener<LongTask>) _ -> showTasks());
    }

    void show(Workspace workspace) {
        project.setText(workspace.session().name());
        workspace.study().subscribe(study -> {
            note.setText(study.project().note());
            size.setText(Messages.say("desktop.status.size", study.documents().size(),
                    study.documents().stream().map(Document::text).mapToInt(text -> text.words()).sum(),
                    workspace.counts().total()));
            saved.setText(Messages.say("desktop.status.saved"));
        });
    }

    /// @param ready whether questions are answered from everything that is on the record
    void showIndex(boolean ready) {
        index.setText(Messages.say(ready ? "desktop.status.indexReady" : "desktop.status.indexBehind"));
    }

    void showNothing() {
        List.of(project, note, size, saved, index).forEach(label -> label.setText(""));
    }

    private void showTasks() {
        tasks.getChildren().setAll(work.running().stream().map(StatusBarController::task).toList());
    }

    private static Node task(LongTask task) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.share());
        bar.setPrefWidth(120);
        var cancel = new Button(Messages.say("desktop.cancel"));
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(_ -> {
            task.cancel();
            cancel.setDisable(true);
        });
        var line = new HBox(8, new Label(task.title()), bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
