package org.polyvocal.desktop.cooccurrence;

import java.util.Locale;
import java.util.OptionalDouble;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.desktop.control.heat.HeatCell;
import org.polyvocal.desktop.control.heat.HeatHead;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.control.heat.HeatTable;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.words.Messages;

/// A matrix in one measure, as the heat map shows it: numbers written short, lightness by their share of the largest.
final class MatrixView {
    private final Matrix matrix;
    private final Measure measure;
    private final Codebook codebook;
    private final double largest;

    MatrixView(Matrix matrix, Measure measure, Codebook codebook) {
        this.matrix = matrix;
        this.measure = measure;
        this.codebook = codebook;
        this.largest = matrix.cells().map(measure::of).map(Value::known).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).filter(Double::isFinite).max().orElse(0);
    }

    HeatTable table() {
        var heads = matrix.codes().stream().map(code -> new HeatHead(code.shortName(), codebook.path(code), code.look()))
                .toList();
        return new HeatTable(heads, heads, this::cell, this::words);
    }

    Matrix matrix() {
        return matrix;
    }

    Cell at(HeatPlace place) {
        return matrix.cell(code(place.row()), code(place.column()));
    }

    /// `.35` for a share, `11` for a count.
    static String written(Value value, Measure measure) {
        return switch (value) {
            case Value.Undefined _ -> Messages.say("desktop.cooccurrence.undefined");
            case Value.Known(var number) -> measure.isCount()
                    ? String.valueOf((long) number)
                    : String.format(Locale.ROOT, "%.2f", number).replaceFirst("^(-?)0\\.", "$1.");
        };
    }

    private HeatCell cell(HeatPlace place) {
        var cell = at(place);
        var value = measure.of(cell);
        if (cell.kind() == Cell.Kind.DIAGONAL) return new HeatCell.Own(String.valueOf(cell.a().codings()));
        if (value.known().isEmpty()) return new HeatCell.Undefined();
        var number = value.known().getAsDouble();
        if (number == 0) return HeatCell.NOUGHT;
        return new HeatCell.Number(largest <= 0 ? 0 : Math.clamp(number / largest, 0, 1),
                written(value, measure) + (measure.marks(value) ? "!" : ""));
    }

    private String words(HeatPlace place) {
        var cell = at(place);
        var value = measure.of(cell);
        if (cell.kind() == Cell.Kind.DIAGONAL) {
            return Messages.say("desktop.cooccurrence.tip.diagonal", cell.a().code().name(), cell.a().codings());
        }
        var number = value instanceof Value.Undefined undefined ? undefined.sentence() : written(value, measure);
        return Messages.say("desktop.cooccurrence.tip", cell.a().code().name(), cell.b().code().name(), number, cell.pairs(),
                cell.places());
    }

    private Code code(int number) {
        return matrix.codes().get(number);
    }
}
