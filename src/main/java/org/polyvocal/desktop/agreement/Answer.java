package org.polyvocal.desktop.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Agreement;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.analysis.agreement.SetAgreement;
import org.polyvocal.analysis.agreement.Terms;
import org.polyvocal.analysis.agreement.Work;
import org.polyvocal.analysis.agreement.coefficient.SetDistance;
import org.polyvocal.model.Study;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.agreement.Agreements;
import org.polyvocal.workbench.agreement.Settings;

/// What came of asking for agreement: a comparison for each code, and all codes together as sets where units have them.
///
/// @param together alpha over sets of codes, with its interval
/// @param shared   how many documents at least two of the coders worked on
record Answer(Study study, Settings settings, Terms terms, List<Work> works, List<Comparison> comparisons,
        Agreement agreement, Optional<Together> together, long shared) {
    /// Alpha over sets of codes.
    record Together(Value alpha, Optional<Interval> interval) {}

    /// Takes a while where there is much; for the side lane.
    static Answer to(Session session, Settings settings) {
        var agreements = new Agreements(session.study(), session::text);
        var agreement = agreements.agreement(settings);
        var all = IntStream.range(0, settings.coders().size()).toArray();
        var comparisons = agreement.comparisons(settings.seed(), List.of(Measure.KRIPP_ALPHA), List.of(all)).toList();
        return new Answer(agreements.study(), settings, agreement.terms(), agreements.works(), comparisons, agreement,
                agreements.sets(settings).map(sets -> together(sets, all, settings.seed())),
                agreements.shared(settings.coders()));
    }

    private static Together together(SetAgreement sets, int[] all, long seed) {
        return new Together(sets.alpha(SetDistance.MASI, all), sets.interval(SetDistance.MASI, all, seed));
    }

    /// The mean of alpha over the codes that have one.
    OptionalDouble mean() {
        return comparisons.stream().flatMapToDouble(each -> each.value(Measure.KRIPP_ALPHA).known().stream()).average();
    }

    long undefined() {
        return comparisons.stream().filter(each -> each.value(Measure.KRIPP_ALPHA) instanceof Value.Undefined).count();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Answer about " + comparisons.size() + " codes";
    }
}
