package org.polyvocal.store.journal;

import java.util.Optional;
import java.util.UUID;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.store.records.RecordText;

/// An edit as the journal keeps it: the record before and after, as JSON.
///
/// @param kind the name of the record's table
public record EditText(String kind, UUID id, Optional<String> before, Optional<String> after) {
    static EditText of(Edit edit) {
        return switch (edit) {
            case Edit.Add(var entity) -> of(entity, Optional.empty(), Optional.of(entity));
            case Edit.Remove(var entity) -> of(entity, Optional.of(entity), Optional.empty());
            case Edit.Replace(var before, var after) -> of(after, Optional.of(before), Optional.of(after));
        };
    }

    private static EditText of(Entity entity, Optional<Entity> before, Optional<Entity> after) {
        return new EditText(RecordText.kind(entity), entity.id().value(), before.map(RecordText::write),
                after.map(RecordText::write));
    }

    /// @throws IllegalArgumentException when somebody has written something else there
    Edit edit() {
        if (before.isEmpty()) return new Edit.Add(record(after));
        if (after.isEmpty()) return new Edit.Remove(record(before));
        return new Edit.Replace(record(before), record(after));
    }

    private Entity record(Optional<String> json) {
        return RecordText.read(kind, json.orElseThrow(() -> new IllegalArgumentException("neither before nor after")));
    }

    /// For a reader without our program.
    String json() {
        return "{\"record\":\"" + kind + "\"" + before.map(it -> ",\"before\":" + it).orElse("")
                + after.map(it -> ",\"after\":" + it).orElse("") + "}";
    }

    /// What the record says stays out of logs.
    @Override
    public String toString() {
        return "Edit of " + kind + " " + id;
    }
}
