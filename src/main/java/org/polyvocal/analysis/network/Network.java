package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.IntStream;

/// Who is tied to whom: actors by number and the ties between them, each tie once. A tie of somebody to himself is none.
///
/// An actor may be *silent*: asked, but without an answer. What others say of a silent actor is known; what the actor
/// would have said is not, and is never counted as *no tie*.
public final class Network {
    private final boolean directed;
    private final int[][] out;
    private final int[][] in;
    private final int ties;
    private final BitSet silent;

    /// A tie from one actor to another; in an undirected network, between them.
    public record Arc(int from, int to) {}

    private Network(boolean directed, int[][] out, int[][] in, BitSet silent) {
        this.directed = directed;
        this.out = out;
        this.in = in;
        var arcs = Arrays.stream(out).mapToInt(row -> row.length).sum();
        this.ties = directed ? arcs : arcs / 2;
        this.silent = silent;
    }

    /// A network whose ties go from one to another.
    public static Network directed(int size, Collection<Arc> arcs) {
        return new Network(true, rows(size, arcs, Network::from, Network::to), rows(size, arcs, Network::to, Network::from),
                new BitSet());
    }

    /// A network whose ties have no direction.
    public static Network undirected(int size, Collection<Arc> edges) {
        var both = edges.stream().mapMulti((Arc edge, java.util.function.Consumer<Arc> each) -> {
            each.accept(edge);
            each.accept(new Arc(edge.to, edge.from));
        }).toList();
        var rows = rows(size, both, Network::from, Network::to);
        return new Network(false, rows, rows, new BitSet());
    }

    private static int from(Arc arc) {
        return arc.from;
    }

    private static int to(Arc arc) {
        return arc.to;
    }

    private interface End {
        int of(Arc arc);
    }

    private static int[][] rows(int size, Collection<Arc> arcs, End end, End other) {
        var counts = new int[size];
        for (var arc : arcs) counts[Objects.checkIndex(end.of(arc), size)]++;
        var rows = new int[size][];
        Arrays.setAll(rows, at -> new int[counts[at]]);
        for (var arc : arcs) rows[end.of(arc)][--counts[end.of(arc)]] = other.of(arc);
        Arrays.setAll(rows, at -> IntStream.of(rows[at]).filter(each -> each != at).sorted().distinct().toArray());
        return rows;
    }

    /// This network, of which these actors did not answer. Ties that they are said to have reported are left out.
    public Network silent(BitSet actors) {
        var kept = arcs().filter(arc -> !actors.get(arc.from) || !directed && !actors.get(arc.to)).toList();
        var heard = directed ? directed(size(), kept) : undirected(size(), kept);
        return new Network(directed, heard.out, heard.in, (BitSet) actors.clone());
    }

    /// With every tie turned round.
    public Network reversed() {
        return new Network(directed, in, out, silent);
    }

    /// With every tie taken for one in both directions.
    public Network symmetrised() {
        return directed ? new Network(false, undirected(size(), arcs().toList()).out, silent) : this;
    }

    private Network(boolean directed, int[][] rows, BitSet silent) {
        this(directed, rows, rows, silent);
    }

    /// These actors and the ties among them, numbered anew in their order.
    public Network among(BitSet actors) {
        var number = new int[size()];
        var next = 0;
        for (var at = actors.nextSetBit(0); at >= 0; at = actors.nextSetBit(at + 1)) number[at] = next++;
        var kept = arcs().filter(arc -> actors.get(arc.from) && actors.get(arc.to))
                .map(arc -> new Arc(number[arc.from], number[arc.to])).toList();
        var left = new BitSet();
        silent.stream().filter(actors::get).forEach(at -> left.set(number[at]));
        return (directed ? directed(next, kept) : undirected(next, kept)).silent(left);
    }

    public int size() {
        return out.length;
    }

    public boolean isDirected() {
        return directed;
    }

    public int ties() {
        return ties;
    }

    /// Every tie, once.
    public java.util.stream.Stream<Arc> arcs() {
        return IntStream.range(0, size()).boxed().flatMap(from -> IntStream.of(out[from])
                .filter(to -> directed || from < to).mapToObj(to -> new Arc(from, to)));
    }

    public boolean has(int from, int to) {
        return Arrays.binarySearch(out[from], to) >= 0;
    }

    public boolean answered(int actor) {
        return !silent.get(actor);
    }

    /// Those who answered.
    public BitSet respondents() {
        var all = new BitSet();
        all.set(0, size());
        all.andNot(silent);
        return all;
    }

    public boolean hasSilent() {
        return !silent.isEmpty();
    }

    /// Whom an actor names, in order.
    public IntStream named(int actor) {
        return IntStream.of(out[actor]);
    }

    /// Who names an actor, in order.
    public IntStream namers(int actor) {
        return IntStream.of(in[actor]);
    }

    public int outdegree(int actor) {
        return out[actor].length;
    }

    public int indegree(int actor) {
        return in[actor].length;
    }

    /// The rows themselves, for the arithmetic of this package, which changes nothing in them.
    int[][] out() {
        return out;
    }

    int[][] in() {
        return in;
    }

    @Override
    public String toString() {
        return "Network of " + size() + " actors and " + ties + " ties";
    }
}
