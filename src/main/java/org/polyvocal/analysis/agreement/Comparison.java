package org.polyvocal.analysis.agreement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.coefficient.Fourfold;
import org.polyvocal.analysis.agreement.coefficient.Ratings;
import org.polyvocal.analysis.agreement.coefficient.Reason;
import org.polyvocal.analysis.agreement.coefficient.Ways;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;

/// How far some coders agree on one code.
///
/// @param coders    two, or all of them
/// @param ratings   absent (0) or present (1), by these coders
/// @param intervals of the measures for which they were asked
public record Comparison(Subject subject, List<Id<Coder>> coders, Ratings ratings, Map<Measure, Interval> intervals) {
    public Comparison {
        Objects.requireNonNull(subject, "subject");
        coders = List.copyOf(coders);
        Objects.requireNonNull(ratings, "ratings");
        intervals = intervals.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(intervals));
    }

    /// Sorted by who is compared, in the order in which they come.
    public static Map<List<Id<Coder>>, List<Comparison>> byCoders(Stream<Comparison> comparisons) {
        return comparisons.collect(Collectors.groupingBy(Comparison::coders, LinkedHashMap::new, Collectors.toList()));
    }

    /// How many units at least two of them worked on.
    public long units() {
        return ratings.units(2);
    }

    /// How many of those have the code from any of them.
    public long positives() {
        var ways = ratings.ways();
        var positives = 0L;
        for (var way = 0; way < ways.size(); way++) {
            if (ways.given(way) >= 2 && has(ways, way)) positives += ratings.count(way);
        }
        return positives;
    }

    /// How many units have the code from this coder.
    ///
    /// @param coder the number in [#coders]
    public long positives(int coder) {
        var ways = ratings.ways();
        var positives = 0L;
        for (var way = 0; way < ways.size(); way++) {
            if (ways.answer(way, coder) == Sample.PRESENT && ways.given(way) >= 2) positives += ratings.count(way);
        }
        return positives;
    }

    private boolean has(Ways ways, int way) {
        for (var coder = 0; coder < coders.size(); coder++) if (ways.answer(way, coder) == Sample.PRESENT) return true;
        return false;
    }

    /// The first two coders: both, only one, neither.
    public Fourfold fourfold() {
        return ratings.pair(0, 1).collapsed(Sample.PRESENT);
    }

    /// The figure, or why there is none.
    public Value value(Measure measure) {
        var value = measure.of(new Sample(ratings));
        if (value instanceof Value.Known || units() == 0) return value;
        if (!value.equals(Reason.NO_VARIANCE.undefined())) return value;
        return (positives() == 0 ? Reason.UNUSED : Reason.EVERYWHERE).undefined();
    }

    public Optional<Interval> interval(Measure measure) {
        return Optional.ofNullable(intervals.get(measure));
    }
}
