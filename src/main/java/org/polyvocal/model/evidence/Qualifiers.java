package org.polyvocal.model.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a coder has said about the evidence in a coded passage. All of it is optional.
public record Qualifiers(Optional<ClaimType> claim, Optional<Stance> stance, Optional<Vantage> vantage,
        Optional<TimeFrame> time, Set<Specificity> specificity, Optional<Elicitation> elicitation,
        Optional<Confidence> confidence) {
    public static final Qualifiers NONE = new Qualifiers(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public Qualifiers {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(vantage, "vantage");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(elicitation, "elicitation");
        Objects.requireNonNull(confidence, "confidence");
        var ordered = EnumSet.noneOf(Specificity.class);
        ordered.addAll(specificity);
        specificity = Collections.unmodifiableSet(ordered);
    }

    public Qualifiers claiming(Optional<ClaimType> claim) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }

    public Qualifiers standing(Optional<Stance> stance) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }

    public Qualifiers seenFrom(Optional<Vantage> vantage) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }

    public Qualifiers at(Optional<TimeFrame> time) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }

    public Qualifiers naming(Set<Specificity> specificity) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }

    public Qualifiers elicited(Optional<Elicitation> elicitation) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }

    public Qualifiers held(Optional<Confidence> confidence) {
        return new Qualifiers(claim, stance, vantage, time, specificity, elicitation, confidence);
    }
}
