package org.polyvocal.analysis.agreement.unitizing;

import java.util.List;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.coefficient.Reason;

/// Krippendorff's first alpha for unitizing (1995, corrected 2004), value by value. It looks at where sections begin and
/// end. With more than two coders it misbehaves (Krippendorff et al. 2016); it is kept for comparison.
public final class AlphaU {
    private final Continuum continuum;

    private AlphaU(Continuum continuum) {
        this.continuum = continuum;
    }

    public static AlphaU of(Continuum continuum) {
        return new AlphaU(continuum);
    }

    public Value of(int value) {
        return corrected(observed(value), expected(value));
    }

    /// All values together.
    ///
    /// @param continua one for each value, in their order: sections of different values may overlap here
    public static Value overall(List<Continuum> continua) {
        var observed = 0.0;
        var expected = 0.0;
        for (var value = 0; value < continua.size(); value++) {
            observed += of(continua.get(value)).observed(value);
            expected += of(continua.get(value)).expected(value);
        }
        return corrected(observed, expected);
    }

    private static Value corrected(double observed, double expected) {
        return expected == 0 ? Reason.NO_VARIANCE.undefined() : Value.of(1 - observed / expected);
    }

    public double observed(int value) {
        var coders = continuum.coders();
        var sum = 0.0;
        for (var first = 0; first < coders; first++) {
            for (var second = 0; second < first; second++) {
                sum += between(continuum.of(first, value), continuum.of(second, value))
                        + lost(continuum.of(first, value), continuum.gaps(second, value))
                        + lost(continuum.of(second, value), continuum.gaps(first, value));
            }
        }
        return 2 * sum / ((double) coders * (coders - 1) * square(continuum.length()));
    }

    /// How far sections that meet differ at both ends.
    private static double between(List<Section> first, List<Section> second) {
        var sum = 0.0;
        for (int from = 0, at = 0; at < first.size(); at++) {
            var section = first.get(at);
            while (from < second.size() && second.get(from).end() <= section.start()) from++;
            for (var other = from; other < second.size() && second.get(other).start() < section.end(); other++) {
                sum += square(section.start() - second.get(other).start()) + square(section.end() - second.get(other).end());
            }
        }
        return sum;
    }

    /// Sections that lie wholly where the other has nothing.
    private static double lost(List<Section> sections, List<long[]> gaps) {
        var sum = 0.0;
        var gap = 0;
        for (var section : sections) {
            while (gap < gaps.size() && gaps.get(gap)[1] < section.end()) gap++;
            if (gap < gaps.size() && gaps.get(gap)[0] <= section.start()) sum += square(section.length());
        }
        return sum;
    }

    public double expected(int value) {
        double length = continuum.length();
        var sum = 0.0;
        var fixed = 0.0;
        var sections = continuum.sections().stream().flatMap(List::stream).filter(each -> each.value() == value).toList();
        for (var section : sections) {
            double own = section.length();
            sum += (sections.size() - 1) * (2 * own * own * own - 3 * own * own + own) / 3
                    + own * own * room(value, section.length());
            fixed += own * (own - 1);
        }
        var all = continuum.coders() * length;
        var chances = all * (all - 1) - fixed;
        return chances == 0 ? 0 : 2 / length * sum / chances;
    }

    /// In how many places of anybody's gaps a section of this length fits.
    private double room(int value, long length) {
        var sum = 0.0;
        for (var coder = 0; coder < continuum.coders(); coder++) {
            for (var gap : continuum.gaps(coder, value)) {
                if (gap[1] - gap[0] >= length) sum += gap[1] - gap[0] - length + 1;
            }
        }
        return sum;
    }

    private static double square(double number) {
        return number * number;
    }
}
