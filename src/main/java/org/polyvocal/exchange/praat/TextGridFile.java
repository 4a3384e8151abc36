package org.polyvocal.exchange.praat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.tiers.Score;
import org.polyvocal.exchange.tiers.Stretch;
import org.polyvocal.exchange.tiers.Tier;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads a TextGrid in its long and its short form. An interval tier is somebody's talk; an interval in which nothing is
/// written is silence; point tiers are left out.
public final class TextGridFile {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000_000);

    private TextGridFile() {}

    /// @throws Problem when it is not a TextGrid as text, is damaged, or nobody speaks in it
    public static Script read(Original file) {
        if (new String(file.bytes(), 0, Math.min(12, file.bytes().length), StandardCharsets.ISO_8859_1).equals("ooBinaryFile")) {
            throw new Problem("exchange.praatBinary", file.name());
        }
        try {
            var score = new Score(tiers(new PraatReader(PlainText.of(file))));
            if (score.isEmpty()) throw new Problem("exchange.praatNoTalk", file.name());
            return score.script(Map.of());
        } catch (PraatReader.Unexpected e) {
            throw new Problem(e, "exchange.praatDamaged", file.name());
        }
    }

    private static List<Tier> tiers(PraatReader from) {
        if (!from.string().startsWith("ooTextFile") || !from.string().equals("TextGrid")) throw new PraatReader.Unexpected();
        from.number();
        from.number();
        var tiers = new ArrayList<Tier>();
        if (!from.flag().equals("exists")) return tiers;
        for (var left = from.count(); left > 0; left--) {
            var intervals = from.string().equals("IntervalTier");
            var name = from.string();
            from.number();
            from.number();
            var stretches = new ArrayList<Stretch>();
            for (var entries = from.count(); entries > 0; entries--) {
                var start = time(from.number());
                var end = intervals ? time(from.number()) : start;
                stretches.add(new Stretch(start, end, from.string()));
            }
            if (intervals) tiers.add(new Tier(name, "", stretches));
        }
        return tiers;
    }

    private static Duration time(BigDecimal seconds) {
        var bounded = seconds.max(BigDecimal.ZERO).min(LONGEST);
        return Duration.ofMillis(bounded.multiply(MILLIS).setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
