package org.polyvocal.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyvocal.desktop.theme.Token.*;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.model.Look;

class ContrastOfTokensTest {
    private static final List<Token> GROUNDS = List.of(BG_WINDOW, BG_PANEL, BG_PAPER, BG_OVERLAY, BG_FIELD, ACCENT_SOFT);

    @ParameterizedTest
    @EnumSource
    void wordsAreReadableOnEverythingTheyStandOn(Shade shade) {
        for (var ground : GROUNDS) {
            assertRatio(shade, TEXT_1, ground, 13);
            assertRatio(shade, TEXT_2, ground, 6);
            for (var words : List.of(TEXT_3, ACCENT, WARNING, DANGER)) assertRatio(shade, words, ground, 4.5);
        }
        for (var words : List.of(TEXT_1, TEXT_2, TEXT_3, ACCENT)) assertRatio(shade, words, BG_HOVER, 4.5);
        for (var ground : List.of(BG_PAPER, BG_PANEL)) assertRatio(shade, SUCCESS, ground, 4.5);
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreReadableOnFillsAndBands(Shade shade) {
        for (var fill : List.of(ACCENT_FILL, ACCENT_FILL_HOVER, DANGER_FILL)) assertRatio(shade, TEXT_ON_FILL, fill, 4.5);
        assertRatio(shade, WARNING, WARNING_SOFT, 4.5);
        assertRatio(shade, DANGER, DANGER_SOFT, 4.5);
        assertRatio(shade, SUCCESS, SUCCESS_SOFT, 4.5);
        for (var ground : List.of(HIT, TEXT_SELECTION, WARNING_SOFT, DANGER_SOFT)) assertRatio(shade, TEXT_1, ground, 4.5);
        for (var ground : List.of(WARNING_SOFT, DANGER_SOFT)) assertRatio(shade, ACCENT, ground, 4.5);
    }

    @ParameterizedTest
    @EnumSource
    void whatOutlinesAControlCanBeSeen(Shade shade) {
        for (var ground : GROUNDS) {
            assertRatio(shade, LINE_STRONG, ground, 3);
            assertRatio(shade, FOCUS, ground, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void glyphsCanBeSeenWhereverTheyStand(Shade shade) {
        for (var look : Look.PALETTE) {
            var edge = Tints.of(look, shade).edge();
            for (var ground : List.of(BG_PANEL, BG_PAPER, BG_OVERLAY, BG_HOVER, ACCENT_SOFT)) {
                assertThat(Contrast.ratio(edge, Palette.of(shade).colour(ground))).as("%s on %s, %s", look.glyph(), ground, shade)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static void assertRatio(Shade shade, Token words, Token ground, double least) {
        var palette = Palette.of(shade);
        assertThat(Contrast.ratio(palette.colour(words), palette.colour(ground))).as("%s on %s, %s", words, ground, shade)
                .isGreaterThanOrEqualTo(least);
    }
}
