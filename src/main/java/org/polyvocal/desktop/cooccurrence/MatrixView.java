package org.polyvocal.desktop.cooccurrence;

import java.util.Comparator;
import java.util.List;
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

    /// The cells whose codes are together somewhere, the largest number first, and of equals the one with more pairs.
    List<Cell> ranked() {
        return matrix.cells().filter(cell -> cell.pairs() > 0 || cell.units().both() > 0)
                .sorted(Comparator.comparingDouble((Cell cell) -> number(cell).orElse(Double.NEGATIVE_INFINITY))
                        .thenComparingLong(Cell::pairs).reversed())
                .toList();
    }

    OptionalDouble number(Cell cell) {
        return measure.of(cell).known();
    }

    /// The number of a cell, with the mark of one that the measure was not made for.
    String written(Cell cell) {
        var value = measure.of(cell);
        return written(value, measure) + (measure.marks(value) ? "!" : "");
    }

    /// What the numbers are.
    String title() {
        return named(measure);
    }

    static String named(Measure measure) {
        return Messages.say("desktop.measure." + measure.name().toLowerCase(Locale.ROOT));
    }

    /// What a measure says of two codes.
    static String explained(Measure measure) {
        return Messages.say("desktop.measure." + measure.name().toLowerCase(Locale.ROOT) + ".sentence");
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
                written(cell));
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
