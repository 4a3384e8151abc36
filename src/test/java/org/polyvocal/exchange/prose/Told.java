package org.polyvocal.exchange.prose;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.exchange.turns.Script;

/// What a test wants to know of a script, in short words.
public final class Told {
    private Told() {}

    /// `speaker|words`, for each turn.
    public static List<String> turns(Script script) {
        return script.utterances().stream().map(said -> said.speaker() + "|" + said.talk().of(script.text())).toList();
    }

    /// `seconds|speaker|words`, for each turn; no seconds where there is no time.
    public static List<String> timedTurns(Script script) {
        return script.utterances().stream().map(said -> seconds(said.time()) + "|" + said.speaker() + "|"
                + said.talk().of(script.text())).toList();
    }

    /// `words marked|author|remark`, for each remark.
    public static List<String> remarks(Script script) {
        return script.remarks().stream().map(remark -> marked(script, remark) + "|" + remark.author() + "|" + remark.text())
                .toList();
    }

    private static String marked(Script script, Remark remark) {
        return remark.span().of(script.text());
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(it -> String.valueOf(it.toMillis() / 1000.0).replaceFirst("\\.0$", "")).orElse("");
    }
}
