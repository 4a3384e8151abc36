package org.polyvocal.exchange.speech;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one voice says in one go, piece by piece.
final class Run {
    /// In a file that names nobody, a silence this long ends a paragraph.
    private static final Duration SILENCE = Duration.ofSeconds(2);
    /// A paragraph in which nobody pauses ends after a sentence once it is this long, and anywhere once it is far longer.
    private static final int LONG = 900;
    private static final int ENDLESS = 2_500;
    private static final Pattern SENTENCE = Pattern.compile(".*[.?!…。？！؟۔।]['\"”’»)\\]]*", Pattern.DOTALL);

    private final String speaker;
    private final Optional<Duration> start;
    private final StringBuilder words = new StringBuilder();
    private Speech last;

    Run(Speech first) {
        this.speaker = first.speaker();
        this.start = first.start();
        this.words.append(first.words());
        this.last = first;
    }

    void add(Speech speech) {
        words.append(Joint.between(words, speech.words())).append(speech.words());
        last = speech;
    }

    String speaker() {
        return speaker;
    }

    Optional<Duration> start() {
        return start;
    }

    String words() {
        return words.toString();
    }

    /// Whether nobody in particular goes on in the same paragraph.
    boolean reaches(Speech next) {
        return isSoon(next) && words.length() < ENDLESS && (words.length() < LONG || !SENTENCE.matcher(tail()).matches());
    }

    private boolean isSoon(Speech next) {
        var pause = last.end().or(last::start).flatMap(end -> next.start().map(start -> start.minus(end)));
        return pause.filter(silence -> silence.compareTo(SILENCE) < 0).isPresent();
    }

    private String tail() {
        return words.substring(Math.max(0, words.length() - 8));
    }
}
