package org.polyvocal.exchange.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
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

    /// The transcripts in the file, of which most have one.
    ///
    /// @throws Problem when it is not JSON, or holds no transcript in a form that is known
    public static List<Script> read(Original file) {
        var scripts = TalkSearch.scripts(JsonTree.of(file, WORD_LISTS));
        if (scripts.isEmpty()) scripts = TalkSearch.scripts(JsonTree.of(file, Set.of()));
        return scripts.isEmpty()
                ? List.of(plain(file).orElseThrow(() -> new Problem("exchange.jsonUnknown", file.name())))
                : scripts;
    }

    /// One text without times, which may name its speakers.
    private static Optional<Script> plain(Original file) {
        return JsonTree.of(file, WORD_LISTS).stream().flatMap(root -> Fields.of(root).stream())
                .flatMap(root -> root.first(List.of("text", "transcript", "body", "content")).stream())
                .filter(text -> !text.isBlank()).findFirst()
                .map(text -> Recognition.of(text.replace("\r\n", "\n").replace('\r', '\n')));
    }
}
