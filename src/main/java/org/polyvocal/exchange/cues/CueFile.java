package org.polyvocal.exchange.cues;

import java.util.Optional;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Reads a WebVTT or SRT file. Its text is one paragraph for each turn, `Name [hh:mm:ss]: words`, with a blank line
/// between two; a turn keeps its time to the millisecond. Where a file names nobody, a turn ends at a silence.
public final class CueFile {
    private CueFile() {}

    /// @throws Problem when it is not text or holds no cues
    public static Script read(Original file) {
        var writer = new ScriptWriter();
        for (var speech : Speeches.of(CueParser.cues(PlainText.of(file)))) {
            writer.turn(speech.speaker(), Optional.of(speech.start()), speech.words());
        }
        if (writer.isEmpty()) throw new Problem("exchange.noCues", file.name());
        return writer.script(Messages.say("exchange.convention.cues"));
    }
}
