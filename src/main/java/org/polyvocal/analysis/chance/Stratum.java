package org.polyvocal.analysis.chance;

/// Two features counted over the units of one interview: a 2 × 2 table with its margins.
///
/// @param all  units
/// @param a    units with the first
/// @param b    units with the second
/// @param both units with both
public record Stratum(long all, long a, long b, long both) {
    public Stratum {
        if (both < least(all, a, b) || both > Math.min(a, b) || Math.max(a, b) > all) {
            throw new IllegalArgumentException("not a table: " + all + ", " + a + ", " + b + ", " + both);
        }
    }

    /// The fewest units that can hold both, given the margins.
    long least() {
        return least(all, a, b);
    }

    /// How many numbers of units with both the margins allow.
    int possible() {
        return Math.toIntExact(Math.min(a, b) - least() + 1);
    }

    private static long least(long all, long a, long b) {
        return Math.max(0, a + b - all);
    }
}
