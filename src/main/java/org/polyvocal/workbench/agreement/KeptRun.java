package org.polyvocal.workbench.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Memo;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;

/// A run that is kept: a memo of the project that says what was asked, so that it can be typed again; of which state of the
/// data and of the codebook; and what came out.
public final class KeptRun {
    private static final int SHOWN = 12;

    private KeptRun() {}

    /// @param by     who keeps it
    /// @param number of the last change before it
    /// @param lines  what came out
    public static Change keep(Agreements agreements, Settings settings, Coder by, long number, List<Line> lines) {
        var names = agreements.names(settings.coders(), ",");
        var head = Messages.say("workbench.agreement.kept", asked(names, settings), String.valueOf(number),
                version(agreements.study().codebook()));
        var figures = lines.stream()
                .filter(line -> line.measure().equals(Measure.KRIPP_ALPHA.word()) || line.code().equals(Line.ALL))
                .map(KeptRun::figure).collect(Collectors.joining("\n"));
        var memo = new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.empty(), by.id(), Instant.now(),
                head + "\n" + figures);
        return Change.of(Label.of("workbench.change.agreement", names), new Edit.Add(memo));
    }

    /// As it is typed.
    private static String asked(String names, Settings settings) {
        return "agreement --coders \"" + names + "\" --unit " + settings.unit().word() + " --rule "
                + settings.rule().word() + " --universe " + settings.universe().word() + " --seed " + settings.seed()
                + (settings.nesting() == Settings.Nesting.ROLLED_UP ? " --rolled-up" : "");
    }

    private static String figure(Line line) {
        var value = switch (line.value()) {
            case Value.Known(var number) -> brief(number);
            case Value.Undefined _ -> "UNDEFINED";
        };
        var limits = line.interval().map(it -> " [" + brief(it.low()) + ", " + brief(it.high()) + "]").orElse("");
        return String.join("; ", line.code(), line.coders(), "n " + line.units(), "+ " + line.positives(),
                line.measure() + " " + value + limits);
    }

    private static String brief(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    /// Tells two states of a codebook apart: the beginning of a checksum over its codes and their rules.
    static String version(Codebook codebook) {
        return Manuscript.sha256(codebook.codes().stream().map(code -> String.join("\u0000", code.id().toString(),
                codebook.path(code), code.rule().definition(), code.rule().applyWhen(), code.rule().doNotApplyWhen(),
                code.rule().example(), "")).collect(Collectors.joining())).substring(0, SHOWN);
    }
}
