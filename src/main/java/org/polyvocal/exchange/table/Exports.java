package org.polyvocal.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What survey services put between the header and the answers.
final class Exports {
    private static final Set<String> KINDS = Set.of("open-ended response", "response", "offene antwort", "antwort");

    private Exports() {}

    /// Qualtrics names each column by a number, then writes its question, then an address of its own; SurveyMonkey writes
    /// below a question what kind of answer there is. The row with the questions becomes the header.
    static Grid withoutSecondHeader(Grid grid) {
        if (grid.rows().size() > 3 && grid.rows().get(2).stream().anyMatch(cell -> cell.contains("{\"ImportId\""))) {
            return headed(merged(grid.rows().get(1), grid.header()), grid.from(3));
        }
        var second = grid.rows().get(1).stream().map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(cell -> !cell.isEmpty()).toList();
        return second.stream().anyMatch(KINDS::contains) && grid.rows().size() > 2
                ? headed(merged(grid.header(), grid.rows().get(1)), grid.from(2))
                : grid;
    }

    private static Grid headed(List<String> header, Grid answers) {
        var rows = new ArrayList<List<String>>();
        rows.add(header);
        rows.addAll(answers.rows());
        return new Grid(List.copyOf(rows));
    }

    private static List<String> merged(List<String> first, List<String> second) {
        var merged = new ArrayList<String>();
        for (var at = 0; at < first.size(); at++) merged.add(first.get(at).isBlank() ? second.get(at) : first.get(at));
        return List.copyOf(merged);
    }
}
