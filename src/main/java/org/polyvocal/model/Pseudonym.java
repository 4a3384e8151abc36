package org.polyvocal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// An entry of the register of names: who or what is not to be recognised in the study, and what stands in its place.
///
/// @param name        as it was
/// @param variants    other ways in which it is written, such as the surname alone, a nickname or initials
/// @param replacement what stands where the name stood
public record Pseudonym(Id<Pseudonym> id, String name, List<String> variants, String replacement, Kind kind) implements Entity {
    /// What sort of thing bears the name.
    public enum Kind {
        PERSON, PLACE, SCHOOL, OTHER;

        /// The word in tables and files: `school`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> Naming.same(kind.word(), word)).findFirst();
        }
    }

    public Pseudonym {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) throw new IllegalArgumentException("a pseudonym stands for a name");
        if (replacement.isBlank()) throw new IllegalArgumentException("something must stand where the name stood");
        var own = name;
        variants = variants.stream().filter(variant -> !variant.isBlank() && !variant.equals(own)).distinct().toList();
    }

    public static Pseudonym of(String name, String replacement, Kind kind, String... variants) {
        return new Pseudonym(Id.next(), name.strip(), List.of(variants), replacement.strip(), kind);
    }

    /// With other variants, another replacement or another kind for the same name.
    public Pseudonym saying(List<String> variants, String replacement, Kind kind) {
        return new Pseudonym(id, name, variants, replacement, kind);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Pseudonym " + id;
    }
}
