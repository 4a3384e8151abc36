package org.polyvocal.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;
import org.polyvocal.model.Seeded;

/// What each further interview adds: codes that were not there before, and codes that a second case now bears out. After
/// Guest, Bunce & Johnson (2006), who counted new codes by interview; since the order of interviews is an accident, the
/// same is counted over random orders (as species are in ecology: Gotelli & Colwell, 2001).
///
/// @param steps  interview by interview, in the order in which they were given
/// @param spread what random orders of the same interviews would have found by then
public record Saturation(List<Step> steps, List<Spread> spread) {
    /// How many random orders are drawn.
    public static final int ORDERS = 200;

    public Saturation {
        steps = List.copyOf(steps);
        spread = List.copyOf(spread);
    }

    /// An interview: which codes occur in it, and which cases each of them comes from.
    public record Interview(Map<Id<Code>, Set<String>> cases) {
        public Interview {
            cases = Map.copyOf(cases);
        }

        /// Cases may be people; their names stay out of logs.
        @Override
        public String toString() {
            return "Interview with " + cases.size() + " codes";
        }
    }

    /// What one interview brings.
    ///
    /// @param codes     codes in it
    /// @param fresh     codes in no interview before
    /// @param confirmed codes of which a second case is found here
    public record Step(int codes, int fresh, int confirmed) {}

    /// How many codes are known after so many interviews, over random orders.
    ///
    /// @param low  the 5th percentile
    /// @param high the 95th percentile
    public record Spread(double mean, int low, int high) {}

    /// @param seed of the random orders; the same seed gives the same answer
    public static Saturation of(List<Interview> interviews, long seed) {
        return new Saturation(steps(interviews), spread(interviews, seed));
    }

    private static List<Step> steps(List<Interview> interviews) {
        var known = new HashMap<Id<Code>, Set<String>>();
        var steps = new ArrayList<Step>();
        for (var interview : interviews) {
            var fresh = 0;
            var confirmed = 0;
            for (var code : interview.cases().entrySet()) {
                var cases = known.computeIfAbsent(code.getKey(), _ -> new HashSet<>());
                var before = cases.size();
                cases.addAll(code.getValue());
                if (before == 0) fresh++;
                if (before < 2 && cases.size() >= 2) confirmed++;
            }
            steps.add(new Step(interview.cases().size(), fresh, confirmed));
        }
        return steps;
    }

    private static List<Spread> spread(List<Interview> interviews, long seed) {
        var random = Seeded.generator(seed);
        var order = new ArrayList<>(interviews);
        var known = new int[interviews.size()][ORDERS];
        for (var draw = 0; draw < ORDERS; draw++) {
            Collections.shuffle(order, random);
            var codes = new HashSet<Id<Code>>();
            for (var at = 0; at < order.size(); at++) {
                codes.addAll(order.get(at).cases().keySet());
                known[at][draw] = codes.size();
            }
        }
        return Arrays.stream(known).map(Saturation::spread).toList();
    }

    private static Spread spread(int[] known) {
        Arrays.sort(known);
        return new Spread(Arrays.stream(known).average().orElse(0), known[ORDERS / 20], known[ORDERS - 1 - ORDERS / 20]);
    }
}
