package org.polyvocal.report.page;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.polyvocal.model.Look;
import org.polyvocal.model.evidence.ClaimType;

/// A coded passage.
///
/// @param code the code's path
/// @param memo the coder's note; empty for none
public record Quotation(String code, Look look, String text, Place place, Judgement judgement, String memo) implements Block {
    public Quotation {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(judgement, "judgement");
    }

    /// Where the words stand.
    ///
    /// @param speaker who says them; empty when unknown
    /// @param turns   `14` or `14–16`; empty outside turns
    /// @param time    when the first of them begins, as `00:12:04`; empty where the transcript does not say
    public record Place(String document, String speaker, String turns, String time) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Place";
        }
    }

    /// What the coder makes of them.
    ///
    /// @param stance empty when none was set
    public record Judgement(String coder, Optional<ClaimType> claim, String stance, OptionalInt weight) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Judgement";
        }
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Quotation of " + text.length() + " units";
    }
}
