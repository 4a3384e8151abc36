package org.polyvocal.desktop.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.model.words.Messages;

/// Offers the sample, a new project, one from the disk, and those worked on last; the last of them has the focus, so
/// that `Enter` goes on working.
public final class WelcomeController {
    private final List<Path> projects;
    private final Consumer<Path> opening;
    private final Commands commands;
    @FXML private Button sample;
    @FXML private Button make;
    @FXML private Button open;
    @FXML private Button foreign;
    @FXML private VBox recent;

    /// @param projects those worked on last, the latest first
    public WelcomeController(List<Path> projects, Consumer<Path> opening, Commands commands) {
        this.projects = projects;
        this.opening = opening;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        sample.setOnAction(_ -> commands.command("file.sample").perform());
        make.setOnAction(_ -> commands.command("file.new").perform());
        foreign.setOnAction(_ -> commands.command("file.openForeign").perform());
        open.setOnAction(_ -> commands.command("file.open").perform());
        var there = projects.stream().filter(Files::exists).map(this::button).toList();
        recent.getChildren().setAll(there);
        if (there.isEmpty()) recent.getChildren().add(new Label(Messages.say("desktop.welcome.recent.none")));
        var first = there.isEmpty() ? sample : there.getFirst();
        first.sceneProperty().subscribe(scene -> {
            if (scene != null) first.requestFocus();
        });
    }

    private Button button(Path project) {
        var name = new Label(project.getFileName().toString().replaceFirst("\\.mv\\.db$", ""));
        var folder = project.toAbsolutePath().getParent();
        var place = new Label(Messages.say("desktop.welcome.in", String.valueOf(folder.getFileName())));
        place.getStyleClass().add("secondary");
        var button = new Button(null, new VBox(name, place));
        button.getStyleClass().addAll("flat", "recent-project");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setTooltip(new Tooltip(folder.toString()));
        button.setAccessibleText(name.getText());
        button.setOnAction(_ -> opening.accept(project));
        return button;
    }
}
