package org.polyvocal.exchange.coding;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.evidence.Qualifiers;

/// What a row may say of a coding besides what it cannot do without. An `id` is that of an earlier export.
public record Remarks(Optional<Id<Coding>> id, Optional<Instant> created, Qualifiers qualifiers, OptionalInt weight,
        String memo) {
    public Remarks {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(qualifiers, "qualifiers");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(memo, "memo");
    }

    /// Memos stay out of logs.
    @Override
    public String toString() {
        return "Remarks";
    }
}
