package org.polyvocal.desktop.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.analysis.network.Network;

/// What a sociogram shows: people as dots, ties as lines, and groups by name.
///
/// @param groups the names of the groups, by the numbers that dots have
record Picture(List<Dot> dots, Network network, List<String> groups) {
    static final Picture EMPTY = new Picture(List.of(), Network.directed(0, List.of()), List.of());

    Picture {
        dots = List.copyOf(dots);
        groups = List.copyOf(groups);
    }

    Picture moved(int dot, double x, double y) {
        var all = new ArrayList<>(dots);
        all.set(dot, dots.get(dot).movedTo(x, y));
        return new Picture(all, network, groups);
    }

    /// Whether two are tied, whoever says so.
    boolean near(int one, int other) {
        return network.has(one, other) || network.has(other, one);
    }

    List<Dot> members(int group) {
        return dots.stream().filter(dot -> dot.group().equals(Optional.of(group))).toList();
    }

    /// Only somebody and whoever is tied to that person.
    Picture around(int dot) {
        var kept = IntStream.range(0, dots.size()).filter(at -> at == dot || near(at, dot)).toArray();
        var actors = new BitSet();
        IntStream.of(kept).forEach(actors::set);
        return new Picture(IntStream.of(kept).mapToObj(dots::get).toList(), network.among(actors), groups);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Picture of " + network;
    }
}
