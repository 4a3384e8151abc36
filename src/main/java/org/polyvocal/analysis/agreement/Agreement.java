package org.polyvocal.analysis.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final Terms terms;
    private final Clustering clustering;
    private final Clusters clusters;
    private final int[] blank;
    private final List<Counts> counts;
    private final Ways ways;
    private final short[] once;
    private final long[] uncoded;

    /// What is resampled.
    public enum Clustering { INTERVIEWS, TURNS }

    private Agreement(Sheet.All all, Terms terms) {
        this.terms = terms;
        this.clustering = all.clustering();
        this.clusters = all.clusters();
        var tallies = terms.subjects().stream().map(_ -> new Tally()).toList();
        var patterns = new Patterns(terms.coders().size());
        this.blank = clusters.ways(seen -> patterns.number(seen, 0));
        var subjects = new Subjects(terms.subjects());
        all.sheets().forEach(sheet -> count(sheet, patterns, subjects, tallies));
        this.counts = tallies.stream().map(Tally::counts).toList();
        this.ways = patterns.ways();
        this.once = Draws.once(clusters.size());
        this.uncoded = clusters.counts(once, blank, ways.size());
    }

    public static Agreement of(List<Work> works, Terms terms) {
        return new Agreement(Sheet.of(works, terms), terms);
    }

    private void count(Sheet sheet, Patterns patterns, Subjects subjects, List<Tally> tallies) {
        var marking = new Marking(sheet.ground(), terms);
        var runs = Run.of(sheet.work(), terms, subjects);
        for (var at = 0; at < runs.size(); at++) {
            if (runs.get(at).isEmpty()) continue;
            var tally = tallies.get(at);
            marking.mark(runs.get(at), (stretch, who, count) -> tally.add(sheet.places()[stretch],
                    patterns.number(sheet.seen(), who), count));
        }
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

    private Comparison comparison(Subject subject, int[] group) {
        return comparison(terms.subjects().indexOf(subject), group, ways.of(group));
    }

    private Comparison comparison(int subject, int[] group, Ways seen) {
        var counted = uncoded.clone();
        counts.get(subject).move(counted, blank, once);
        return new Comparison(terms.subjects().get(subject), coders(group), Ratings.of(seen, counted), Map.of());
    }

    private List<Id<Coder>> coders(int[] group) {
        return IntStream.of(group).mapToObj(terms.coders()::get).toList();
    }

    /// Every code, by every group of coders, without intervals.
    public Stream<Comparison> comparisons() {
        return comparisons(terms.groups(), (_, comparison) -> comparison);
    }

    /// As [#comparisons], with intervals from 2,000 resamples of clusters. There is none where only one cluster is.
    ///
    /// @param measures that are to have one
    public Stream<Comparison> comparisons(long seed, List<Measure> measures) {
        return comparisons(seed, measures, terms.groups());
    }

    /// As [#comparisons(long, List)], by these groups of coders only: their numbers in the terms.
    public Stream<Comparison> comparisons(long seed, List<Measure> measures, List<int[]> groups) {
        var resampling = Resampling.of(clusters, blank, ways.size(), seed);
        return comparisons(groups, (subject, plain) -> new Comparison(plain.subject(), plain.coders(), plain.ratings(),
                intervals(resampling, counts.get(subject), plain, measures)));
    }

    private Stream<Comparison> comparisons(List<int[]> groups, BiFunction<Integer, Comparison, Comparison> finished) {
        var seen = groups.stream().map(ways::of).toList();
        return IntStream.range(0, counts.size()).boxed().flatMap(subject -> IntStream.range(0, groups.size())
                .mapToObj(at -> finished.apply(subject, comparison(subject, groups.get(at), seen.get(at)))));
    }

    private static Map<Measure, Interval> intervals(Resampling resampling, Counts coded, Comparison plain,
            List<Measure> measures) {
        var wanted = Measure.among(plain.coders().size()).stream().filter(measures::contains).toList();
        var figures = resampling.figures(coded, wanted.size(), counts -> {
            var sample = new Sample(Ratings.of(plain.ratings().ways(), counts));
            return wanted.stream().map(measure -> measure.of(sample)).toList();
        });
        var intervals = new EnumMap<Measure, Interval>(Measure.class);
        for (var each = 0; each < figures.length; each++) {
            var measure = wanted.get(each);
            Interval.of(figures[each]).ifPresent(interval -> intervals.put(measure, interval));
        }
        return intervals;
    }
}
