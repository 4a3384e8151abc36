package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.Role;
import org.polyvocal.model.Words;

/// Guesses who asks and who answers. What the front matter tells comes first, then what the labels say, then how people
/// talk: whoever asks speaks less and ends on a question mark. A doubtful speaker stays `UNKNOWN`; a wrong role would
/// silently leave words out of every count.
public final class Roles {
    private static final double ASKS = 0.35;
    private static final double ANSWERS = 0.25;
    private static final double TERSE = 0.6;

    private Roles() {}

    /// What makes two labels the same speaker: blanks and letter case do not tell them apart.
    public static String key(String label) {
        return Labels.key(label);
    }

    /// The speakers of a script by their [#key], in the order in which they first speak, with their roles.
    public static Map<String, Role> of(Script script) {
        var voices = voices(script);
        var roles = new LinkedHashMap<String, Role>();
        voices.forEach(voice -> roles.put(voice.key, said(voice, script.told()).orElse(Role.UNKNOWN)));
        var silent = voices.stream().filter(voice -> said(voice, script.told()).isEmpty()).toList();
        silent.forEach(voice -> roles.put(voice.key, heard(voice, voices, roles)));
        return roles;
    }

    private static Optional<Role> said(Voice voice, Map<String, Role> told) {
        return Optional.ofNullable(told.get(voice.key)).or(() -> byName(voice, told)).or(() -> RoleWords.within(voice.label))
                .filter(role -> role != Role.UNKNOWN || told.containsKey(voice.key));
    }

    /// `FERREIRA` and `Ana` are Ana Ferreira.
    private static Optional<Role> byName(Voice voice, Map<String, Role> told) {
        return told.entrySet().stream().filter(entry -> entry.getKey().length() > 3)
                .filter(entry -> List.of(entry.getKey().split("[ ,]+")).contains(voice.key)).map(Map.Entry::getValue).findFirst();
    }

    private static Role heard(Voice voice, List<Voice> all, Map<String, Role> said) {
        var loudest = all.stream().max(Comparator.comparingInt(one -> one.words)).orElseThrow();
        if (all.size() < 2 || loudest.words < 30) return Role.UNKNOWN;
        if (voice == loudest)
            return all.stream().anyMatch(other -> asks(other, loudest, said)) && voice.asking() < ANSWERS + 0.25
                    ? Role.PARTICIPANT
                    : Role.UNKNOWN;
        if (asks(voice, loudest, said)) return Role.INTERVIEWER;
        return voice.asking() <= ANSWERS && voice.perTurn() > TERSE * loudest.perTurn() ? Role.PARTICIPANT : Role.UNKNOWN;
    }

    private static boolean asks(Voice voice, Voice loudest, Map<String, Role> said) {
        if (said.get(voice.key) == Role.INTERVIEWER) return true;
        return voice != loudest && voice.asking() >= ASKS && voice.asking() > 1.5 * loudest.asking()
                && voice.perTurn() < TERSE * loudest.perTurn();
    }

    private static List<Voice> voices(Script script) {
        var voices = new LinkedHashMap<String, Voice>();
        for (var turn : script.utterances()) {
            if (turn.speaker().isEmpty()) continue;
            voices.computeIfAbsent(Labels.key(turn.speaker()), key -> new Voice(key, turn.speaker()))
                    .hear(turn.talk().of(script.text()));
        }
        return new ArrayList<>(voices.values());
    }

    /// One speaker's way of talking, added up.
    private static final class Voice {
        private final String key;
        private final String label;
        private int turns;
        private int questions;
        private int words;

        private Voice(String key, String label) {
            this.key = key;
            this.label = label;
        }

        private void hear(String talk) {
            turns++;
            words += Words.count(talk);
            if (talk.matches("(?s).*[?？؟][\\s\\])”’\"]*")) questions++;
        }

        /// The share of turns that end on a question.
        private double asking() {
            return (double) questions / turns;
        }

        private double perTurn() {
            return (double) words / turns;
        }
    }
}
