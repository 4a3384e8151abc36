package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.speech.Cut;
import org.polyvocal.exchange.turns.Columns;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;
import org.polyvocal.model.words.Messages;

/// A document whose transcript is a table, or several tables of as many columns: a row is a turn, or goes on with the one
/// above where it names nobody. What stands outside the tables is kept as words that nobody says.
final class TableTalk {
    private final Columns columns;
    private final int width;
    /// Whether a machine cut what one voice says into rows, whose words then run on.
    private final boolean cut;
    private final Places places = new Places();
    private final ScriptWriter writer = new ScriptWriter();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Passage> outside = new ArrayList<>();
    private final List<Passage> between = new ArrayList<>();
    private TableTurn open;
    private int turns;

    private TableTalk(Columns columns, int width, List<List<String>> rows) {
        this.columns = columns;
        this.cut = isCut(rows);
        this.width = width;
        this.open = new TableTurn(columns, "", cut);
    }

    /// Nothing where there is no such table, or where more turns are marked outside of it.
    static Optional<Setting> of(List<Block> blocks) {
        var captions = Captions.asTable(blocks);
        return captions.isPresent()
                ? of(captions.get(), Messages.say("exchange.convention.cues"))
                : of(blocks, Messages.say("exchange.convention.rows"));
    }

    private static Optional<Setting> of(List<Block> blocks, String convention) {
        var grids = blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
        return grids.stream().map(Grid::columns).filter(width -> width > 1).distinct()
                .sorted(Comparator.comparing(width -> -size(rows(grids, width))))
                .flatMap(width -> Columns.of(rows(grids, width)).map(columns -> new TableTalk(columns, width, rows(grids, width)))
                        .stream())
                .findFirst().flatMap(talk -> talk.setting(blocks, convention));
    }

    private static List<List<String>> rows(List<Grid> grids, int width) {
        return grids.stream().filter(grid -> grid.columns() == width)
                .flatMap(grid -> grid.rows().stream()).map(Passage::texts).toList();
    }

    private static int size(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
    }

    private Optional<Setting> setting(List<Block> blocks, String convention) {
        for (var block : blocks) {
            switch (block) {
                case Passage passage -> between.add(passage);
                case Grid grid when grid.columns() == width -> grid.rows().forEach(this::row);
                case Grid grid -> between.addAll(grid.lines());
            }
        }
        endTurn();
        endBetween();
        var around = Recognition.of(Passage.joined(outside, "\n").words());
        var rival = columns.nameSpeakers() ? around : Recognition.of(Flow.whole(blocks).words());
        if (named(rival) > (columns.nameSpeakers() ? turns : 0)) return Optional.empty();
        var script = writer.script(convention).telling(around.told()).remarked(remarks);
        return Optional.of(new Setting(script, places));
    }

    private static long named(Script script) {
        return script.utterances().stream().filter(said -> !said.speaker().isEmpty()).count();
    }

    private void row(List<Passage> row) {
        var texts = Passage.texts(row);
        if (columns.isHeader(texts)) return;
        if (row.get(columns.words()).isBlank()) {
            between.add(Grid.line(row));
        } else if (goesOn(texts) && open.hasBegun() && between.stream().allMatch(Passage::isBlank)) {
            open.add(row);
        } else {
            var speaker = columns.goesOn(texts) ? open.speaker() : columns.speaker(texts);
            endTurn();
            endBetween();
            open = new TableTurn(columns, speaker, cut);
            open.add(row);
        }
    }

    private boolean goesOn(List<String> row) {
        return columns.goesOn(row) || cut && columns.speaker(row).equals(open.speaker());
    }

    private boolean isCut(List<List<String>> rows) {
        var said = rows.stream().filter(row -> !columns.isHeader(row) && !row.get(columns.words()).isBlank()).toList();
        return columns.nameSpeakers() && Cut.isCut(said,
                (one, other) -> !columns.goesOn(other) && columns.speaker(one).equals(columns.speaker(other)),
                row -> row.get(columns.words()));
    }

    private void endTurn() {
        if (!open.hasBegun()) return;
        open.write(writer, places).ifPresent(remarks::add);
        turns++;
        open = new TableTurn(columns, open.speaker(), cut);
    }

    private void endBetween() {
        var words = Passage.joined(between, "\n").stripped();
        if (words.isBlank()) places.takeAt(words, writer.length());
        else places.take(words, writer.aside(words.words()));
        outside.add(words);
        between.clear();
    }
}
