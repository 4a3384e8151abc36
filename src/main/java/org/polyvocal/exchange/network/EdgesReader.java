package org.polyvocal.exchange.network;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.words.Problem;

/// Reads a list of ties, one a row.
final class EdgesReader {
    private final List<String> headings;
    private final Map<Heading, Integer> places;
    private final Gathering gathering;
    private final Map<List<String>, BigDecimal> seen = new HashMap<>();
    private int twice;

    private EdgesReader(List<String> headings, Gathering gathering) {
        this.headings = headings;
        this.places = Heading.places(headings);
        this.gathering = gathering;
    }

    static Reported read(List<List<String>> rows, Gathering gathering) {
        var first = rows.getFirst().stream().map(String::strip).toList();
        var bare = TableLayout.isBareList(first);
        var headings = bare ? List.of("source", "target", "weight").subList(0, first.size()) : first;
        if (bare) gathering.remark("exchange.networkBare", gathering.file());
        var reader = new EdgesReader(headings, gathering);
        reader.require(Heading.FROM, "source");
        reader.require(Heading.TO, "target");
        reader.readAll(bare ? rows : rows.subList(1, rows.size()));
        return gathering.reported(Layout.EDGES);
    }

    private void require(Heading needed, String called) {
        if (!places.containsKey(needed)) throw new Problem("exchange.noColumn", gathering.file(), called);
    }

    private void readAll(List<List<String>> rows) {
        for (var at = 0; at < rows.size(); at++) {
            var cells = rows.get(at);
            var number = at + 1;
            if (cells.stream().allMatch(String::isBlank)) continue;
            gathering.row(number, () -> tie(number, cells));
        }
        if (twice > 0) gathering.remark("exchange.networkTwice", gathering.file(), twice);
    }

    private void tie(int row, List<String> cells) {
        var from = cell(Heading.FROM, cells).orElseThrow(() -> empty(row, Heading.FROM));
        var to = cell(Heading.TO, cells).orElseThrow(() -> empty(row, Heading.TO));
        var relation = cell(Heading.RELATION, cells);
        var weight = cell(Heading.WEIGHT, cells).map(written -> gathering.weight(row, heading(Heading.WEIGHT), written))
                .orElse(BigDecimal.ONE);
        var earlier = seen.put(List.of(relation.orElse(""), from, to), weight);
        if (earlier != null) twice++;
        gathering.listed(Listed.of(row, from));
        gathering.listed(Listed.of(row, to));
        gathering.tie(row, relation, from, to, weight);
    }

    private Problem empty(int row, Heading heading) {
        return new Problem("exchange.networkCell", row, gathering.file(), heading(heading));
    }

    private String heading(Heading heading) {
        return headings.get(places.get(heading));
    }

    private Optional<String> cell(Heading heading, List<String> cells) {
        return Optional.ofNullable(places.get(heading)).filter(at -> at < cells.size()).map(cells::get).map(String::strip)
                .filter(cell -> !cell.isEmpty());
    }
}
