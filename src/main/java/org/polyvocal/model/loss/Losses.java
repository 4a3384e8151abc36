package org.polyvocal.model.loss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A loss report in the making: counts while things are read or written. Of the reasons given for changing or dropping
/// things of one kind the first few are told, with how often each was given.
///
/// ```
/// losses.kept("code", 14);
/// losses.changed("variable", "A date with a time became text.");
/// losses.lines();
/// ```
public final class Losses {
    private static final int MOST_REASONS = 12;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private static final class Tally {
        private int kept;
        private int changed;
        private int dropped;
        private final Map<String, Integer> reasons = new LinkedHashMap<>();
        private int untold;

        void because(int count, String reason) {
            if (reasons.size() < MOST_REASONS || reasons.containsKey(reason)) reasons.merge(reason, count, Integer::sum);
            else untold += count;
        }

        LossLine line(String kind) {
            var told = reasons.entrySet().stream()
                    .map(reason -> reason.getValue() == 1 ? reason.getKey() : reason.getKey() + " (" + reason.getValue() + "×)")
                    .collect(Collectors.joining(" "));
            var detail = untold == 0 ? told : told + " (+" + untold + ")";
            return new LossLine(kind, kept + changed + dropped, kept + changed, changed, dropped, detail);
        }
    }

    public void kept(String kind) {
        kept(kind, 1);
    }

    public void kept(String kind, int count) {
        tally(kind).kept += count;
    }

    public void changed(String kind, String reason) {
        changed(kind, 1, reason);
    }

    /// Says nothing of none.
    public void changed(String kind, int count, String reason) {
        if (count == 0) return;
        tally(kind).changed += count;
        tally(kind).because(count, reason);
    }

    public void dropped(String kind, String reason) {
        dropped(kind, 1, reason);
    }

    /// Says nothing of none.
    public void dropped(String kind, int count, String reason) {
        if (count == 0) return;
        tally(kind).dropped += count;
        tally(kind).because(count, reason);
    }

    /// Something to know of things that have come across as they were.
    public void remark(String kind, String remark) {
        tally(kind).because(1, remark);
    }

    public List<LossLine> lines() {
        return tallies.entrySet().stream().map(entry -> entry.getValue().line(entry.getKey())).toList();
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, _ -> new Tally());
    }
}
