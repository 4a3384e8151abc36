package org.polyvocal.exchange.cues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.Utterance;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Reads a WebVTT or SRT file. Its text is one paragraph for each turn, `Name [hh:mm:ss]: words`, with a blank line
/// between two; a turn keeps its time to the millisecond. Where a file names nobody, a turn ends at a silence.
public final class CueFile {
    private CueFile() {}

    /// @throws Problem when it is not text or holds no cues
    public static Script read(Original file) {
        var speeches = Speeches.of(CueParser.cues(PlainText.of(file)));
        if (speeches.isEmpty()) throw new Problem("exchange.noCues", file.name());
        var text = new StringBuilder();
        var turns = new ArrayList<Utterance>();
        for (var speech : speeches) turns.add(write(speech, text));
        return new Script(text.append('\n').toString(), turns, Messages.say("exchange.convention.cues"), Map.of());
    }

    private static Utterance write(Speech speech, StringBuilder text) {
        if (!text.isEmpty()) text.append("\n\n");
        var start = text.length();
        if (speech.speaker().isEmpty()) text.append('[').append(clock(speech.start())).append("] ");
        else text.append(speech.speaker()).append(" [").append(clock(speech.start())).append("]: ");
        var talk = text.length();
        text.append(speech.words());
        return new Utterance(speech.speaker(), new Span(start, text.length()), new Span(talk, text.length()),
                Optional.of(speech.start()));
    }

    private static String clock(Duration time) {
        return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
