package org.polyvocal.store.journal;

import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;

/// A row of the journal with its edits, as it is written there.
public record Row(Entry entry, String previous, String hash, List<EditText> edits) {
    /// @throws IllegalArgumentException when somebody has written there something that no change can be made of
    public Committed committed() {
        return new Committed(entry.number(), entry.at(), entry.author().id(), entry.kind(), change());
    }

    public Change change() {
        return new Change(entry.label(), entry.gesture(), edits.stream().map(EditText::edit).toList());
    }

    /// The records before and after, as a JSON array for a reader without our program.
    public String detail() {
        return edits.stream().map(EditText::json).collect(Collectors.joining(",", "[", "]"));
    }

    /// Whether the row is as it was when it was chained to the row with this hash.
    public boolean follows(String before) {
        var chain = new Chain(previous, entry);
        edits.forEach(chain::with);
        return previous.equals(before) && hash.equals(chain.hash());
    }
}
