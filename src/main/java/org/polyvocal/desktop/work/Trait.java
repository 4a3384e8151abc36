package org.polyvocal.desktop.work;

import java.util.List;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Id;

/// What is known of whoever speaks: that it is this case or one within it, or that this is the answer to an attribute.
public sealed interface Trait {
    record Of(Id<Case> which) implements Trait {}

    record Says(Attribute attribute, String answer) implements Trait {}

    /// @param lineage what the speaker's words belong to, the nearest first
    default boolean holds(List<Case> lineage) {
        return switch (this) {
            case Of(var which) -> lineage.stream().anyMatch(each -> each.id().equals(which));
            case Says(var attribute, var answer) -> Casebook.value(lineage, attribute).filter(answer::equals).isPresent();
        };
    }

    /// Those about the same are alternatives: one of them must hold.
    default Object about() {
        return switch (this) {
            case Of _ -> Of.class;
            case Says(var attribute, _) -> attribute.id();
        };
    }
}
