package org.polyvocal.exchange.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.ScriptWriter;

/// From pieces of talk to turns. Consecutive ones of one voice are one turn; what nobody in particular says becomes
/// paragraphs, which end at silences.
public final class Speeches {
    /// Begins words in another voice than those before, of which no more is known.
    public static final String ANOTHER = ">>";
    private static final double NEARLY_EVERY = 0.8;
    /// As WhisperX names a voice. Without a colon, brackets may hold anything that is heard.
    private static final Pattern BRACKETED = Pattern
            .compile("[\\[(](\\p{L}[^\\[\\]():\\n]{0,48})[\\])]\\s*:\\s*|\\[((?:SPEAKER|Speaker)[ _]\\w{1,3})\\]\\s*");

    private Speeches() {}

    /// Of a format that may name a voice only where it changes, as captions do: a piece that names nobody goes on in the
    /// voice before it, unless nearly every other names one, as with Zoom; then it is a voice that was not recognised.
    ///
    /// @param convention for a person
    public static Script whereChangesAreNamed(List<Speech> said, String convention) {
        var unnamed = said.stream().anyMatch(speech -> speech.follows() && speech.speaker().isEmpty());
        return script(merged(unnamed ? labelled(said.stream().map(Speeches::unbracketed).toList()) : said), convention);
    }

    /// Of a format in which every piece says whose it is, if any does.
    ///
    /// @param convention for a person
    public static Script whereEachIsNamed(List<Speech> said, String convention) {
        var named = said.stream().anyMatch(speech -> !speech.speaker().isEmpty());
        return whereChangesAreNamed(named ? said.stream().map(speech -> speech.following(false)).toList() : said, convention);
    }

    private static Script script(List<Run> runs, String convention) {
        var writer = new ScriptWriter();
        for (var run : runs) writer.turn(run.speaker(), run.start(), run.words());
        return writer.script(convention);
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
            var follows = speech.follows() && label.speaker().isEmpty() && !speech.words().startsWith(ANOTHER);
            var speaker = speech.speaker().isEmpty() ? label.speaker() : speech.speaker();
            if (!words.isEmpty()) found.add(new Speech(speaker, speech.start(), speech.end(), words, follows));
        }
        return found;
    }

    private static Speech unbracketed(Speech speech) {
        var label = BRACKETED.matcher(speech.words());
        if (!speech.speaker().isEmpty() || !label.lookingAt() || label.end() == speech.words().length()) return speech;
        var speaker = label.group(1) == null ? label.group(2) : label.group(1);
        return Speech.of(speaker.strip(), speech.start(), speech.end(), speech.words().substring(label.end()));
    }

    private static String withoutArrows(String words) {
        return words.startsWith(ANOTHER) ? words.replaceFirst("^>+\\s*", "") : words;
    }

    private static String firstLine(String words) {
        var end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    private static List<Run> merged(List<Speech> said) {
        var named = said.stream().filter(speech -> !speech.follows()).count();
        var everyOne = named >= NEARLY_EVERY * said.size();
        var runs = new ArrayList<Run>();
        for (var speech : said) {
            if (!runs.isEmpty() && goesOn(runs.getLast(), speech, everyOne)) runs.getLast().add(speech);
            else runs.add(new Run(speech));
        }
        return runs;
    }

    /// What nobody in particular says is parted into paragraphs.
    private static boolean goesOn(Run run, Speech speech, boolean everyOneIsNamed) {
        if (run.speaker().isEmpty()) return speech.follows() && run.reaches(speech);
        return speech.follows() ? !everyOneIsNamed : speech.speaker().equals(run.speaker());
    }
}
