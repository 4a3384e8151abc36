package org.polyvocal.analysis.agreement.coefficient;

import org.polyvocal.analysis.Value;

/// Krippendorff's alpha (2011): for any number of coders, any pattern of missing answers, and any metric. Only units that
/// at least two coders answered have a part in it.
///
/// @param observed disagreement
/// @param expected disagreement, if the same answers had fallen on units by chance
public record Krippendorff(Value observed, Value expected) {
    public static Krippendorff of(Ratings ratings, Metric metric) {
        var totals = ratings.totals(2);
        var values = 0L;
        for (var total : totals) values += total;
        if (values == 0) return new Krippendorff(none(ratings), none(ratings));
        return new Krippendorff(Value.of(within(ratings, metric, totals) / values),
                Ratings.used(totals) < 2
                        ? Reason.NO_VARIANCE.undefined()
                        : Value.of(among(metric, totals) / ((double) values * (values - 1))));
    }

    static Value none(Ratings ratings) {
        return (ratings.units() == 0 ? Reason.NO_UNITS : Reason.NO_PAIRS).undefined();
    }

    public Value alpha() {
        if (!(observed instanceof Value.Known(var seen))) return observed;
        if (!(expected instanceof Value.Known(var byChance))) return expected;
        return byChance == 0 ? Reason.NO_VARIANCE.undefined() : Value.of(1 - seen / byChance);
    }

    private static double within(Ratings ratings, Metric metric, long[] totals) {
        var ways = ratings.ways();
        var sum = 0.0;
        for (var way = 0; way < ways.size(); way++) {
            var kinds = ways.kinds(way);
            if (ratings.count(way) == 0 || kinds.length < 2) continue;
            var tallies = ways.tallies(way);
            var differing = 0.0;
            for (var a = 0; a < kinds.length; a++) {
                for (var b = 0; b < a; b++) {
                    differing += 2.0 * tallies[a] * tallies[b] * metric.between(kinds[a], kinds[b], totals);
                }
            }
            sum += ratings.count(way) * differing / (ways.given(way) - 1);
        }
        return sum;
    }

    private static double among(Metric metric, long[] totals) {
        var sum = 0.0;
        for (var a = 0; a < totals.length; a++) {
            if (totals[a] == 0) continue;
            for (var b = 0; b < a; b++) {
                if (totals[b] != 0) sum += 2.0 * totals[a] * totals[b] * metric.between(a, b, totals);
            }
        }
        return sum;
    }

    /// The standard error of nominal alpha by leaving out one unit at a time.
    public static Value jackknifeError(Ratings ratings) {
        var units = ratings.units();
        var sum = 0.0;
        var squares = 0.0;
        for (var way = 0; way < ratings.ways().size(); way++) {
            if (ratings.count(way) == 0 || ratings.ways().given(way) == 0) continue;
            if (!(of(ratings.without(way), Metric.NOMINAL).alpha() instanceof Value.Known(var alpha))) {
                return Reason.TOO_FEW.undefined();
            }
            sum += ratings.count(way) * alpha;
            squares += ratings.count(way) * alpha * alpha;
        }
        if (units < 2) return Reason.TOO_FEW.undefined();
        var spread = Math.max(0, squares - sum * sum / units);
        return Value.of(Math.sqrt(spread * (units - 1) / units));
    }
}
