package org.polyvocal.store.journal;

import java.util.List;
import java.util.stream.Collectors;
import org.polyvocal.model.Edit;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;

/// A row of the journal with what it did, as it is written there.
///
/// @param parts JSON arrays of edits, to be read one after the other
public record Row(Entry entry, String previous, String hash, List<String> parts) {
    /// @throws IllegalArgumentException when somebody has written something there that no change can be made of
    public Committed committed() {
        return new Committed(entry.number(), entry.at(), entry.author().id(), entry.kind(), change());
    }

    public Change change() {
        return new Change(entry.label(), entry.gesture(), edits());
    }

    private List<Edit> edits() {
        return parts.stream().flatMap(part -> EditText.read(part).stream()).toList();
    }

    /// The records before and after, as one JSON array for a reader without our program.
    public String detail() {
        return parts.stream().map(part -> part.substring(1, part.length() - 1)).collect(Collectors.joining(",", "[", "]"));
    }

    /// Whether the row is as it was when it was chained to the row with this hash.
    public boolean follows(String before) {
        var chain = new Chain(previous, entry);
        parts.forEach(chain::add);
        return previous.equals(before) && hash.equals(chain.hash());
    }
}
