package org.polyvocal.desktop.control;

import java.util.List;
import javafx.beans.NamedArg;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The sign of the program: lines of talk, two voices.
public final class ProgramMark extends StackPane {
    private static final double BOX = 22;

    public ProgramMark(@NamedArg("size") double size) {
        var drawing = new Group();
        List.of("M3 5h9", "M3 14h7").forEach(line -> drawing.getChildren().add(voice(line, "first-voice")));
        List.of("M7 9.5h12", "M9 18.5h8").forEach(line -> drawing.getChildren().add(voice(line, "second-voice")));
        drawing.getTransforms().add(new Scale(size / BOX, size / BOX));
        drawing.setManaged(false);
        getStyleClass().add("program-mark");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        getChildren().add(drawing);
    }

    private static SVGPath voice(String line, String style) {
        var path = new SVGPath();
        path.setContent(line);
        path.getStyleClass().add(style);
        return path;
    }
}
