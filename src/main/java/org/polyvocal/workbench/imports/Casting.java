package org.polyvocal.workbench.imports;

import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.Role;

/// Who a speaker of a file is to be. Speakers who get one name become one speaker.
///
/// @param label  as it stands in the file
/// @param name   under which the speaker is kept
/// @param person the name of the case whose voice it is; a person of that name is made when there is none
public record Casting(String label, String name, Role role, Optional<String> person) {
    public Casting {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
        if (name.isBlank()) throw new IllegalArgumentException("a speaker needs a name");
    }

    static Casting of(Voice voice) {
        return new Casting(voice.label(), voice.label(), voice.role(), Optional.empty());
    }

    public Casting named(String name) {
        return new Casting(label, name, role, person);
    }

    public Casting as(Role role) {
        return new Casting(label, name, role, person);
    }

    public Casting voiceOf(Optional<String> person) {
        return new Casting(label, name, role, person);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Casting as " + role;
    }
}
