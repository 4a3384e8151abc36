package org.polyvocal.exchange.network;

import java.util.List;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.words.Problem;

/// Which layout a table is in, by its headings and shape.
final class TableLayout {
    private static final int FEWEST_QUESTIONS = 2;

    private TableLayout() {}

    /// @throws Problem when it is in none of them
    static Layout of(String file, List<List<String>> rows) {
        var headings = rows.getFirst().stream().map(String::strip).toList();
        var places = Heading.places(headings);
        if (places.containsKey(Heading.FROM) && places.containsKey(Heading.TO)) return Layout.EDGES;
        if (isMatrix(headings, rows)) return Layout.MATRIX;
        if (headings.stream().filter(heading -> RosterReader.CODE.matcher(heading).matches()).count() >= FEWEST_QUESTIONS) {
            return Layout.ROSTER;
        }
        if (places.containsKey(Heading.ID) || places.containsKey(Heading.NAME)) return Layout.PEOPLE;
        if (isBareList(headings)) return Layout.EDGES;
        throw new Problem("exchange.networkUnknown", file, String.join(", ", headings));
    }

    /// Whether rows are called as columns are.
    private static boolean isMatrix(List<String> headings, List<List<String>> rows) {
        if (headings.size() < 3) return false;
        var columns = headings.subList(1, headings.size());
        var called = rows.stream().skip(1).filter(row -> !row.isEmpty() && columns.contains(row.getFirst().strip())).count();
        return called >= 2 && called >= (rows.size() - 1) * 0.5;
    }

    /// Two or three columns without headings: who, whom, how often.
    static boolean isBareList(List<String> first) {
        var size = first.size();
        if (size < 2 || size > 3 || !Heading.places(first).isEmpty()) return false;
        return size == 2 || AttributeType.number(first.get(2)).isPresent();
    }
}
