package org.polyvocal.exchange.coding;

import org.polyvocal.exchange.csv.Row;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Problem;

/// A row of a table that is about passages, each cell asked for by the names that its column may have. What the row cannot
/// do without is there, or is complained about under the first of them.
public record PassageRow(Row row) {
    /// @throws Problem when nothing stands there
    public String word(String... names) {
        var word = row.cell(names);
        if (word.isEmpty()) throw new Problem("exchange.codingWithout", row.number(), names[0]);
        return word;
    }

    /// @throws Problem when no whole number stands there
    public int number(String... names) {
        var written = word(names);
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new Problem(e, "exchange.codingNumber", row.number(), names[0], written);
        }
    }

    /// The passage in code points.
    ///
    /// @throws Problem when its places are missing, or it does not end after it begins
    public Span points(String[] start, String[] end) {
        var from = number(start);
        var to = number(end);
        if (from < 0 || to <= from) throw new Problem("exchange.codingSpan", row.number(), from, to);
        return new Span(from, to);
    }

    /// The same passage in UTF-16 units, as the program counts.
    ///
    /// @param row      of the table that names the passage
    /// @param document as the row calls it
    /// @throws Problem when it lies beyond the end of that text
    public static Span units(int row, String document, Span points, CodePoints text) {
        if (points.end() > text.count()) throw new Problem("exchange.codingBeyond", row, points.end(), document, text.count());
        return text.toUnits(points);
    }

    /// Cells stay out of logs.
    @Override
    public String toString() {
        return "Passage on row " + row.number();
    }
}
