package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.speech.Joint;
import org.polyvocal.exchange.turns.Columns;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.exchange.turns.ScriptWriter;

/// A turn whose words stand in one row of a table, or in several below each other.
final class TableTurn {
    private final Columns columns;
    private final String speaker;
    private final boolean runsOn;
    private final List<List<Passage>> rows = new ArrayList<>();

    /// @param runsOn whether the words of one row go on in the next, and are no paragraphs
    TableTurn(Columns columns, String speaker, boolean runsOn) {
        this.columns = columns;
        this.speaker = speaker;
        this.runsOn = runsOn;
    }

    String speaker() {
        return speaker;
    }

    boolean hasBegun() {
        return !rows.isEmpty();
    }

    void add(List<Passage> row) {
        rows.add(row);
    }

    /// What stands in further columns is a remark on the turn.
    Optional<Remark> write(ScriptWriter writer, Places places) {
        var said = rows.stream().map(row -> row.get(columns.words())).toList();
        var words = (runsOn ? Passage.joined(said, Joint::between) : Passage.joined(said, "\n")).stripped();
        var turn = writer.turn(speaker, columns.time(Passage.texts(rows.getFirst())), words.words());
        for (var row : rows) {
            for (var at = 0; at < row.size(); at++) if (at != columns.words()) places.takeAt(row.get(at), turn.span().start());
        }
        places.take(words, turn.talk().start());
        var beside = rows.stream().map(row -> columns.beside(Passage.texts(row))).filter(text -> !text.isEmpty()).toList();
        return beside.isEmpty() ? Optional.empty() : Optional.of(new Remark(turn.talk(), "", String.join("\n", beside)));
    }
}
