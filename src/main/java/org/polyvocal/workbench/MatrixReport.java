package org.polyvocal.workbench;

import java.util.List;
import java.util.Locale;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.CooccurrenceReport;
import org.polyvocal.report.Origin;
import org.polyvocal.report.page.Fact;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.HeatMap.Tile;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;

/// The co-occurrence matrix of all codes in use, as pages: overlapping passages, the hit share, each coder's own codings.
final class MatrixReport {
    private static final Relation RELATION = Relation.OVERLAP;
    private static final Measure MEASURE = Measure.HITS;

    private final Origin origin;
    private final Matrix matrix;

    MatrixReport(Session session, Origin origin) {
        this.origin = origin;
        var used = session.study().codings().map(Coding::code).distinct().toList();
        var codes = session.study().codebook().codes().stream().filter(code -> used.contains(code.id())).toList();
        this.matrix = new Questions(session).cooccurrence(codes, RELATION, Questions.Only.EVERYTHING);
    }

    Report report() {
        return CooccurrenceReport.of(origin, settings(), map(), pairs());
    }

    private static List<Fact> settings() {
        return List.of(fact("relation"), fact("measure"), fact("coders"));
    }

    private static Fact fact(String what) {
        return new Fact(say(what), say(what + ".is"));
    }

    private HeatMap map() {
        var heads = matrix.codes().stream()
                .map(code -> new HeatMap.Head(code.look(), origin.study().codebook().path(code), code.shortName())).toList();
        var tiles = matrix.codes().stream().map(row -> matrix.codes().stream().map(column -> tile(row, column)).toList())
                .toList();
        return new HeatMap(say("title"), say("measure.is"), heads, heads, tiles);
    }

    private Tile tile(Code row, Code column) {
        var cell = matrix.cell(row, column);
        if (cell.kind() == Cell.Kind.DIAGONAL) return new Tile.Diagonal(String.valueOf(cell.a().codings()));
        return switch (MEASURE.of(cell)) {
            case Value.Known(var number) -> new Tile.Number(number, brief(number), MEASURE.marks(MEASURE.of(cell)));
            case Value.Undefined undefined -> new Tile.Blank(undefined.sentence());
        };
    }

    /// Every two codes that meet, the most often first.
    private Table pairs() {
        var columns = List.of(Table.Column.text(say("first")), Table.Column.text(say("second")),
                Table.Column.number(say("pairs")),
                Table.Column.number(say("regions")), Table.Column.number(say("measure.is")));
        var rows = matrix.cells().filter(cell -> cell.pairs() > 0)
                .sorted(java.util.Comparator.comparingLong(Cell::pairs).reversed()).map(this::row).toList();
        return new Table(say("ranked"), columns, rows);
    }

    private Table.Row row(Cell cell) {
        var codebook = origin.study().codebook();
        return Table.Row.of(codebook.path(cell.a().code()), codebook.path(cell.b().code()), String.valueOf(cell.pairs()),
                String.valueOf(cell.regions()),
                MEASURE.of(cell).known().stream().mapToObj(MatrixReport::brief).findFirst().orElse(""));
    }

    private static String brief(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String say(String what) {
        return Messages.say("workbench.matrix." + what);
    }
}
