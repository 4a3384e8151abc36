package org.polyvocal.analysis;

/// How much more often two words stand near each other than they would if all words were shuffled.
///
/// @param near     how often the one stands near the other
/// @param anywhere how often it stands anywhere
/// @param window   how many words there are near the other
/// @param words    how many words there are anywhere
public record Attraction(long near, long anywhere, long window, long words) {
    public Attraction {
        if (near < 0 || near > anywhere || near > window || window > words || anywhere > words) {
            throw new IllegalArgumentException("not a table of four: " + near + ", " + anywhere + ", " + window + ", " + words);
        }
    }

    /// How often it would stand near the other by chance.
    public double expected() {
        return words == 0 ? 0 : (double) anywhere * window / words;
    }

    /// Dunning's G² (Computational Linguistics 19, 1993), negative where the words avoid each other.
    public double logLikelihood() {
        var elsewhere = words - window;
        var sum = term(near, expected()) + term(anywhere - near, (double) anywhere * elsewhere / words)
                + term(window - near, (double) (words - anywhere) * window / words)
                + term(elsewhere - anywhere + near, (double) (words - anywhere) * elsewhere / words);
        return near < expected() ? -2 * sum : 2 * sum;
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
