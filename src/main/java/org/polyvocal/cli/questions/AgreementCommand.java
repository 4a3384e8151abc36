package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Rule;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Universe;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.agreement.Agreements;
import org.polyvocal.workbench.agreement.KeptRun;
import org.polyvocal.workbench.agreement.Line;
import org.polyvocal.workbench.agreement.Lines;
import org.polyvocal.workbench.agreement.Settings;
import org.polyvocal.workbench.agreement.UnitizingLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "agreement", description = "Measures how far coders agree on each code and on all: a row for each figure.")
public final class AgreementCommand extends ListingVerb {
    private static final String UNITIZING = "unitizing";

    @Option(names = "--coders", required = true, split = ",", paramLabel = "NAME", description = "two or more, with commas between; the first is the reference") private List<String> coders;

    @Option(names = "--unit", paramLabel = "U", defaultValue = "sentence", description = "character, sentence, turn, document; or unitizing, where coders’ own boundaries are compared") private String unit;

    @Option(names = "--rule", paramLabel = "R", defaultValue = "any", description = "any or majority: how much of a sentence or turn must be coded") private String rule;

    @Option(names = "--universe", paramLabel = "X", defaultValue = "participants", description = "participants or all") private String universe;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7041", description = "of the resamples that intervals come from") private long seed;

    @Option(names = "--rolled-up", description = "count a code for the codes above it, too") private boolean rolledUp;

    @Option(names = "--keep", description = "keep the run in the project: what was asked, of which data and codebook, and what came out") private boolean keep;

    @Override
    protected int on(Session session) {
        var agreements = new Agreements(session.study(), session::text);
        var lines = lines(session, agreements);
        list(session, List.of("code", "coders", "units", "positives", "measure", "value", "low", "high", "note"),
                lines.stream().map(AgreementCommand::row));
        return DONE;
    }

    private List<Line> lines(Session session, Agreements agreements) {
        var settings = Settings.among(agreements.coders(coders)).seeded(seed)
                .within(word(universe, Universe::named, "cli.agreement.noUniverse"))
                .nested(rolledUp ? Settings.Nesting.ROLLED_UP : Settings.Nesting.SEPARATE);
        var wanted = word(rule, Rule::named, "cli.agreement.noRule");
        if (unit.strip().equalsIgnoreCase(UNITIZING)) {
            if (keep) throw misused(Messages.say("cli.agreement.keep"));
            return UnitizingLines.of(agreements, settings).toList();
        }
        var chosen = settings.by(word(unit, Unit::named, "cli.agreement.noUnit"), wanted);
        var lines = Lines.of(agreements, chosen).toList();
        if (keep) {
            var number = session.number();
            session.perform(_ -> KeptRun.keep(agreements, chosen, session.coder(), number, lines));
        }
        return lines;
    }

    private <T> T word(String word, Function<String, Optional<T>> named, String key) {
        return named.apply(word).orElseThrow(() -> misused(Messages.say(key, word)));
    }

    private static List<String> row(Line line) {
        return List.of(line.code(), line.coders(), String.valueOf(line.units()), String.valueOf(line.positives()),
                line.measure(), Numbers.written(line.value(), isCount(line)), limit(line, Interval::low),
                limit(line, Interval::high),
                line.note());
    }

    private static boolean isCount(Line line) {
        return line.measure().length() == 1 && line.value() instanceof Value.Known;
    }

    private static String limit(Line line, Function<Interval, Double> side) {
        return line.interval().map(side).map(String::valueOf).orElse("");
    }
}
