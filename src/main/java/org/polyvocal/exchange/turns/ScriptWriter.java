package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Span;
import org.polyvocal.model.time.TimeCode;

/// Makes a readable text of turns that came without one, as from subtitles or a table: a paragraph for each,
/// `Name [hh:mm:ss]: words`, with a blank line between two. A turn keeps its time to the millisecond.
///
/// ```
/// var writer = new ScriptWriter();
/// for (var turn : turns) writer.turn(turn.speaker(), turn.time(), turn.words());
/// return writer.script(convention);
/// ```
public final class ScriptWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Utterance> turns = new ArrayList<>();

    /// @param speaker empty where nobody is named
    /// @param words   not empty
    /// @return where it stands in the text
    public Utterance turn(String speaker, Optional<Duration> time, String words) {
        var start = begin();
        text.append(label(speaker, time.map(TimeCode::toSecond)));
        var talk = text.length();
        text.append(words);
        turns.add(new Utterance(speaker, new Span(start, text.length()), new Span(talk, text.length()), time));
        return turns.getLast();
    }

    /// Words that nobody says, such as a title.
    ///
    /// @return where in the text they begin
    public int aside(String words) {
        var start = begin();
        text.append(words);
        return start;
    }

    /// How much has been written.
    public int length() {
        return text.length();
    }

    private int begin() {
        if (!text.isEmpty()) text.append("\n\n");
        return text.length();
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    /// What was written so far.
    ///
    /// @param convention how speakers were marked, for a person
    public Script script(String convention) {
        return Script.of(text + "\n", turns, convention);
    }

    private static String label(String speaker, Optional<String> clock) {
        var stamp = clock.map(time -> "[" + time + "]");
        if (speaker.isEmpty()) return stamp.map(it -> it + " ").orElse("");
        return speaker + stamp.map(it -> " " + it).orElse("") + ": ";
    }
}
