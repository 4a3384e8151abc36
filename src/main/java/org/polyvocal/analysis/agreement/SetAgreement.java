package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.coefficient.Krippendorff;
import org.polyvocal.analysis.agreement.coefficient.Metric;
import org.polyvocal.analysis.agreement.coefficient.Ratings;
import org.polyvocal.analysis.agreement.coefficient.SetDistance;
import org.polyvocal.analysis.agreement.coefficient.Ways;

/// How far coders agree on all codes at once: each sentence, turn or document has a set of codes, and sets are more or less
/// alike. One figure over a codebook; which distance was taken moves it much, and is said.
public final class SetAgreement {
    private static final int MOST_SETS = 300; // an interval compares all sets 2,000 times

    private final Terms terms;
    private final Clusters clusters;
    private final int[] blank;
    private final Counts kept;
    private final List<BitSet> sets = new ArrayList<>();
    private final Map<BitSet, Integer> setNumbers = new HashMap<>();
    private final List<int[]> answers = new ArrayList<>();
    private final Map<List<Integer>, Integer> wayNumbers = new HashMap<>();
    private final Ways ways;

    private SetAgreement(Sheet.All all, Terms terms) {
        this.terms = terms;
        this.clusters = all.clusters();
        this.blank = clusters.ways(seen -> way(seen, new BitSet[terms.coders().size()]));
        var subjects = new Subjects(terms.subjects());
        var tally = new Tally();
        all.sheets().forEach(sheet -> count(sheet, subjects, tally));
        this.kept = tally.counts();
        this.ways = Ways.of(sets.size(), answers);
    }

    /// @throws IllegalArgumentException when characters are the unit: their sets would be of no use to anybody
    public static SetAgreement of(List<Work> works, Terms terms) {
        if (terms.unit() == Unit.CHARACTER) throw new IllegalArgumentException("sets are of sentences, turns or documents");
        return new SetAgreement(Sheet.of(works, terms), terms);
    }

    private void count(Sheet sheet, Subjects subjects, Tally tally) {
        Map<Integer, BitSet[]> coded = new TreeMap<>();
        var marking = new Marking(sheet.ground(), terms);
        var runs = Run.of(sheet.work(), terms, subjects);
        for (var at = 0; at < runs.size(); at++) {
            var subject = at;
            marking.mark(runs.get(at), (stretch, who, _) -> mark(
                    coded.computeIfAbsent(stretch, _ -> new BitSet[terms.coders().size()]), who, subject));
        }
        coded.forEach((stretch, own) -> tally.add(sheet.places()[stretch], way(sheet.seen(), own), 1));
    }

    private static void mark(BitSet[] sets, long who, int subject) {
        for (var coder = 0; coder < sets.length; coder++) {
            if ((who & 1L << coder) == 0) continue;
            if (sets[coder] == null) sets[coder] = new BitSet();
            sets[coder].set(subject);
        }
    }

    /// @param own a set for each coder; none where nothing was coded
    private int way(long seen, BitSet[] own) {
        var way = new ArrayList<Integer>();
        for (var coder = 0; coder < own.length; coder++) {
            way.add((seen & 1L << coder) == 0 ? Ways.MISSING : number(own[coder] == null ? new BitSet() : own[coder]));
        }
        return wayNumbers.computeIfAbsent(way, _ -> {
            answers.add(way.stream().mapToInt(Integer::intValue).toArray());
            return answers.size() - 1;
        });
    }

    private int number(BitSet set) {
        return setNumbers.computeIfAbsent(set, _ -> {
            sets.add(set);
            return sets.size() - 1;
        });
    }

    /// Alpha of these coders, by their numbers in the terms.
    public Value alpha(SetDistance distance, int[] group) {
        var once = Draws.once(clusters.size());
        var counts = clusters.counts(once, blank, answers.size());
        kept.move(counts, blank, once);
        return alpha(ways.of(group), counts, distance.metric(sets));
    }

    /// From 2,000 resamples; empty where there is only one cluster, or more different sets than can be compared so often.
    public Optional<Interval> interval(SetDistance distance, int[] group, long seed) {
        if (sets.size() > MOST_SETS) return Optional.empty();
        var seen = ways.of(group);
        var metric = distance.metric(sets);
        return Interval.of(Resampling.of(clusters, blank, answers.size(), seed).figures(kept, 1,
                counts -> List.of(alpha(seen, counts, metric)))[0]);
    }

    private static Value alpha(Ways ways, long[] counts, Metric metric) {
        return Krippendorff.of(Ratings.of(ways, counts), metric).alpha();
    }
}
