package org.polyvocal.workbench.gate;

import java.util.List;
import org.polyvocal.model.Pseudonym;

/// Whether names may go out. Somebody who has seen which ones may allow it.
///
/// @param names that are looked for besides those of the register, such as those of a key
public record Clearance(Names permission, List<Pseudonym> names) {
    /// What is done where names would go out.
    public enum Names { REFUSED, ALLOWED }

    public Clearance {
        names = List.copyOf(names);
    }

    /// Nothing goes out that has a name of the register in it.
    public static Clearance checked() {
        return new Clearance(Names.REFUSED, List.of());
    }

    /// A person has decided that the names may go out.
    public static Clearance allowed() {
        return new Clearance(Names.ALLOWED, List.of());
    }
}
