package org.polyvocal.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyvocal.model.Glyph;

class GlyphShapeTest {
    @ParameterizedTest
    @EnumSource
    void everyGlyphFillsItsBoxAndStaysInside(Glyph glyph) {
        var shape = GlyphShape.of(glyph);
        var path = new SVGPath();
        path.setContent(shape.hollow().isEmpty() ? shape.body() : shape.hollow());
        var bounds = path.getLayoutBounds();
        assertThat(bounds.getWidth()).isBetween(9.0, 12.0);
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(GlyphShape.BOX);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(GlyphShape.BOX);
    }

    @Test
    void noTwoGlyphsLookAlike() {
        assertThat(Arrays.stream(Glyph.values()).map(GlyphShape::of).collect(Collectors.toSet())).hasSameSizeAs(Glyph.values());
    }
}
