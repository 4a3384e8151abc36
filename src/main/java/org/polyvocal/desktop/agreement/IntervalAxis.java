package org.polyvocal.desktop.agreement;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.TextAlignment;
import org.polyvocal.desktop.theme.Faces;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Token;

/// The numbers above the lines of the intervals.
final class IntervalAxis extends Shaded {
    private static final double HEIGHT = 16;
    private static final double TYPE = 11;
    private static final List<String> NUMBERS = List.of("0", ".667", ".8", "1");

    private final Canvas canvas = new Canvas(IntervalBar.WIDTH, HEIGHT);

    IntervalAxis() {
        getChildren().add(canvas);
        setMinSize(IntervalBar.WIDTH, HEIGHT);
        setMaxSize(IntervalBar.WIDTH, HEIGHT);
        shadeChanged();
    }

    @Override
    protected void shadeChanged() {
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, IntervalBar.WIDTH, HEIGHT);
        on.setFont(Faces.numerals(TYPE));
        on.setFill(palette().colour(Token.TEXT_2));
        on.setTextBaseline(VPos.CENTER);
        on.setTextAlign(TextAlignment.CENTER);
        NUMBERS.forEach(number -> on.fillText(number, IntervalBar.x(Double.parseDouble(number)), HEIGHT / 2));
    }
}
