package org.polyvocal.analysis.agreement.coefficient;

import java.util.Arrays;
import org.polyvocal.analysis.Value;

/// Agreement of any number of coders, corrected for what chance would do: percent agreement, and the coefficients that
/// differ only in what they expect of chance. Missing answers are dealt with as Gwet (2014) does.
public final class Chance {
    private final Ratings ratings;
    private final long pairable;
    private final double observed;

    private Chance(Ratings ratings) {
        this.ratings = ratings;
        this.pairable = ratings.units(2);
        var sum = 0.0;
        for (var way = 0; way < ratings.ways().size(); way++) sum += ratings.count(way) * ratings.ways().agreeing(way);
        this.observed = pairable == 0 ? 0 : sum / pairable;
    }

    public static Chance of(Ratings ratings) {
        return new Chance(ratings);
    }

    /// The mean share of pairs of coders that agree.
    public Value percent() {
        return pairable == 0 ? Krippendorff.none(ratings) : Value.of(observed);
    }

    /// What is expected of coders who share their shares (Fleiss 1971).
    public Value fleissExpected() {
        return pairable == 0 ? Krippendorff.none(ratings) : Value.of(squares(shares()));
    }

    public Value fleiss() {
        if (pairable == 0) return Krippendorff.none(ratings);
        if (Ratings.used(ratings.totals(1)) < 2) return Reason.NO_VARIANCE.undefined();
        return corrected(squares(shares()));
    }

    /// What Gwet (2008) expects.
    public Value ac1Expected() {
        if (pairable == 0) return Krippendorff.none(ratings);
        if (categories() < 2) return Reason.ONE_CATEGORY.undefined();
        return Value.of(ac1Chance(shares()));
    }

    public Value ac1() {
        return ac1Expected() instanceof Value.Known(var expected) ? corrected(expected) : ac1Expected();
    }

    /// Brennan and Prediger (1981): every category is as likely as any other.
    public Value brennanPrediger() {
        if (pairable == 0) return Krippendorff.none(ratings);
        return categories() < 2 ? Reason.ONE_CATEGORY.undefined() : corrected(1.0 / categories());
    }

    /// Conger (1980): as Cohen, for any number of coders.
    public Value conger() {
        if (pairable == 0) return Krippendorff.none(ratings);
        var sums = new double[categories()];
        var own = 0.0;
        var seeing = 0;
        for (var coder = 0; coder < ratings.ways().coders(); coder++) {
            var totals = ratings.totalsOf(coder);
            var units = Arrays.stream(totals).sum();
            if (units == 0) continue;
            seeing++;
            for (var at = 0; at < sums.length; at++) {
                var share = (double) totals[at] / units;
                sums[at] += share;
                own += share * share;
            }
        }
        if (Ratings.used(ratings.totals(1)) < 2) return Reason.NO_VARIANCE.undefined();
        return corrected((squares(sums) - own) / (seeing * (seeing - 1.0)));
    }

    /// The mean of Cohen's kappa over all pairs of coders (Light, 1971); it has no value when a pair has none.
    public Value light() {
        var sum = 0.0;
        var pairs = 0;
        for (var first = 0; first < ratings.ways().coders(); first++) {
            for (var second = first + 1; second < ratings.ways().coders(); second++) {
                switch (ratings.pair(first, second).cohen()) {
                    case Value.Known(var kappa) -> sum += kappa;
                    case Value.Undefined none -> {
                        return none;
                    }
                }
                pairs++;
            }
        }
        return pairs == 0 ? Krippendorff.none(ratings) : Value.of(sum / pairs);
    }

    private Value corrected(double expected) {
        return Value.of((observed - expected) / (1 - expected));
    }

    int categories() {
        return ratings.ways().categories();
    }

    /// The mean over units of the share of coders that chose each category.
    double[] shares() {
        var ways = ratings.ways();
        var shares = new double[categories()];
        for (var way = 0; way < ways.size(); way++) {
            if (ratings.count(way) == 0 || ways.given(way) == 0) continue;
            for (var at = 0; at < ways.kinds(way).length; at++) {
                shares[ways.kinds(way)[at]] += (double) ratings.count(way) * ways.tallies(way)[at] / ways.given(way);
            }
        }
        var units = ratings.units();
        for (var at = 0; at < shares.length; at++) shares[at] /= units;
        return shares;
    }

    static double ac1Chance(double[] shares) {
        return Arrays.stream(shares).map(share -> share * (1 - share)).sum() / (shares.length - 1);
    }

    static double squares(double[] numbers) {
        return Arrays.stream(numbers).map(number -> number * number).sum();
    }
}
