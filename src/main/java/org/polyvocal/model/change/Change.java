package org.polyvocal.model.change;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;

/// Edits that happen together or not at all, under one name.
///
/// @param gesture what one act of a person did: changes with the same gesture are undone together
public record Change(Label label, UUID gesture, List<Edit> edits) {
    public Change {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(gesture, "gesture");
        edits = List.copyOf(edits);
    }

    public static Change of(Label label, List<? extends Edit> edits) {
        return new Change(label, Id.next().value(), List.copyOf(edits));
    }

    public static Change of(Label label, Edit... edits) {
        return of(label, List.of(edits));
    }

    /// Undoing runs backwards: a code added before its first coding must be removed after it, or the foreign key objects.
    public Change inverse() {
        return new Change(label, gesture, edits.reversed().stream().map(Edit::inverse).toList());
    }
}
