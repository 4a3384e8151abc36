package org.polyvocal.exchange.tiers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a tier is called, as far as it tells what is in it: `Ana`, `Ana - words`, `words@Ana`, `phones`.
final class TierName {
    private static final Set<String> TALK = Set.of("talk", "text", "transcript", "transcription", "utterance", "utterances",
            "orthography", "ort", "ortho", "orthographic", "default", "sentence", "sentences", "speech", "phrase", "phrases",
            "transkript", "transkription", "äußerung", "äußerungen", "ipu", "turn", "turns", "tx", "utt", "txt", "annotation",
            "asr",
            "intervals", "segments", "segment", "tier");
    private static final Set<String> WORDS = Set.of("word", "words", "ort-mau", "token", "tokens", "wörter", "wort");
    private static final Set<String> ASIDE = Set.of("phone", "phones", "phoneme", "phonemes", "mau", "kan-mau", "kan", "syllable",
            "syllables", "syl", "mas", "trn", "tone", "tones", "break", "breaks", "pos", "gloss", "glosses", "translation", "ft",
            "mb",
            "ge", "ps", "note", "notes", "comment", "comments", "gesture", "gestures", "gaze", "posture", "action", "actions",
            "activity", "activities", "noise", "events", "event", "topic", "topics", "code", "codes", "coding", "kommentar",
            "kommentare", "notiz", "notizen", "übersetzung", "silences", "silence", "pause", "pauses", "pitch", "intensity",
            "misc",
            "id", "ref", "section", "sections");
    private static final Pattern SEAM = Pattern.compile("\\s+[-–|/]\\s+|@|[_:|/]");

    private final List<String> parts;

    TierName(String name) {
        this.parts = List.of(SEAM.split(name.strip())).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// An analysis of the talk, or something beside it.
    boolean isAside() {
        return has(ASIDE);
    }

    /// The talk cut word by word, as aligning programs do.
    boolean isWordByWord() {
        return has(WORDS);
    }

    /// What is left when the kind of tier is taken off; empty when that is all it says.
    String speaker(String name) {
        var kinds = parts.stream().filter(part -> isIn(TALK, part) || isIn(WORDS, part)).toList();
        if (kinds.isEmpty()) return name.strip();
        return String.join(" ", parts.stream().filter(part -> !kinds.contains(part)).toList());
    }

    private boolean has(Set<String> kinds) {
        return parts.stream().anyMatch(part -> isIn(kinds, part));
    }

    private static boolean isIn(Set<String> kinds, String part) {
        return kinds.contains(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "TierName of " + parts.size();
    }
}
