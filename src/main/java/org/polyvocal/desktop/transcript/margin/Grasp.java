package org.polyvocal.desktop.transcript.margin;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.polyvocal.desktop.transcript.page.Edge;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;

/// The mouse holding an end of a coding. Until it lets go it is followed across the whole window, since most of its way leads
/// through the text, which must not take it for a selection.
final class Grasp {
    private final Margin margin;
    private final Id<Coding> coding;
    private final Edge edge;
    private final Scene scene;
    private final EventHandler<MouseEvent> drawing = this::draw;
    private final EventHandler<MouseEvent> letting = this::let;

    Grasp(Margin margin, Id<Coding> coding, Edge edge) {
        this.margin = margin;
        this.coding = coding;
        this.edge = edge;
        this.scene = margin.getScene();
    }

    void hold() {
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drawing);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, letting);
    }

    private void draw(MouseEvent mouse) {
        margin.acts().draw().to(coding, edge, offset(mouse));
        mouse.consume();
    }

    private void let(MouseEvent mouse) {
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drawing);
        scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, letting);
        if (!mouse.isStillSincePress()) margin.acts().let().to(coding, edge, offset(mouse));
    }

    private int offset(MouseEvent mouse) {
        var place = margin.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
        return margin.sight().offsetAt(place.getX(), place.getY());
    }
}
