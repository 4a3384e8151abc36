package org.polyvocal.exchange.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.speech.Joint;
import org.polyvocal.exchange.speech.Speech;

/// What is said in cues, cue by cue: without markup, and without what a screen repeats.
final class Sayings {
    private Sayings() {}

    static List<Speech> in(List<Cue> cues) {
        var rolling = cues.stream().anyMatch(cue -> Markup.isRolling(String.join("\n", cue.lines())));
        var said = new ArrayList<Speech>();
        var before = "";
        for (var cue : cues) {
            var payload = rolling ? fresh(cue, before) : paragraphs(cue.lines());
            if (rolling && !cue.lines().isEmpty()) before = Markup.plain(cue.lines().getLast());
            for (var voiced : Markup.voices(payload)) {
                said.add(
                        Speech.of(voiced.speaker().orElse(""), Optional.of(cue.start()), Optional.of(cue.end()), voiced.words()));
            }
        }
        return said;
    }

    /// Lines that only the screen parts are joined by a blank; paragraphs stay apart.
    private static String paragraphs(List<String> lines) {
        return String.join("\n", List.of(String.join("\n", lines).split("\n{2,}")).stream()
                .map(paragraph -> paragraph.lines().reduce("", Joint::of)).toList());
    }

    private static String fresh(Cue cue, String before) {
        return cue.lines().stream().filter(line -> !Markup.plain(line).equals(before)).reduce("", Joint::of);
    }
}
