package org.polyvocal.exchange.network;

import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.words.Problem;

/// Which layout a table is in, by its headings and shape.
final class TableLayout {
    private static final int FEWEST_QUESTIONS = 2;
    private static final Pattern QUESTION = Pattern.compile(".+?[_.\\-]\\d{1,4}");

    private TableLayout() {}

    /// @throws Problem when it is in none of them
    static Layout of(String file, List<List<String>> rows) {
        var headings = rows.getFirst().stream().map(String::strip).toList();
        if (Heading.FROM.in(headings).isPresent() && Heading.TO.in(headings).isPresent()) return Layout.EDGES;
        if (isMatrix(headings, rows)) return Layout.MATRIX;
        if (headings.stream().filter(heading -> QUESTION.matcher(heading).matches()).count() >= FEWEST_QUESTIONS) {
            return Layout.ROSTER;
        }
        if (Heading.ID.in(headings).isPresent() || Heading.NAME.in(headings).isPresent()) return Layout.PEOPLE;
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
        if (size < 2 || size > 3 || first.stream().anyMatch(Heading::any)) return false;
        return size == 3 ? AttributeType.number(first.get(2)).isPresent() : true;
    }
}
