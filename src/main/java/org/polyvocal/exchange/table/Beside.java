package org.polyvocal.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// The columns of a transcript that are not talk. What is the same in all rows is known of the interview; what is noted
/// beside some of them is a remark; the rest is left out, and said to be unless it is only numbers.
final class Beside {
    private static final double SOME = 0.5;
    private final Grid grid;
    private final List<List<String>> rows;
    private final List<Integer> others;

    /// @param rows  those of one transcript
    /// @param taken the columns of the talk
    Beside(Grid grid, List<List<String>> rows, List<Integer> taken) {
        this.grid = grid;
        this.rows = rows;
        this.others = IntStream.range(0, grid.width()).boxed().filter(at -> !taken.contains(at)).toList();
    }

    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        others.stream().filter(this::isConstant).forEach(at -> attributes.put(grid.heading(at), rows.getFirst().get(at).strip()));
        var left = others.stream().filter(at -> !isConstant(at) && !isNoted(at) && hasLetters(at)).map(grid::heading).toList();
        if (!left.isEmpty()) attributes.put(Messages.say("exchange.columnsLeftOut"), String.join(", ", left));
        return attributes;
    }

    /// @param words the column of what is said
    List<Remark> remarks(Script script, int words) {
        var remarks = new ArrayList<Remark>();
        var from = 0;
        for (var row : rows) {
            var said = row.get(words).strip();
            var start = said.isEmpty() ? -1 : script.text().indexOf(said, from);
            if (start < 0) continue;
            from = start + said.length();
            for (var at : others) {
                if (!isConstant(at) && isNoted(at) && !row.get(at).isBlank()) {
                    remarks.add(new Remark(new Span(start, from), "", noted(at, row.get(at).strip())));
                }
            }
        }
        return remarks;
    }

    private String noted(int column, String cell) {
        return Head.NOTE.is(grid.heading(column)) ? cell : grid.heading(column) + ": " + cell;
    }

    private boolean isConstant(int column) {
        var values = new HashSet<String>();
        for (var row : rows) values.add(row.get(column).strip());
        return values.size() == 1 && !values.contains("");
    }

    private boolean isNoted(int column) {
        var filled = rows.stream().filter(row -> !row.get(column).isBlank()).count();
        return Head.NOTE.is(grid.heading(column)) || hasLetters(column) && filled <= SOME * rows.size();
    }

    private boolean hasLetters(int column) {
        return rows.stream().anyMatch(row -> row.get(column).codePoints().anyMatch(Character::isLetter));
    }
}
