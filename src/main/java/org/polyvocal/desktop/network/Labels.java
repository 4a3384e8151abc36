package org.polyvocal.desktop.network;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Words on a picture, of which none lies on another.
final class Labels {
    private static final double RIM = 3;
    private final GraphicsContext on;
    private final Color ground;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// Whether a label may be left out.
    enum Need { ALWAYS, WHERE_THERE_IS_ROOM }

    Labels(GraphicsContext on, Color ground) {
        this.on = on;
        this.ground = ground;
    }

    /// Writes in the font that is set, with a rim of the ground, so that lines behind do not cut through the letters.
    void write(String words, double wished, double height, Color colour, Need need) {
        var text = new Text(words);
        text.setFont(on.getFont());
        var width = text.getLayoutBounds().getWidth();
        var tall = text.getLayoutBounds().getHeight();
        var middle = insight(wished, width);
        var place = new Rectangle2D(middle - width / 2, height - tall / 2, width, tall);
        if (need == Need.WHERE_THERE_IS_ROOM && taken.stream().anyMatch(place::intersects)) return;
        taken.add(place);
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.CENTER);
        on.setStroke(ground);
        on.setLineWidth(RIM);
        on.strokeText(words, middle, height);
        on.setFill(colour);
        on.fillText(words, middle, height);
    }

    /// What would be cut off at the edge moves in.
    private double insight(double middle, double width) {
        var room = on.getCanvas().getWidth();
        return middle < 0 || middle > room || width > room
                ? middle
                : Math.clamp(middle, width / 2 + RIM, Math.max(width / 2 + RIM, room - width / 2 - RIM));
    }
}
