package org.polyvocal.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.exchange.speech.Clock;
import org.polyvocal.exchange.turns.Columns;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.Words;

/// A table with a row for each turn.
final class TalkTable {
    private static final double NEARLY_ALL = 0.8;
    private static final double WORDS_IN_A_SENTENCE = 2.5;
    private final Grid grid;
    private final Columns columns;
    private final Map<String, String> above;

    private TalkTable(Grid grid, Columns columns, Map<String, String> above) {
        this.grid = grid;
        this.columns = columns;
        this.above = above;
    }

    /// Nothing where the table is no transcript.
    static Optional<TalkTable> of(Grid grid) {
        return announced(grid).or(() -> Headless.named(grid).flatMap(TalkTable::announced));
    }

    private static Optional<TalkTable> announced(Grid grid) {
        return Columns.of(grid.rows()).flatMap(columns -> IntStream.range(0, grid.rows().size())
                .filter(row -> columns.isHeader(grid.rows().get(row))).boxed().findFirst()
                .map(row -> new TalkTable(grid.from(row), columns, told(grid.rows().subList(0, row)))))
                .filter(table -> !table.rows().isEmpty() && table.isTalk());
    }

    /// What stands above the header in two cells, such as `Date` and a date.
    private static Map<String, String> told(List<List<String>> rows) {
        var told = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var filled = row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 2) told.put(filled.getFirst().replaceFirst("\\s*:$", ""), filled.getLast());
        }
        return told;
    }

    /// A name in each row, and somebody's words, may also be a survey with one question: there nobody answers twice, and no
    /// time runs.
    private boolean isTalk() {
        if (!columns.areAnnounced() && wordsPerRow() < WORDS_IN_A_SENTENCE) return false;
        return hasTimes() || !Head.NAME.is(columns.speakerHeading()) || recur();
    }

    private double wordsPerRow() {
        return rows().stream().mapToInt(row -> Words.count(row.get(columns.words()))).average().orElse(0);
    }

    private boolean recur() {
        var speakers = rows().stream().map(columns::speaker).filter(speaker -> !speaker.isEmpty()).toList();
        return new HashSet<>(speakers).size() < speakers.size();
    }

    /// The hour of a day is none: it does not tell how far into the recording something is said.
    private boolean hasTimes() {
        var written = rows().stream().map(columns::start).filter(cell -> !cell.isBlank()).toList();
        var times = written.stream()
                .filter(cell -> Clock.beginning(cell).isPresent() || cell.strip().matches("\\d+(?:[.,]\\d+)?"));
        return !written.isEmpty() && times.count() >= NEARLY_ALL * written.size();
    }

    /// Those in which something is said.
    private List<List<String>> rows() {
        return grid.rows().stream().skip(1).filter(row -> !row.get(columns.words()).isBlank()).toList();
    }

    List<Script> scripts(String stem) {
        var document = document();
        if (document.isEmpty()) return List.of(script(rows()));
        var byName = new LinkedHashMap<String, List<List<String>>>();
        for (var row : rows()) byName.computeIfAbsent(row.get(document.get()).strip(), _ -> new ArrayList<>()).add(row);
        return byName.entrySet().stream().map(each -> script(each.getValue())
                .titled(TableFile.title(stem, each.getKey()))).toList();
    }

    private Script script(List<List<String>> rows) {
        var beside = new Beside(grid, rows, columns.places());
        var attributes = new LinkedHashMap<>(above);
        if (!hasTimes() && !columns.timeHeading().isEmpty())
            attributes.put(columns.timeHeading(), columns.start(rows.getFirst()));
        attributes.values().removeIf(String::isBlank);
        attributes.putAll(beside.attributes());
        var script = new Conversation(columns, rows, hasTimes()).script();
        return script.attributed(attributes).remarked(beside.remarks(script, columns.words()));
    }

    /// The column that tells of several transcripts in one table: each value has rows of its own, and more than one.
    private Optional<Integer> document() {
        return IntStream.range(0, grid.width())
                .filter(at -> !columns.places().contains(at) && Head.DOCUMENT.is(grid.header().get(at)))
                .filter(at -> {
                    var names = new HashSet<>(grid.below(at));
                    return names.size() > 1 && names.size() <= (grid.rows().size() - 1) / 2;
                }).boxed().findFirst();
    }
}
