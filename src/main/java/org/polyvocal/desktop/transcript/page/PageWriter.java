package org.polyvocal.desktop.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;
import org.polyvocal.model.time.TimeCode;

/// Lays a document's text out, turn by turn.
final class PageWriter {
    /// Between who speaks and when.
    private static final String GAP = "\u2002\u2002";
    private final Document document;
    private final String text;
    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    PageWriter(Document document, String text) {
        this.document = document;
        this.text = text;
    }

    String words() {
        return words.toString();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    void write() {
        var done = 0;
        for (var number = 1; number <= document.turns().size(); number++) {
            var turn = document.turn(number);
            aside(done, turn.span().start());
            turn(number, turn);
            done = turn.talk().end();
        }
        aside(done, text.length());
    }

    private void turn(int number, Turn turn) {
        var talk = turn.talk().trimmed(text).orElse(turn.talk());
        var speaker = document.speaker(turn);
        head(number, speaker.map(it -> it.name().strip().toUpperCase(Locale.ROOT)).orElse(""),
                turn.time().map(TimeCode::toSecond).orElse(""), talk.start());
        var asks = speaker.map(Speaker::role).filter(Role.INTERVIEWER::equals).isPresent();
        add(asks ? Kind.QUESTION : Kind.TALK, number, talk.of(text), talk.start(), 0);
    }

    private void head(int number, String name, String time, int talk) {
        var gap = name.isEmpty() || time.isEmpty() ? "" : GAP;
        var head = name + gap + time;
        if (!head.isEmpty()) add(Kind.HEAD, number, head, talk, name.length());
    }

    /// Whatever stands between two turns and is not blank is shown, so that nothing of a document is out of sight.
    private void aside(int from, int to) {
        if (from < to) new Span(from, to).trimmed(text).ifPresent(it -> add(Kind.ASIDE, 0, it.of(text), it.start(), 0));
    }

    private void add(Kind kind, int turn, String shown, int document, int label) {
        if (!stretches.isEmpty()) words.append('\n');
        var start = words.length();
        words.append(shown);
        stretches.add(new Stretch(kind, turn, new Span(start, words.length()), document, label));
    }
}
