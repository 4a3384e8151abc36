package org.polyvocal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.journal.Row;

/// Follows the journal's chain, row by row. A row whose words were removed must be named by the purge that has done it.
final class Links implements Consumer<Row> {
    private final List<String> faults = new ArrayList<>();
    private final Map<Long, Long> purged = new HashMap<>();
    private String previous;
    private long count;

    /// @param root what the first row is chained to
    Links(String root) {
        this.previous = root;
    }

    @Override
    public void accept(Row row) {
        count++;
        if (row.entry().number() != count) {
            faults.add(Messages.say("store.fault.gap", count));
            count = row.entry().number();
        } else if (!row.follows(previous)) {
            faults.add(Messages.say("store.fault.row", row.entry().number()));
        }
        previous = row.hash();
        row.purge().ifPresent(purge -> purged.put(row.entry().number(), purge));
        if (row.entry().kind() == Committed.Kind.PURGED) settle(row);
    }

    private void settle(Row purge) {
        var named = new HashSet<>(purge.tombstone().rows());
        purged.entrySet().removeIf(row -> row.getValue() == purge.entry().number() && named.contains(row.getKey()));
    }

    long count() {
        return count;
    }

    List<String> faults() {
        var all = new ArrayList<>(faults);
        purged.keySet().stream().sorted().forEach(row -> all.add(Messages.say("store.fault.row", row)));
        return List.copyOf(all);
    }
}
