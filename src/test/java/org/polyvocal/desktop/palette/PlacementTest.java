package org.polyvocal.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1440, 900);

    @Test
    void isUnderTheWordsWhereThereIsRoom() {
        var place = Placement.of(new BoundingBox(400, 200, 300, 48), 520, 400, SCREEN);
        assertThat(place).isEqualTo(new Placement(Placement.Side.UNDER, 400, 256, 600));
    }

    @Test
    void isAboveThemWhereThereIsNotEnough() {
        var place = Placement.of(new BoundingBox(400, 700, 300, 48), 520, 400, SCREEN);
        assertThat(place.side()).isEqualTo(Placement.Side.ABOVE);
        assertThat(place.y()).isLessThan(700);
    }

    @Test
    void takesTheLargerSideWhereNeitherIsEnough() {
        var place = Placement.of(new BoundingBox(400, 250, 300, 300), 520, 400, SCREEN);
        assertThat(place.side()).isEqualTo(Placement.Side.UNDER);
        assertThat(place.room()).isLessThan(400);
    }

    @Test
    void staysOnTheScreen() {
        var place = Placement.of(new BoundingBox(1300, 200, 100, 20), 520, 400, SCREEN);
        assertThat(place.x() + 520).isLessThanOrEqualTo(1440);
    }
}
