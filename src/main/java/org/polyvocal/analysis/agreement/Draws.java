package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import org.polyvocal.model.Seeded;

/// Resamples of clusters: how often each was drawn, with replacement, as many as there are. The same seed gives the same
/// resamples, and all codes are looked at in the same ones.
///
/// @param times a row for each resample
record Draws(short[][] times) {
    static final int RESAMPLES = 2000;

    static Draws of(int clusters, int resamples, long seed) {
        var random = Seeded.generator(seed);
        var times = new short[resamples][clusters];
        for (var resample : times) {
            for (var drawn = 0; drawn < clusters; drawn++) resample[Seeded.below(clusters, random)]++;
        }
        return new Draws(times);
    }

    /// Each cluster once: no resample, but what is.
    static short[] once(int clusters) {
        var once = new short[clusters];
        Arrays.fill(once, (short) 1);
        return once;
    }
}
