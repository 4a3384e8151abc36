package org.polyvocal.desktop.control.heat;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.polyvocal.desktop.theme.Faces;

/// The room that names take: those of rows beside the cells, those of columns leaning above them.
///
/// @param width  of the names of rows
/// @param height of the names of columns
/// @param lean   how far the last column's name reaches beyond its column
record HeatHeads(double width, double height, double lean) {
    static final double MARK = 12;
    static final double PADDING = 16;
    static final double NAME_GAP = 8;
    static final double TYPE = 12;
    static final double LONGEST = 128;
    /// Of a name at 45 degrees, how much goes up and how much to the side.
    private static final double SLOPE = Math.sqrt(0.5);

    static HeatHeads of(HeatTable table) {
        var up = longest(table.columns()) * SLOPE;
        return new HeatHeads(PADDING + MARK + NAME_GAP + longest(table.rows()) + NAME_GAP * 2,
                PADDING + up + MARK + NAME_GAP * 2, up);
    }

    static Font face(boolean strong) {
        return strong ? Faces.strong(TYPE) : Faces.text(TYPE);
    }

    /// The name, or as much of it as fits, with an ellipsis.
    static String fitting(String name) {
        if (width(name) <= LONGEST) return name;
        var end = name.length();
        while (end > 1 && width(name.substring(0, end) + "…") > LONGEST) end = name.offsetByCodePoints(end, -1);
        return name.substring(0, end).strip() + "…";
    }

    private static double longest(List<HeatHead> heads) {
        return heads.stream().mapToDouble(head -> Math.min(LONGEST, width(head.name()))).max().orElse(0);
    }

    /// Measured in the bolder face, which a chosen row or column takes.
    static double width(String name) {
        var measure = new Text(name);
        measure.setFont(face(true));
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
