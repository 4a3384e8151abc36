package org.polyvocal.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import org.polyvocal.model.evidence.Qualifiers;

/// A passage tagged with a code by a coder.
///
/// @param weight 0 to 100, where the project uses weights
/// @param memo   the coder's note on this coding; empty for none
public record Coding(Id<Coding> id, Passage passage, Id<Code> code, Id<Coder> coder, Instant created, Qualifiers qualifiers,
        OptionalInt weight, String memo) implements Entity {
    /// In the order of the text, the longer first where two start together, then in the order in which they were made.
    public static final Comparator<Coding> READING_ORDER = Comparator.comparing(Coding::span).thenComparing(Coding::id);

    public Coding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(coder, "coder");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(qualifiers, "qualifiers");
        Objects.requireNonNull(memo, "memo");
        if (weight.isPresent() && (weight.getAsInt() < 0 || weight.getAsInt() > 100)) {
            throw new IllegalArgumentException("a weight is 0 to 100: " + weight.getAsInt());
        }
    }

    public Id<Document> document() {
        return passage.document();
    }

    public Span span() {
        return passage.span();
    }

    public Coding over(Span span) {
        return new Coding(id, new Passage(document(), span), code, coder, created, qualifiers, weight, memo);
    }

    public Coding as(Id<Code> code) {
        return new Coding(id, passage, code, coder, created, qualifiers, weight, memo);
    }

    public Coding qualified(Qualifiers qualifiers) {
        return new Coding(id, passage, code, coder, created, qualifiers, weight, memo);
    }

    public Coding weighing(OptionalInt weight) {
        return new Coding(id, passage, code, coder, created, qualifiers, weight, memo);
    }

    public Coding noted(String memo) {
        return new Coding(id, passage, code, coder, created, qualifiers, weight, memo);
    }

    /// Memos stay out of logs.
    @Override
    public String toString() {
        return "Coding " + id;
    }
}
