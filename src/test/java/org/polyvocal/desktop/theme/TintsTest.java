package org.polyvocal.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Look;

class TintsTest {
    private static final Look MOBILISING = Look.PALETTE.get(3);

    @Test
    void takesThePublishedTintsOfAThemeFromTheSheets() {
        var light = Tints.of(MOBILISING, Shade.LIGHT);
        var dark = Tints.of(MOBILISING, Shade.DARK);
        assertThat(light.rest()).isEqualTo(Color.web("#FDDBEE"));
        assertThat(light.focus()).isEqualTo(Color.web("#FBC2E2"));
        assertThat(light.edge()).isEqualTo(Color.web("#AF0A6B"));
        assertThat(dark.rest()).isEqualTo(Color.web("#4D0F36"));
        assertThat(dark.focus()).isEqualTo(Color.web("#6D1346"));
        assertThat(dark.edge()).isEqualTo(Color.web("#EC3AA2"));
    }

    @ParameterizedTest
    @EnumSource
    void theRuleForOtherHuesComesCloseToThePublishedTints(Shade shade) {
        for (var look : Look.PALETTE) {
            var published = Tints.of(look, shade);
            var computed = Tints.computed(look.colour(), shade);
            assertThat(distance(computed.rest(), published.rest())).as("rest of %s", look).isLessThan(0.07);
            assertThat(distance(computed.focus(), published.focus())).as("focus of %s", look).isLessThan(0.07);
            assertThat(distance(computed.edge(), published.edge())).as("edge of %s", look).isLessThan(0.07);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAndGlyphsStayLegibleInAnyHue(Shade shade) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var palette = Palette.of(shade);
        for (var round = 0; round < 2000; round++) {
            var colour = new Colour("#%06X".formatted(random.nextInt(0x1000000)));
            var tints = Tints.of(colour, shade);
            var told = "%s, %s, seed %d".formatted(colour, shade, seed);
            assertThat(Contrast.ratio(palette.colour(Token.TEXT_2), tints.rest())).as(told).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.ratio(palette.colour(Token.TEXT_2), tints.focus())).as(told).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.ratio(tints.edge(), palette.colour(Token.BG_HOVER))).as(told).isGreaterThanOrEqualTo(3);
            assertThat(tints.rest()).as(told).isNotEqualTo(palette.colour(Token.BG_PAPER));
        }
    }

    private static double distance(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
