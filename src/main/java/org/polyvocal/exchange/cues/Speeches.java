package org.polyvocal.exchange.cues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.polyvocal.exchange.turns.Recognition;

/// From cues to who says what. A voice is named by `<v Name>` or by `Name:` at the beginning of a cue, and `>>` changes to
/// one that is not named. A cue with none of these goes on in the voice before it, if the file names voices only where
/// they change; where nearly every cue names one, as Zoom does, it is a voice that was not recognised.
final class Speeches {
    /// In a file that names nobody, a silence this long ends a paragraph.
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final double NEARLY_EVERY = 0.8;

    private Speeches() {}

    static List<Speech> of(List<Cue> cues) {
        var said = said(cues);
        return merged(said.stream().noneMatch(speech -> speech.follows() && speech.speaker().isEmpty()) ? said : labelled(said));
    }

    private static List<Speech> said(List<Cue> cues) {
        var rolling = cues.stream().anyMatch(cue -> Markup.isRolling(String.join("\n", cue.lines())));
        var said = new ArrayList<Speech>();
        var before = "";
        for (var cue : cues) {
            var payload = rolling ? fresh(cue, before) : paragraphs(cue.lines());
            if (rolling && !cue.lines().isEmpty()) before = Markup.plain(cue.lines().getLast());
            for (var voiced : Markup.voices(payload)) {
                said.add(new Speech(voiced.speaker().orElse(""), cue.start(), cue.end(), voiced.words(),
                        voiced.speaker().isEmpty()));
            }
        }
        return said;
    }

    /// Lines that only the screen parts are joined by a blank; paragraphs stay apart.
    private static String paragraphs(List<String> lines) {
        return String.join("\n", List.of(String.join("\n", lines).split("\n{2,}")).stream()
                .map(paragraph -> paragraph.replace('\n', ' ')).toList());
    }

    private static String fresh(Cue cue, String before) {
        return String.join(" ", cue.lines().stream().filter(line -> !Markup.plain(line).equals(before)).toList());
    }

    /// Judges all the labels of the file together, as in any other text.
    private static List<Speech> labelled(List<Speech> said) {
        var openings = said.stream().map(speech -> firstLine(withoutArrows(speech.words()))).toList();
        var labels = Recognition.labels(openings);
        var found = new ArrayList<Speech>();
        for (var at = 0; at < said.size(); at++) {
            var speech = said.get(at);
            var label = labels.get(at);
            var words = withoutArrows(speech.words()).substring(label.talk()).strip();
            var follows = speech.follows() && label.speaker().isEmpty() && !speech.words().startsWith(">>");
            var speaker = speech.speaker().isEmpty() ? label.speaker() : speech.speaker();
            if (!words.isEmpty()) found.add(new Speech(speaker, speech.start(), speech.end(), words, follows));
        }
        return found;
    }

    private static String withoutArrows(String words) {
        return words.startsWith(">>") ? words.replaceFirst("^>+\\s*", "") : words;
    }

    private static String firstLine(String words) {
        var end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    private static List<Speech> merged(List<Speech> said) {
        var named = said.stream().filter(speech -> !speech.follows()).count();
        var runs = new ArrayList<List<Speech>>();
        for (var speech : said) {
            var goesOn = !runs.isEmpty() && (named == 0
                    ? isSoon(runs.getLast().getLast(), speech)
                    : sameVoice(runs.getLast().getLast(), speech, named >= NEARLY_EVERY * said.size()));
            if (!goesOn) runs.add(new ArrayList<>());
            runs.getLast().add(inRun(runs.getLast(), speech));
        }
        return runs.stream().map(Speech::joined).toList();
    }

    /// Whoever goes on speaks with the voice of those before.
    private static Speech inRun(List<Speech> run, Speech speech) {
        return run.isEmpty() ? speech : speech.by(run.getFirst().speaker());
    }

    private static boolean isSoon(Speech before, Speech speech) {
        return speech.start().minus(before.end()).compareTo(SILENCE) < 0;
    }

    private static boolean sameVoice(Speech before, Speech speech, boolean everyCueIsNamed) {
        if (speech.follows()) return !everyCueIsNamed || before.speaker().isEmpty();
        return !speech.speaker().isEmpty() && speech.speaker().equals(before.speaker());
    }
}
