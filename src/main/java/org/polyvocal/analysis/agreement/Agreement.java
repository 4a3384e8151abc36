package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.coefficient.Ratings;
import org.polyvocal.analysis.agreement.coefficient.Ways;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;

/// How far coders agree on each of some codes, under terms that have been said.
///
/// ```
/// var agreement = Agreement.of(works, terms);
/// agreement.all(subject).value(Measure.KRIPP_ALPHA);
/// agreement.resampled(7041, List.of(Measure.KRIPP_ALPHA));   // with intervals; takes longer
/// ```
///
/// Only documents on which two of the coders worked have a part in it. Immutable once made. Codings are swept over in the order of the text; no text is looked at character by character.
public final class Agreement {
    private static final int FEW_INTERVIEWS = 10;

    private final Terms terms;
    private final Clustering clustering;
    private final Clusters clusters = new Clusters();
    private final List<Tally> tallies;
    private final Ways ways;

    /// What is resampled.
    public enum Clustering { INTERVIEWS, TURNS }

    private Agreement(List<Work> works, Terms terms) {
        this.terms = terms;
        this.tallies = terms.subjects().stream().map(_ -> new Tally()).toList();
        var shared = works.stream().filter(work -> Long.bitCount(seen(work, terms)) > 1).toList();
        this.clustering = terms.unit() == Unit.DOCUMENT || shared.size() >= FEW_INTERVIEWS
                ? Clustering.INTERVIEWS
                : Clustering.TURNS;
        var patterns = new Patterns(terms.coders().size());
        var subjects = new Subjects(terms.subjects());
        shared.forEach(work -> count(work, patterns, subjects));
        this.ways = patterns.ways();
    }

    public static Agreement of(List<Work> works, Terms terms) {
        return new Agreement(works, terms);
    }

    private static long seen(Work work, Terms terms) {
        return IntStream.range(0, terms.coders().size()).filter(at -> work.coders().contains(terms.coders().get(at)))
                .mapToLong(at -> 1L << at).sum();
    }

    private void count(Work work, Patterns patterns, Subjects subjects) {
        var ground = Ground.of(work.document(), terms);
        if (ground.size() == 0) return;
        var seen = seen(work, terms);
        var places = places(ground, patterns.number(seen, 0));
        var marking = new Marking(ground, terms);
        var runs = Run.of(work, terms, subjects);
        for (var at = 0; at < runs.size(); at++) {
            if (runs.get(at).isEmpty()) continue;
            var tally = tallies.get(at);
            marking.mark(runs.get(at),
                    (stretch, who, count) -> tally.add(places[stretch], patterns.number(seen, who), count));
        }
    }

    /// The cluster that each stretch is in, with its units counted.
    private int[] places(Ground ground, int way) {
        var places = new int[ground.size()];
        for (var stretch = 0; stretch < places.length; stretch++) {
            var isNew = stretch == 0 || clustering == Clustering.TURNS && ground.turn(stretch) != ground.turn(stretch - 1);
            places[stretch] = isNew ? clusters.open(way) : places[stretch - 1];
            switch (terms.unit()) {
                case CHARACTER -> clusters.add(places[stretch], ground.length(stretch));
                case SENTENCE, TURN -> clusters.add(places[stretch], 1);
                case DOCUMENT -> clusters.add(places[stretch], isNew ? 1 : 0);
            }
        }
        return places;
    }

    public Terms terms() {
        return terms;
    }

    public Clustering clustering() {
        return clustering;
    }

    /// How many are resampled.
    public int clusters() {
        return clusters.size();
    }

    /// All coders on one code.
    public Comparison all(Subject subject) {
        return comparison(subject, IntStream.range(0, terms.coders().size()).toArray());
    }

    /// Two coders on one code, by their numbers in the terms.
    public Comparison pair(Subject subject, int first, int second) {
        return comparison(subject, new int[]{first, second});
    }

    /// Every two coders, and where there are more all of them, as numbers in the terms.
    public List<int[]> groups() {
        var all = terms.coders().size();
        var groups = new ArrayList<int[]>();
        for (var first = 0; first < all; first++) {
            for (var second = first + 1; second < all; second++) groups.add(new int[]{first, second});
        }
        if (all > 2) groups.add(IntStream.range(0, all).toArray());
        return groups;
    }

    private Comparison comparison(Subject subject, int[] group) {
        var tally = tallies.get(terms.subjects().indexOf(subject));
        var once = Draws.once(clusters.size());
        var counts = clusters.counts(once, ways.size());
        tally.move(counts, clusters.ways(), once);
        return new Comparison(subject, coders(group), Ratings.of(ways.of(group), counts), Map.of());
    }

    private List<Id<Coder>> coders(int[] group) {
        return IntStream.of(group).mapToObj(terms.coders()::get).toList();
    }

    /// Every code, by every group of coders, without intervals.
    public Stream<Comparison> comparisons() {
        return terms.subjects().stream()
                .flatMap(subject -> groups().stream().map(group -> comparison(subject, group)));
    }

    /// As [#comparisons], with intervals from 2,000 resamples of clusters.
    ///
    /// @param measures that are to have one
    public Stream<Comparison> comparisons(long seed, List<Measure> measures) {
        var draws = Draws.of(clusters.size(), clusters.size() < 2 ? 0 : Draws.RESAMPLES, seed);
        var bases = Stream.of(draws.times()).map(drawn -> clusters.counts(drawn, ways.size())).toList();
        var groups = groups();
        var seen = groups.stream().map(ways::of).toList();
        return terms.subjects().stream().flatMap(subject -> IntStream.range(0, groups.size())
                .mapToObj(at -> {
                    var wanted = Measure.among(groups.get(at).length).stream().filter(measures::contains).toList();
                    var plain = comparison(subject, groups.get(at));
                    return new Comparison(subject, plain.coders(), plain.ratings(),
                            new Resampling(draws, bases, clusters).of(tallies.get(terms.subjects().indexOf(subject)),
                                    seen.get(at), wanted));
                }));
    }

    /// Works out intervals for one code.
    private record Resampling(Draws draws, List<long[]> bases, Clusters clusters) {
        Map<Measure, Interval> of(Tally tally, Ways ways, List<Measure> measures) {
            var figures = new double[measures.size()][draws.times().length];
            for (var at = 0; at < draws.times().length; at++) {
                var counts = bases.get(at).clone();
                tally.move(counts, clusters.ways(), draws.times()[at]);
                var sample = new Sample(Ratings.of(ways, counts));
                for (var each = 0; each < figures.length; each++) {
                    figures[each][at] = measures.get(each).of(sample) instanceof Value.Known(var number) ? number : Double.NaN;
                }
            }
            var intervals = new EnumMap<Measure, Interval>(Measure.class);
            for (var each = 0; each < figures.length; each++) {
                var measure = measures.get(each);
                Interval.of(figures[each]).ifPresent(interval -> intervals.put(measure, interval));
            }
            return intervals;
        }
    }
}
