package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.chance.Permutation;
import org.polyvocal.model.Seeded;

/// Whether ties keep to groups: Krackhardt and Stern's (1988) E-I index over all ties and for each actor, what it would be if
/// people took no notice of groups, and the assortativity that Newman (2003) has for the same. Ties with somebody whose group
/// is not known are left out.
public final class Mixing {
    private static final String NO_TIES = "analysis.undefined.noTies";
    private final Network network;
    /// The group of each actor by number; -1 where it is not known.
    private final int[] groups;
    private final int kinds;

    private Mixing(Network network, int[] groups, int kinds) {
        this.network = network;
        this.groups = groups;
        this.kinds = kinds;
    }

    /// @param groups of each actor, where it is known
    public static Mixing of(Network network, List<Optional<String>> groups) {
        var numbers = new HashMap<String, Integer>();
        var numbered = groups.stream().mapToInt(group -> group.map(name -> numbers.computeIfAbsent(name, _ -> numbers.size()))
                .orElse(-1)).toArray();
        return new Mixing(network, numbered, numbers.size());
    }

    public long internal() {
        return network.arcs().filter(arc -> known(arc) && same(arc)).count();
    }

    public long external() {
        return network.arcs().filter(arc -> known(arc) && !same(arc)).count();
    }

    /// From -1, all ties within groups, to 1, all between them.
    public Value index() {
        return index(external(), internal());
    }

    private static Value index(long external, long internal) {
        return Value.ratio(external - internal, external + internal, NO_TIES);
    }

    /// What the index would be if every pair were as likely to be tied as any other.
    public Value expected() {
        var sizes = new long[kinds];
        for (var group : groups) if (group >= 0) sizes[group]++;
        var people = Arrays.stream(sizes).sum();
        var within = Arrays.stream(sizes).map(size -> size * (size - 1)).sum();
        var all = people * (people - 1);
        return Value.ratio(all - 2 * within, all, "analysis.undefined.noPairs");
    }

    /// The index of the ties that an actor has, whoever reported them.
    public Value ofActor(int actor) {
        if (groups[actor] < 0) return Value.undefined("analysis.undefined.noGroup");
        var same = 0L;
        var others = 0L;
        for (var row : network.isDirected()
                ? List.of(network.out()[actor], network.in()[actor])
                : List.of(network.out()[actor])) {
            for (var other : row) {
                if (groups[other] == groups[actor]) same++;
                else if (groups[other] >= 0) others++;
            }
        }
        return index(others, same);
    }

    /// From the least there can be to 1, all ties within groups; 0 is chance.
    public Value assortativity() {
        var from = new double[kinds];
        var to = new double[kinds];
        var ties = 0L;
        for (var each = network.arcs().filter(this::known).iterator(); each.hasNext(); ties++) {
            var arc = each.next();
            from[groups[arc.from()]]++;
            to[groups[arc.to()]]++;
        }
        if (ties == 0) return Value.undefined(NO_TIES);
        var chance = 0.0;
        for (var kind = 0; kind < kinds; kind++) {
            var both = from[kind] + to[kind];
            chance += network.isDirected() ? from[kind] * to[kind] : both * both / 4;
        }
        chance /= (double) ties * ties;
        return Value.ratio((double) internal() / ties - chance, 1 - chance, "analysis.undefined.oneGroup");
    }

    /// How often dealing the groups out at random gives an index at least as far from what is expected; the observed one
    /// counts as one of them.
    public Value chance(long seed, int times) {
        var observed = index();
        if (observed.known().isEmpty() || expected().known().isEmpty()) return observed;
        var middle = expected().known().getAsDouble();
        var far = Math.abs(observed.known().getAsDouble() - middle) - 1e-12;
        var random = Seeded.generator(seed);
        var dealt = new Mixing(network, groups.clone(), kinds);
        var reached = 1;
        for (var time = 0; time < times; time++) {
            Permutation.shuffle(dealt.groups, random);
            var value = dealt.index().known();
            if (value.isPresent() && Math.abs(value.getAsDouble() - middle) >= far) reached++;
        }
        return Value.of(reached / (times + 1.0));
    }

    private boolean known(Network.Arc arc) {
        return groups[arc.from()] >= 0 && groups[arc.to()] >= 0;
    }

    private boolean same(Network.Arc arc) {
        return groups[arc.from()] == groups[arc.to()];
    }
}
