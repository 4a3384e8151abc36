package org.polyvocal.exchange.table;

import java.util.List;
import org.polyvocal.exchange.speech.Cut;
import org.polyvocal.exchange.speech.Joint;
import org.polyvocal.exchange.speech.Pieces;
import org.polyvocal.exchange.speech.Speech;
import org.polyvocal.exchange.speech.Speeches;
import org.polyvocal.exchange.turns.Columns;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;
import org.polyvocal.model.words.Messages;

/// The rows of one transcript. Those of one speaker are joined where they were [Cut].
record Conversation(Columns columns, List<List<String>> rows, boolean timed) {
    Script script() {
        var said = speeches();
        var convention = Messages.say("exchange.convention.table");
        var named = said.stream().anyMatch(speech -> !speech.speaker().isEmpty());
        if (!named || isCut(said)) return Speeches.whereEachIsNamed(said, convention);
        var writer = new ScriptWriter();
        for (var speech : said) writer.turn(speech.speaker(), speech.start(), speech.words());
        return writer.script(convention);
    }

    /// A row that does not say who speaks goes on with the one above.
    private List<Speech> speeches() {
        var pieces = new Pieces();
        for (var at = 0; at < rows.size();) {
            var row = rows.get(at);
            var words = row.get(columns.words()).strip();
            var next = at + 1;
            for (; columns.nameSpeakers() && next < rows.size() && columns.goesOn(rows.get(next)); next++) {
                words = Joint.of(words, rows.get(next).get(columns.words()).strip());
            }
            pieces.add(columns.speaker(row), timed ? columns.start(row) : "", timed ? columns.end(row) : "", words);
            at = next;
        }
        return pieces.speeches();
    }

    private static boolean isCut(List<Speech> said) {
        return Cut.isCut(said, (one, other) -> one.speaker().equals(other.speaker()), Speech::words);
    }

    @Override
    public String toString() {
        return "Conversation of " + rows.size() + " rows";
    }
}
