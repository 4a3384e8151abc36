package org.polyvocal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What a study asserts, in words, and the evidence for and against it.
///
/// @param name     what it is called for short, such as `F1`
/// @param strength how sure its author is, in the author's words; empty for unsaid
/// @param survey   what the survey says to it; empty for nothing
/// @param note     anything else; empty for nothing
/// @param evidence the codings that bear on it, in the order in which they were put there
public record Finding(Id<Finding> id, String name, String assertion, String strength, String survey, String note,
        List<Evidence> evidence) implements Entity {
    /// How a passage bears on an assertion.
    public enum Bearing {
        SUPPORTS, CHALLENGES, QUALIFIES;

        /// The word in tables and files: `supports`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Bearing> of(String word) {
            return Arrays.stream(values()).filter(bearing -> Naming.same(bearing.word(), word)).findFirst();
        }
    }

    /// A coded passage and how it bears on the assertion. The coding may have been taken away since.
    public record Evidence(Bearing bearing, Id<Coding> coding) {}

    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(note, "note");
        if (assertion.isBlank()) throw new IllegalArgumentException("a finding asserts something");
        evidence = evidence.stream().distinct().toList();
    }

    public Finding resting(List<Evidence> evidence) {
        return new Finding(id, name, assertion, strength, survey, note, evidence);
    }

    /// The codings that bear on it in this way.
    public List<Id<Coding>> codings(Bearing bearing) {
        return evidence.stream().filter(each -> each.bearing == bearing).map(Evidence::coding).toList();
    }

    /// Assertions are about people, and stay out of logs.
    @Override
    public String toString() {
        return "Finding " + id;
    }
}
