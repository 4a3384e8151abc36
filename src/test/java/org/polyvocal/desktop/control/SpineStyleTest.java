package org.polyvocal.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.polyvocal.model.evidence.ClaimType;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SpineStyleTest {
    @Test
    void aStrongerClaimHasAStrongerLine() {
        var widths = Arrays.stream(ClaimType.values()).mapToDouble(claim -> SpineStyle.of(claim).width()).toArray();
        assertThat(widths).isSorted();
        assertThat(SpineStyle.of(Optional.empty())).isEqualTo(SpineStyle.NOT_SET);
    }

    @Test
    void linesAreAsThickAsTheyAreMeantToBe(FxRobot robot) {
        assertThat(inked(row(robot, SpineStyle.NOT_SET, 21))).isEqualTo(1);
        assertThat(inked(row(robot, SpineStyle.REPORTED_PRACTICE, 21))).isEqualTo(2);
        assertThat(inked(row(robot, SpineStyle.CONCRETE_INCIDENT, 21))).isEqualTo(4);
        assertThat(inked(row(robot, SpineStyle.SELF_REPORT, 3))).isEqualTo(2);
        assertThat(inked(row(robot, SpineStyle.SELF_REPORT, 6))).isZero();
    }

    @Test
    void aCorroboratedLineIsTwoLines(FxRobot robot) {
        var line = row(robot, SpineStyle.CORROBORATED, 21);
        var changes = IntStream.range(1, line.length).filter(at -> line[at] != line[at - 1]).count();
        assertThat(changes).isEqualTo(4);
    }

    @Test
    void aBracketReachesTowardsTheTextAtBothEnds(FxRobot robot) {
        var picture = painted(robot, on -> SpineStyle.REPORTED_PRACTICE.bracket(on, 20, 4, 36));
        assertThat(inked(row(picture, 4))).isEqualTo(6);
        assertThat(inked(row(picture, 20))).isEqualTo(2);
        assertThat(inked(row(picture, 35))).isEqualTo(6);
        assertThat(inked(row(picture, 37))).isZero();
    }

    private static boolean[] row(FxRobot robot, SpineStyle style, int y) {
        return row(painted(robot, on -> style.vertical(on, 20, 0, 40)), y);
    }

    private static boolean[] row(Image picture, int y) {
        var row = new boolean[40];
        for (var x = 0; x < row.length; x++) row[x] = picture.getPixelReader().getColor(x, y).getOpacity() > 0.4;
        return row;
    }

    private static long inked(boolean[] row) {
        return IntStream.range(0, row.length).filter(at -> row[at]).count();
    }

    private static Image painted(FxRobot robot, Consumer<GraphicsContext> painting) {
        var picture = new Image[1];
        robot.interact(() -> {
            var canvas = new Canvas(40, 40);
            painting.accept(canvas.getGraphicsContext2D());
            var clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            picture[0] = canvas.snapshot(clear, null);
        });
        return picture[0];
    }
}
