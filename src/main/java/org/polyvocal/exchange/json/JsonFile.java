package org.polyvocal.exchange.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.speech.Speeches;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// Reads transcripts in JSON. There is no one form: every program has its own, but in nearly all of them a list somewhere
/// inside holds pieces of talk with their times and perhaps their speakers, as in
///
/// ```
/// {"segments": [{"start": 0.0, "end": 2.5, "text": " Shall we?", "speaker": "SPEAKER_00"}]}
/// ```
public final class JsonFile {
    /// Word by word, what the pieces say already.
    private static final Set<String> WORD_LISTS = Set.of("words", "wordsegments", "tokens", "items", "chars", "displaywords");

    private JsonFile() {}

    /// @throws Problem when it is not JSON, or holds no transcript in a form that is known
    public static Script read(Original file) {
        return talk(file, WORD_LISTS).or(() -> talk(file, Set.of())).or(() -> plain(file))
                .orElseThrow(() -> new Problem("exchange.jsonUnknown", file.name()));
    }

    private static Optional<Script> talk(Original file, Set<String> ignored) {
        var roots = JsonTree.of(file, ignored);
        return TalkList.in(roots).map(talk -> talk.pieces(TalkList.names(roots)).speeches())
                .map(said -> Speeches.whereEachIsNamed(said, Messages.say("exchange.convention.segments")));
    }

    /// One text without times, which may name its speakers.
    private static Optional<Script> plain(Original file) {
        return JsonTree.of(file, WORD_LISTS).stream().filter(Map.class::isInstance).flatMap(root -> Fields.of(root).stream())
                .flatMap(root -> root.first(List.of("text", "transcript", "body", "content")).stream())
                .filter(text -> !text.isBlank()).findFirst()
                .map(text -> Recognition.of(text.replace("\r\n", "\n").replace('\r', '\n')));
    }
}
