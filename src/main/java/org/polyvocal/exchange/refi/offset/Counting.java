package org.polyvocal.exchange.refi.offset;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.words.Messages;

/// A way of counting the characters of a text.
///
/// @param mark whether a byte-order mark counts
/// @param last whether the end is the last character rather than the one after it
record Counting(Unit unit, LineEnd lineEnd, boolean mark, boolean last) {
    /// What counts as one.
    enum Unit { CODE_POINT, UTF16, BYTE }

    /// What a line end counts: as many as it has characters, always one, or always two.
    enum LineEnd { WRITTEN, ONE, TWO }

    /// What the standard means.
    static final Counting STANDARD = new Counting(Unit.CODE_POINT, LineEnd.WRITTEN, false, false);

    private static final List<Counting> ALL = every();

    /// Every way, the likelier before the less likely.
    static List<Counting> all() {
        return ALL;
    }

    private static List<Counting> every() {
        var all = new ArrayList<Counting>();
        for (var last : List.of(false, true)) {
            for (var mark : List.of(false, true)) {
                for (var lineEnd : LineEnd.values()) {
                    for (var unit : Unit.values()) all.add(new Counting(unit, lineEnd, mark, last));
                }
            }
        }
        return List.copyOf(all);
    }

    String words() {
        return Messages.say("exchange.refi.counting", unit.ordinal(), lineEnd.ordinal(), mark ? 1 : 0, last ? 1 : 0);
    }
}
