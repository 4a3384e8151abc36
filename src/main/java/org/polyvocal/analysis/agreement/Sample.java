package org.polyvocal.analysis.agreement;

import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.coefficient.Chance;
import org.polyvocal.analysis.agreement.coefficient.Contingency;
import org.polyvocal.analysis.agreement.coefficient.Fourfold;
import org.polyvocal.analysis.agreement.coefficient.Krippendorff;
import org.polyvocal.analysis.agreement.coefficient.Metric;
import org.polyvocal.analysis.agreement.coefficient.Ratings;

/// Units with and without a code, in the forms that coefficients are worked out from.
final class Sample {
    static final int ABSENT = 0;
    static final int PRESENT = 1;

    private final Ratings ratings;
    private final Chance chance;
    private final Contingency table;

    Sample(Ratings ratings) {
        this.ratings = ratings;
        this.chance = Chance.of(ratings);
        this.table = ratings.pair(0, 1);
    }

    Chance chance() {
        return chance;
    }

    /// The first two coders against each other.
    Contingency table() {
        return table;
    }

    Fourfold fourfold() {
        return table().collapsed(PRESENT);
    }

    Value alpha() {
        return Krippendorff.of(ratings, Metric.NOMINAL).alpha();
    }
}
