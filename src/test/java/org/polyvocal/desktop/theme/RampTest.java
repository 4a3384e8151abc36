package org.polyvocal.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyvocal.desktop.theme.Theme.Shade;

class RampTest {
    @Test
    void moreIsDarkerOnLightAndLighterOnDark() {
        for (var step = 0; step < 100; step++) {
            var less = step / 100.0;
            var more = less + 0.01;
            assertThat(brightness(Shade.LIGHT, more)).isLessThan(brightness(Shade.LIGHT, less));
            assertThat(brightness(Shade.DARK, more)).isGreaterThan(brightness(Shade.DARK, less));
            assertThat(brightness(Shade.LIGHT, -more)).isLessThan(brightness(Shade.LIGHT, -less - 1e-9));
            assertThat(brightness(Shade.DARK, -more)).isGreaterThan(brightness(Shade.DARK, -less - 1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreReadableOnEveryShareOfIt(Shade shade) {
        var ramp = Ramp.of(shade);
        for (var step = -100; step <= 100; step++) {
            var ground = ramp.colour(step / 100.0);
            assertThat(Contrast.ratio(ramp.ink(ground), ground)).as("%s at %d", shade, step).isGreaterThan(4.5);
        }
    }

    @Test
    void whatLiesOutsideTheScaleHasTheColourOfItsEnd() {
        assertThat(Ramp.of(Shade.LIGHT).colour(7)).isEqualTo(Color.web("#28266E"));
        assertThat(Ramp.of(Shade.LIGHT).colour(-7)).isEqualTo(Color.web("#B35806"));
    }

    private static double brightness(Shade shade, double share) {
        return Contrast.luminance(Ramp.of(shade).colour(share));
    }
}
