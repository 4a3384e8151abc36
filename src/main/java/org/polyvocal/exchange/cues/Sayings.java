package org.polyvocal.exchange.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.polyvocal.exchange.speech.Joint;
import org.polyvocal.exchange.speech.Speech;
import org.polyvocal.exchange.speech.Speeches;

/// What is said in cues, cue by cue: without markup, and without what a screen repeats. Where another voice begins that is
/// not named, words begin with [Speeches#ANOTHER].
final class Sayings {
    private static final Pattern DASH = Pattern.compile("[-–—]\\s*(?=[^\\s>-])");
    private static final Pattern ARROWS = Pattern.compile("(?<=\\s)(?=>>)");
    private static final int ENOUGH = 3;
    private final List<Cue> cues;
    private final boolean rolling;
    private final boolean dashed;

    Sayings(List<Cue> cues) {
        this.cues = cues;
        this.rolling = cues.stream().anyMatch(cue -> Markup.isWordByWord(String.join("\n", cue.lines()))) || repeat();
        this.dashed = cues.stream().anyMatch(cue -> cue.lines().stream().filter(Sayings::beginsWithDash).count() > 1);
    }

    List<Speech> speeches() {
        var said = new ArrayList<Speech>();
        var before = "";
        for (var cue : cues) {
            var lines = rolling ? fresh(cue, before) : cue.lines();
            if (rolling) before = last(cue).orElse(before);
            for (var voiced : Markup.voices(paragraphs(dashed ? changes(lines) : lines))) {
                for (var words : ARROWS.split(voiced.words())) {
                    said.add(Speech.of(voiced.speaker().orElse(""), Optional.of(cue.start()), Optional.of(cue.end()),
                            words.strip()));
                }
            }
        }
        return said;
    }

    /// Lines that only the screen parts are joined by a blank; paragraphs stay apart.
    private static String paragraphs(List<String> lines) {
        return String.join("\n", List.of(String.join("\n", lines).split("\n{2,}")).stream()
                .map(paragraph -> paragraph.lines().reduce("", Joint::of)).toList());
    }

    /// Most cues begin with the line on which the one before ended: the screen rolls, also where nothing else is left of it.
    private boolean repeat() {
        var repeating = IntStream.range(1, cues.size()).filter(at -> {
            var lines = plain(cues.get(at));
            return !lines.isEmpty() && last(cues.get(at - 1)).filter(lines.getFirst()::equals).isPresent();
        }).count();
        return repeating >= ENOUGH && repeating * 2 >= cues.size() - 1;
    }

    private static List<String> fresh(Cue cue, String before) {
        return cue.lines().stream().filter(line -> !Markup.plain(line).equals(before)).toList();
    }

    private static Optional<String> last(Cue cue) {
        var lines = plain(cue);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    }

    private static List<String> plain(Cue cue) {
        return cue.lines().stream().map(Markup::plain).filter(line -> !line.isEmpty()).toList();
    }

    /// Where two people share a cue, a dash begins what each says.
    private static List<String> changes(List<String> lines) {
        return lines.stream()
                .map(line -> beginsWithDash(line) ? Speeches.ANOTHER + " " + DASH.matcher(line).replaceFirst("") : line)
                .toList();
    }

    private static boolean beginsWithDash(String line) {
        return DASH.matcher(line).lookingAt();
    }
}
