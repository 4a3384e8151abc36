package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polyvocal.model.Span;

/// Time stamps that close a turn, as f4 and easytranscript set them: `words #00:01:02-3#`. Such a stamp is not talk, and
/// it is the time at which the *next* turn begins.
final class Closing {
    private static final Pattern STAMP = Pattern.compile("\\s*(" + Stamp.BRACKETED + ")$");
    private static final double MOSTLY = 0.6;

    private Closing() {}

    static List<Utterance> times(String text, List<Utterance> turns) {
        if (turns.stream().anyMatch(turn -> turn.time().isPresent())) return turns;
        var closed = turns.stream().filter(turn -> stamp(text, turn).isPresent()).count();
        return closed >= 2 && closed >= MOSTLY * turns.size() ? moved(text, turns) : turns;
    }

    private static List<Utterance> moved(String text, List<Utterance> turns) {
        var timed = new ArrayList<Utterance>();
        var time = Optional.<Duration>empty();
        for (var turn : turns) {
            var stamp = stamp(text, turn);
            timed.add(
                    new Utterance(turn.speaker(), turn.span(), stamp.map(span -> before(turn, span)).orElse(turn.talk()), time));
            time = stamp.map(span -> Stamp.time(span.of(text))).or(Optional::empty);
        }
        return timed;
    }

    private static Span before(Utterance turn, Span stamp) {
        return new Span(turn.talk().start(), stamp.start());
    }

    /// The closing stamp with the white space before it; none where it is all there is.
    private static Optional<Span> stamp(String text, Utterance turn) {
        var from = Math.max(turn.talk().start() + 1, turn.talk().end() - 40);
        if (from >= turn.talk().end()) return Optional.empty();
        var match = STAMP.matcher(text).region(from, turn.talk().end());
        return match.find() ? Optional.of(new Span(match.start(), match.end())) : Optional.empty();
    }
}
