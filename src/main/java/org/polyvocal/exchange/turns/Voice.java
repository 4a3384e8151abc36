package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.model.Words;

/// One speaker's way of talking, added up over a script.
final class Voice {
    private static final Pattern ASKING = Pattern.compile(".*[?？؟][\\s\\])”’\"]*", Pattern.DOTALL);
    private final String key;
    private final String label;
    private int turns;
    private int questions;
    private int words;

    private Voice(String label) {
        this.key = Labels.key(label);
        this.label = label;
    }

    /// In the order in which they first speak.
    static List<Voice> of(Script script) {
        var voices = new LinkedHashMap<String, Voice>();
        for (var turn : script.utterances()) {
            if (turn.speaker().isEmpty()) continue;
            voices.computeIfAbsent(Labels.key(turn.speaker()), _ -> new Voice(turn.speaker()))
                    .hear(turn.talk().of(script.text()));
        }
        return new ArrayList<>(voices.values());
    }

    private void hear(String talk) {
        turns++;
        words += Words.count(talk);
        var end = talk.substring(Math.max(0, talk.length() - 8));
        if (ASKING.matcher(end).matches()) questions++;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    int turns() {
        return turns;
    }

    int words() {
        return words;
    }

    /// The share of turns that end on a question.
    double asking() {
        return (double) questions / turns;
    }

    double wordsPerTurn() {
        return (double) words / turns;
    }

    @Override
    public String toString() {
        return "Voice of " + turns + " turns";
    }
}
