package org.polyvocal.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeType;
import javafx.scene.transform.Scale;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.model.Look;

/// The mark of a code, in its hue with the edge that keeps it legible.
public final class GlyphIcon extends Shaded {
    /// For a theme, and where a code stands alone.
    public static final double USUAL = 12;
    /// For a code under another.
    public static final double SMALL = 10;

    private final double size;
    private final SVGPath body = new SVGPath();
    private final SVGPath hollow = new SVGPath();
    private Look look;

    public GlyphIcon(Look look) {
        this(look, USUAL);
    }

    public GlyphIcon(Look look, double size) {
        this.size = size;
        this.look = look;
        var scale = size / GlyphShape.BOX;
        body.setStrokeType(StrokeType.INSIDE);
        body.setStrokeWidth(1 / scale);
        hollow.setFill(null);
        hollow.setStrokeWidth(GlyphShape.RING_WIDTH);
        var drawing = new Group(hollow, body);
        drawing.setManaged(false);
        drawing.getTransforms().add(new Scale(scale, scale));
        getChildren().add(drawing);
        setMinSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        show(look);
    }

    /// Shows another mark; for cells, which are used again and again.
    public void show(Look look) {
        this.look = look;
        var shape = GlyphShape.of(look.glyph());
        body.setContent(shape.body());
        hollow.setContent(shape.hollow());
        hollow.setVisible(!shape.hollow().isEmpty());
        setAccessibleText(look.glyph().sign());
        shadeChanged();
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }

    @Override
    protected void shadeChanged() {
        var tints = Tints.of(look, shade());
        body.setFill(tints.hue());
        body.setStroke(tints.edge());
        hollow.setStroke(tints.edge());
    }
}
