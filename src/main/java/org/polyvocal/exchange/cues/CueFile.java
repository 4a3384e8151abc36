package org.polyvocal.exchange.cues;

import java.time.Duration;
import java.util.Optional;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.speech.Speeches;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Reads a WebVTT or SRT file. Its text is one paragraph for each turn, `Name [hh:mm:ss]: words`, with a blank line
/// between two; a turn keeps its time to the millisecond. Where a file names nobody, a turn ends at a silence. A voice is
/// named by `<v Name>` or by `Name:` at the beginning of a cue, and `>>` or a dash changes to one
/// that is not named. What stands above the first cue tells of the interview.
public final class CueFile {
    private CueFile() {}

    /// @throws Problem when it is not text or holds no cues
    public static Script read(Original file) {
        var parser = new CueParser(PlainText.of(file));
        var said = new Sayings(parser.cues()).speeches();
        if (said.isEmpty()) throw new Problem("exchange.noCues", file.name());
        return Speeches.whereChangesAreNamed(said, Messages.say("exchange.convention.cues")).attributed(parser.header());
    }

    /// Where a line gives the times of a caption, the first of the two.
    public static Optional<Duration> start(String line) {
        return CueParser.start(line);
    }
}
