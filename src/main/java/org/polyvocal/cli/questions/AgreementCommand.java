package org.polyvocal.cli.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Rule;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Universe;
import org.polyvocal.cli.verb.ListingVerb;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.agreement.Agreements;
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

    @Override
    protected int on(Session session) {
        var agreements = new Agreements(session.study(), session::text);
        list(session, List.of("code", "coders", "units", "positives", "measure", "value", "low", "high", "note"),
                lines(agreements).map(AgreementCommand::row));
        return DONE;
    }

    private Stream<Line> lines(Agreements agreements) {
        var settings = Settings.among(agreements.coders(coders)).seeded(seed)
                .within(word(universe, Universe::named, "cli.agreement.noUniverse"))
                .nested(rolledUp ? Settings.Nesting.ROLLED_UP : Settings.Nesting.SEPARATE);
        var wanted = word(rule, Rule::named, "cli.agreement.noRule");
        return unit.strip().equalsIgnoreCase(UNITIZING)
                ? UnitizingLines.of(agreements, settings)
                : Lines.of(agreements, settings.by(word(unit, Unit::named, "cli.agreement.noUnit"), wanted));
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
