package org.polyvocal.workbench.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Agreement;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.analysis.agreement.SetAgreement;
import org.polyvocal.analysis.agreement.coefficient.Chance;
import org.polyvocal.analysis.agreement.coefficient.SetDistance;
import org.polyvocal.analysis.agreement.coefficient.StandardErrors;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// Everything that can be said of agreement under some settings, line by line: each code by every two coders, and by all where
/// there are more; then all codes together.
public final class Lines {
    private final Agreements agreements;
    private final Settings settings;
    private final Agreement agreement;
    private final Optional<SetAgreement> sets;

    private Lines(Agreements agreements, Settings settings) {
        this.agreements = agreements;
        this.settings = settings;
        this.agreement = agreements.agreement(settings);
        this.sets = agreements.sets(settings);
    }

    public static Stream<Line> of(Agreements agreements, Settings settings) {
        return new Lines(agreements, settings).lines();
    }

    private Stream<Line> lines() {
        var comparisons = agreement.comparisons(settings.seed(), Arrays.asList(Measure.values())).toList();
        var groups = Comparison.byCoders(comparisons.stream());
        return Stream.concat(comparisons.stream().flatMap(this::lines),
                groups.entrySet().stream().flatMap(group -> together(group.getKey(), group.getValue())));
    }

    private Stream<Line> lines(Comparison comparison) {
        var measures = Measure.among(comparison.coders().size()).stream()
                .map(measure -> line(comparison, measure.word(), comparison.value(measure))
                        .between(comparison.interval(measure)).noted(note(comparison, measure)));
        return Stream.of(counts(comparison), measures, errors(comparison)).flatMap(lines -> lines);
    }

    private Stream<Line> counts(Comparison comparison) {
        var units = line(comparison, "n", Value.of(comparison.units())).noted(say("assigned"));
        if (comparison.coders().size() > 2) return Stream.of(units);
        var cells = comparison.fourfold();
        return Stream.concat(Stream.of(units), Stream.of(count(comparison, "a", cells.both()),
                count(comparison, "b", cells.onlyFirst()), count(comparison, "c", cells.onlySecond()),
                count(comparison, "d", cells.neither())));
    }

    private Line count(Comparison comparison, String what, long count) {
        return line(comparison, what, Value.of(count));
    }

    /// Standard errors, with the limits that follow from them.
    private Stream<Line> errors(Comparison comparison) {
        var errors = StandardErrors.of(comparison.ratings());
        var chance = Chance.of(comparison.ratings());
        var table = comparison.ratings().pair(0, 1);
        var first = comparison.coders().size() == 2
                ? error(comparison, "cohen_se", table.cohenError(), limits(table.cohen(), table.cohenError(), Interval::normal))
                : error(comparison, "fleiss_kappa_se_gwet", errors.fleiss(),
                        student(comparison, chance.fleiss(), errors.fleiss()));
        return Stream.of(first,
                error(comparison, "gwet_ac1_se", errors.ac1(), student(comparison, chance.ac1(), errors.ac1())),
                error(comparison, "brennan_prediger_se", errors.brennanPrediger(),
                        student(comparison, chance.brennanPrediger(), errors.brennanPrediger())));
    }

    private static Optional<Interval> student(Comparison comparison, Value figure, Value error) {
        return limits(figure, error, (number, width) -> Interval.student(number, width, comparison.units()));
    }

    private static Optional<Interval> limits(Value figure, Value error, BiFunction<Double, Double, Interval> distribution) {
        return figure instanceof Value.Known(var number) && error instanceof Value.Known(var width)
                ? Optional.of(distribution.apply(number, width))
                : Optional.empty();
    }

    private Line error(Comparison comparison, String what, Value error, Optional<Interval> limits) {
        return line(comparison, what, error).between(limits).noted(say("independent"));
    }

    private Line line(Comparison comparison, String measure, Value value) {
        return new Line(agreements.study().codebook().path(comparison.subject().code()), names(comparison.coders()),
                comparison.units(), comparison.positives(), measure, value, Optional.empty(), "");
    }

    private String note(Comparison comparison, Measure measure) {
        var unused = comparison.positives() == 0 && comparison.units() > 0 ? say("unused") : "";
        return comparison.interval(measure).map(interval -> unused.isEmpty() ? resampled(interval) : unused).orElse(unused);
    }

    private String resampled(Interval interval) {
        var what = Agreements.resampled(agreement);
        return interval.undefined() == 0 ? what : what + " " + say("undefined", interval.undefined());
    }

    private Stream<Line> together(List<Id<Coder>> coders, List<Comparison> comparisons) {
        var group = coders.stream().mapToInt(settings.coders()::indexOf).toArray();
        return Stream.concat(sets.stream().flatMap(all -> sets(all, group, coders, comparisons)),
                Measure.usual(coders.size()).stream().map(measure -> mean(coders, comparisons, measure)));
    }

    private Stream<Line> sets(SetAgreement sets, int[] group, List<Id<Coder>> coders, List<Comparison> comparisons) {
        return Stream.of(SetDistance.MASI, SetDistance.JACCARD).map(distance -> {
            var value = sets.alpha(distance, group);
            var interval = sets.interval(distance, group, settings.seed());
            var note = interval.map(this::resampled).orElse("");
            return together(coders, comparisons, "kripp_alpha_" + distance.word(), value).between(interval).noted(note);
        });
    }

    private Line mean(List<Id<Coder>> coders, List<Comparison> comparisons, Measure measure) {
        var known = comparisons.stream().map(each -> each.value(measure).known()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).summaryStatistics();
        var value = known.getCount() == 0 ? Value.undefined("analysis.agreement.noCode") : Value.of(known.getAverage());
        return together(coders, comparisons, "mean_" + measure.word(), value)
                .noted(say("mean", known.getCount(), comparisons.size() - known.getCount()));
    }

    private Line together(List<Id<Coder>> coders, List<Comparison> comparisons, String measure, Value value) {
        var units = comparisons.isEmpty() ? 0 : comparisons.getFirst().units();
        return new Line(Line.ALL, names(coders), units, comparisons.stream().mapToLong(Comparison::positives).sum(), measure,
                value, Optional.empty(), "");
    }

    private String names(List<Id<Coder>> coders) {
        return agreements.names(coders, Line.BETWEEN);
    }

    private static String say(String what, Object... words) {
        return Messages.say("workbench.agreement." + what, words);
    }
}
