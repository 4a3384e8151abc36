package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.List;

/// Tells of the runs of one code in one document which units it is present in, and from whom.
final class Marking {
    /// Hears of units that somebody coded.
    @FunctionalInterface
    interface Listener {
        /// @param stretch of the ground
        /// @param who     a bit for each coder who has the code there
        /// @param count   how many units
        void hear(int stretch, long who, long count);
    }

    private static final int PLACE = 32; // bits to the left of the rest of an event

    private final Ground ground;
    private final Terms terms;
    private final int[][] covered;
    private final long[] marks;

    Marking(Ground ground, Terms terms) {
        this.ground = ground;
        this.terms = terms;
        this.marks = new long[ground.size()];
        this.covered = terms.rule() == Rule.ANY ? new int[0][] : new int[terms.coders().size()][ground.size()];
    }

    void mark(List<Run> runs, Listener listener) {
        switch (terms.unit()) {
            case CHARACTER -> characters(runs, listener);
            case SENTENCE, TURN -> stretches(runs, listener);
            case DOCUMENT -> document(runs, listener);
        }
    }

    /// Sweeps over the places where somebody begins or ends.
    private void characters(List<Run> runs, Listener listener) {
        var events = new long[2 * runs.size()];
        for (var at = 0; at < runs.size(); at++) {
            events[2 * at] = (long) runs.get(at).start() << PLACE | runs.get(at).coder();
            events[2 * at + 1] = (long) runs.get(at).end() << PLACE | runs.get(at).coder();
        }
        Arrays.sort(events);
        var who = 0L;
        for (var at = 0; at < events.length; at++) {
            who ^= 1L << (int) events[at];
            if (who == 0) continue;
            var start = (int) (events[at] >> PLACE);
            var end = (int) (events[at + 1] >> PLACE);
            if (start < end) characters(start, end, who, listener);
        }
    }

    private void characters(int start, int end, long who, Listener listener) {
        for (var stretch = ground.from(start); ground.begins(stretch, end); stretch++) {
            listener.hear(stretch, who, ground.shared(stretch, start, end));
        }
    }

    private void stretches(List<Run> runs, Listener listener) {
        var first = ground.size();
        var last = -1;
        for (var run : runs) {
            for (var stretch = ground.from(run.start()); ground.begins(stretch, run.end()); stretch++) {
                if (isPresent(run, stretch)) marks[stretch] |= 1L << run.coder();
                first = Math.min(first, stretch);
                last = Math.max(last, stretch);
            }
        }
        for (var stretch = first; stretch <= last; stretch++) {
            if (marks[stretch] != 0) listener.hear(stretch, marks[stretch], 1);
            marks[stretch] = 0;
            for (var coder : covered) coder[stretch] = 0;
        }
    }

    private boolean isPresent(Run run, int stretch) {
        var shared = ground.shared(stretch, run.start(), run.end());
        if (terms.rule() == Rule.ANY) return shared > 0;
        covered[run.coder()][stretch] += shared;
        return covered[run.coder()][stretch] >= terms.rule().needed(ground.length(stretch));
    }

    private void document(List<Run> runs, Listener listener) {
        var who = 0L;
        for (var run : runs) {
            if (ground.begins(ground.from(run.start()), run.end())) who |= 1L << run.coder();
        }
        if (who != 0) listener.hear(0, who, 1);
    }
}
