package org.polyvocal.analysis.cooccurrence;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Code;

/// Codes by codes: what was counted, and what follows from it. Immutable; read on any thread.
///
/// Where the relation holds one way only, the row is x and the column y.
public final class Matrix {
    private final List<Page> pages;
    private final Question question;
    private final Rows rows;
    private final Tally tally;
    private final long units;

    private Matrix(List<Page> pages, Question question, Rows rows, Counting.Counted counted) {
        this.pages = pages;
        this.question = question;
        this.rows = rows;
        this.tally = counted.tally();
        this.units = counted.units();
    }

    public static Matrix of(List<Page> pages, Question question) {
        var rows = new Rows(question);
        return new Matrix(List.copyOf(pages), question, rows, Counting.of(pages, question, rows));
    }

    public Question question() {
        return question;
    }

    /// Rows and columns, in order.
    public List<Code> codes() {
        return question.codes();
    }

    public boolean isSymmetric() {
        return question.relation().isSymmetric();
    }

    /// N: how many units there are.
    public long units() {
        return units;
    }

    /// How many codings of a code count.
    public long codings(Code code) {
        return tally.codings()[rows.number(code)];
    }

    public Cell cell(Code a, Code b) {
        var row = rows.number(a);
        var column = rows.number(b);
        return new Cell(question.relation(), side(a, tally.hitsX(), column), side(b, tally.hitsY(), row),
                tally.pairs().at(row, column), tally.regions().at(row, column), tally.characters().at(row, column),
                new Units(units, tally.units().at(row, row), tally.units().at(column, column), tally.units().at(row, column)),
                kind(a, b));
    }

    public Value value(Measure measure, Code a, Code b) {
        return measure.of(cell(a, b));
    }

    /// The cells to list: each two codes once where the relation holds both ways, else in both orders; no diagonal.
    public Stream<Cell> cells() {
        var codes = codes();
        return IntStream.range(0, codes.size()).boxed()
                .flatMap(row -> IntStream.range(isSymmetric() ? row + 1 : 0, codes.size()).filter(column -> column != row)
                        .mapToObj(column -> cell(codes.get(row), codes.get(column))));
    }

    /// The codings behind a cell, x of code `a` and y of code `b`, document by document in reading order. Found as they are
    /// asked for: a limit costs no more than what it lets through. Nothing for a code and one above it, rolled up.
    public Stream<Pair> pairs(Code a, Code b) {
        return new Pairing(question, rows).of(pages, a, b);
    }

    private Side side(Code code, Grid hits, int other) {
        var row = rows.number(code);
        return new Side(code, tally.codings()[row], hits.at(row, other), tally.characters().at(row, row));
    }

    private Cell.Kind kind(Code a, Code b) {
        if (a.id().equals(b.id())) return Cell.Kind.DIAGONAL;
        return question.isNested(a, b) ? Cell.Kind.NESTED : Cell.Kind.PAIR;
    }
}
