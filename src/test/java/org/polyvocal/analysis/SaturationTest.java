package org.polyvocal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.Saturation.Interview;
import org.polyvocal.analysis.Saturation.Step;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;

class SaturationTest {
    private final Id<Code> trust = Id.next();
    private final Id<Code> voice = Id.next();
    private final Id<Code> time = Id.next();

    @Test
    void countsWhatIsNewAndWhatASecondCaseBearsOut() {
        var found = Saturation.of(List.of(
                new Interview(Map.of(trust, Set.of("Sian"), voice, Set.of("Sian"))),
                new Interview(Map.of(trust, Set.of("Sian"))),
                new Interview(Map.of(trust, Set.of("Owen"), time, Set.of("Owen", "Dilys")))), 1);
        assertThat(found.steps()).containsExactly(new Step(2, 2, 0), new Step(1, 0, 0), new Step(2, 1, 2));
    }

    @Test
    void everyOrderEndsWithAllCodes() {
        var interviews = IntStream.range(0, 9).mapToObj(at -> new Interview(
                at % 2 == 0 ? Map.of(trust, Set.of("a")) : Map.of(voice, Set.of("b"), time, Set.of("c")))).toList();
        var spread = Saturation.of(interviews, 20261124).spread();
        assertThat(spread).hasSize(9);
        assertThat(spread.getLast()).isEqualTo(new Saturation.Spread(3, 3, 3));
        assertThat(spread.getFirst().low()).isEqualTo(1);
        assertThat(spread.getFirst().high()).isEqualTo(2);
    }

    /// The mean over orders has a closed form: a code in k of n interviews is known after m of them with the probability
    /// 1 − C(n−k, m) / C(n, m) (Hurlbert, 1971).
    @Test
    void theMeanOverOrdersIsTheRarefactionCurve() {
        var codes = IntStream.range(0, 30).mapToObj(_ -> Id.<Code>next()).toList();
        var interviews = IntStream.range(0, 12).mapToObj(at -> {
            var cases = new HashMap<Id<Code>, Set<String>>();
            for (var code = 0; code < 30; code++)
                if ((at * 7 + code * 5) % 12 <= code % 6) cases.put(codes.get(code), Set.of("x"));
            return new Interview(cases);
        }).toList();
        var spread = Saturation.of(interviews, 7).spread();
        var all = new HashSet<Id<Code>>();
        interviews.forEach(each -> all.addAll(each.cases().keySet()));
        for (var after = 1; after <= 12; after++) {
            var m = after;
            var expected = all.stream().mapToDouble(code -> {
                var with = (int) interviews.stream().filter(each -> each.cases().containsKey(code)).count();
                return 1 - IntStream.range(0, m).mapToDouble(i -> Math.max(0, 12.0 - with - i) / (12 - i)).reduce(1,
                        (a, b) -> a * b);
            }).sum();
            assertThat(spread.get(after - 1).mean()).as("after %d", after).isBetween(expected - .5, expected + .5);
        }
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Saturation.of(List.of(), 1).steps()).isEmpty();
    }
}
