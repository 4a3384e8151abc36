package org.polyvocal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.journal.Row;

/// Follows the journal's chain, row by row.
final class Links implements Consumer<Row> {
    private final List<String> faults = new ArrayList<>();
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
    }

    long count() {
        return count;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
