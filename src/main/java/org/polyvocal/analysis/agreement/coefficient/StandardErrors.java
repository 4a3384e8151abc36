package org.polyvocal.analysis.agreement.coefficient;

import java.util.function.IntToDoubleFunction;
import org.polyvocal.analysis.Value;

/// Standard errors that are written down rather than drawn: linearised ones of Gwet (2008, 2014), to be used with Student's
/// t on one less than the number of units, and the one of Fleiss's kappa under chance. They take units for independent of
/// one another, which stretches of one conversation are not.
public final class StandardErrors {
    private final Ratings ratings;
    private final Chance chance;

    private StandardErrors(Ratings ratings) {
        this.ratings = ratings;
        this.chance = Chance.of(ratings);
    }

    public static StandardErrors of(Ratings ratings) {
        return new StandardErrors(ratings);
    }

    public Value fleiss() {
        if (!(chance.fleiss() instanceof Value.Known(var kappa))) return chance.fleiss();
        var shares = chance.shares();
        return linearised(kappa, Chance.squares(shares), way -> mean(way, shares));
    }

    public Value ac1() {
        if (!(chance.ac1() instanceof Value.Known(var coefficient))) return chance.ac1();
        var shares = chance.shares();
        var others = new double[shares.length];
        for (var at = 0; at < shares.length; at++) others[at] = (1 - shares[at]) / (shares.length - 1);
        return linearised(coefficient, Chance.ac1Chance(shares), way -> mean(way, others));
    }

    public Value brennanPrediger() {
        if (!(chance.brennanPrediger() instanceof Value.Known(var coefficient))) return chance.brennanPrediger();
        var expected = 1.0 / chance.categories();
        return linearised(coefficient, expected, _ -> expected);
    }

    /// Of Fleiss's kappa, if there were only chance (Fleiss, Nee and Landis 1979). Every coder must have answered every unit.
    public Value fleissOfChance() {
        if (chance.fleiss() instanceof Value.Undefined) return chance.fleiss();
        var units = ratings.units();
        var coders = ratings.ways().coders();
        if (ratings.units(coders) != units) return Reason.INCOMPLETE.undefined();
        var spread = 0.0;
        var skew = 0.0;
        for (var share : chance.shares()) {
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        return Value.of(Math.sqrt(2.0 / ((double) units * coders * (coders - 1)) * (spread * spread - skew)) / spread);
    }

    private double mean(int way, double[] numbers) {
        var ways = ratings.ways();
        var sum = 0.0;
        for (var at = 0; at < ways.kinds(way).length; at++) sum += ways.tallies(way)[at] * numbers[ways.kinds(way)[at]];
        return sum / ways.given(way);
    }

    /// @param share what a unit answered in a way adds to the expectation
    private Value linearised(double coefficient, double expected, IntToDoubleFunction share) {
        var ways = ratings.ways();
        var units = ratings.units();
        if (units < 2) return Reason.TOO_FEW.undefined();
        var weight = (double) units / ratings.units(2);
        var sum = 0.0;
        for (var way = 0; way < ways.size(); way++) {
            if (ratings.count(way) == 0 || ways.given(way) == 0) continue;
            var own = ways.given(way) < 2 ? 0 : weight * (ways.agreeing(way) - expected) / (1 - expected);
            var shift = 2 * (1 - coefficient) * (share.applyAsDouble(way) - expected) / (1 - expected);
            var distance = own - shift - coefficient;
            sum += ratings.count(way) * distance * distance;
        }
        return Value.of(Math.sqrt(sum / units / (units - 1)));
    }
}
