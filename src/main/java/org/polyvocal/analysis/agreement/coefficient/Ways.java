package org.polyvocal.analysis.agreement.coefficient;

import java.util.Arrays;
import java.util.List;

/// The different ways in which a unit was answered by the coders: a value from each, or none from who did not see it.
/// How many units were answered in each way is for [Ratings] to say, so that the ways are worked out once for any number
/// of resamples.
public final class Ways {
    /// Stands where a coder gave no answer.
    public static final int MISSING = -1;

    private final int categories;
    private final int coders;
    private final int[][] answers;
    private final int[][] kinds;
    private final int[][] tallies;
    private final int[] given;

    private Ways(int categories, int coders, int[][] answers) {
        this.categories = categories;
        this.coders = coders;
        this.answers = answers;
        this.kinds = new int[answers.length][];
        this.tallies = new int[answers.length][];
        this.given = new int[answers.length];
        for (var way = 0; way < answers.length; way++) tally(way);
    }

    /// @param categories how many values there are to choose from, used or not
    /// @param answers    each from 0 to one less than that, or [#MISSING]; all of the same length
    public static Ways of(int categories, List<int[]> answers) {
        return new Ways(categories, answers.isEmpty() ? 0 : answers.getFirst().length,
                answers.stream().map(int[]::clone).toArray(int[][]::new));
    }

    private void tally(int way) {
        kinds[way] = Arrays.stream(answers[way]).filter(answer -> answer != MISSING).sorted().distinct().toArray();
        tallies[way] = Arrays.stream(kinds[way])
                .map(kind -> (int) Arrays.stream(answers[way]).filter(answer -> answer == kind).count()).toArray();
        given[way] = Arrays.stream(tallies[way]).sum();
    }

    public int size() {
        return answers.length;
    }

    public int coders() {
        return coders;
    }

    public int categories() {
        return categories;
    }

    public int answer(int way, int coder) {
        return answers[way][coder];
    }

    /// The values that this way has, each once.
    int[] kinds(int way) {
        return kinds[way];
    }

    /// How many coders gave each of the [#kinds].
    int[] tallies(int way) {
        return tallies[way];
    }

    /// How many coders answered at all.
    public int given(int way) {
        return given[way];
    }

    /// The share of pairs of coders that agree; 0 where there is no pair.
    double agreeing(int way) {
        if (given[way] < 2) return 0;
        var pairs = 0L;
        for (var tally : tallies[way]) pairs += (long) tally * (tally - 1);
        return (double) pairs / ((long) given[way] * (given[way] - 1));
    }

    /// What these coders answered, and nobody else.
    public Ways of(int... chosen) {
        return of(categories, Arrays.stream(answers)
                .map(way -> Arrays.stream(chosen).map(coder -> way[coder]).toArray()).toList());
    }

    /// The same answers with one value against all others: 1 and 0.
    Ways collapsed(int category) {
        return of(2, Arrays.stream(answers).map(way -> Arrays.stream(way)
                .map(answer -> answer == MISSING ? MISSING : answer == category ? 1 : 0).toArray()).toList());
    }
}
