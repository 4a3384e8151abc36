package org.polyvocal.analysis.cooccurrence;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;

/// What a matrix is asked: of which codes, in which sense of together, among which codings. Starts as *overlapping
/// passages of all codes, each coder's own*, and is narrowed by saying more.
///
/// @param codes    rows and columns, in this order
/// @param kept     the codings that count; any search or filter
/// @param division how documents are cut into units
public record Question(Codebook codebook, List<Code> codes, Relation relation, Predicate<Coding> kept, Segmentation division,
        Nesting nesting, Coders coders) {
    /// Whether a coding counts for the codes above its own.
    public enum Nesting {
        /// For its own code only.
        SEPARATE,
        /// For every code of the branch it is on; a code and one above it are then always together, and say nothing.
        ROLLED_UP
    }

    /// Whose codings may form a pair.
    public enum Coders {
        /// One coder's at a time, and the counts are added up: otherwise agreement would look like co-occurrence.
        EACH,
        /// Anybody's with anybody's.
        TOGETHER
    }

    public Question {
        Objects.requireNonNull(codebook, "codebook");
        codes = List.copyOf(codes);
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(nesting, "nesting");
        Objects.requireNonNull(coders, "coders");
    }

    public static Question about(Codebook codebook) {
        return new Question(codebook, codebook.codes(), Relation.OVERLAP, _ -> true,
                Segmentation.reading(_ -> {
                    throw new IllegalStateException("say how to read a text before asking for sentences or words");
                }), Nesting.SEPARATE, Coders.EACH);
    }

    public Question of(List<Code> codes) {
        return new Question(codebook, codes, relation, kept, division, nesting, coders);
    }

    public Question relating(Relation relation) {
        return new Question(codebook, codes, relation, kept, division, nesting, coders);
    }

    /// Only codings that pass this, too.
    public Question keeping(Predicate<Coding> also) {
        return new Question(codebook, codes, relation, kept.and(also), division, nesting, coders);
    }

    public Question dividing(Segmentation division) {
        return new Question(codebook, codes, relation, kept, division, nesting, coders);
    }

    public Question nesting(Nesting nesting) {
        return new Question(codebook, codes, relation, kept, division, nesting, coders);
    }

    public Question among(Coders coders) {
        return new Question(codebook, codes, relation, kept, division, nesting, coders);
    }

    /// The unit in which places are counted: the relation's own, or turns where it compares characters.
    private Segmentation.Unit unit() {
        return relation.kind().unit().orElse(Segmentation.Unit.TURN);
    }

    Segments segments(Document document) {
        return division.segments(document, unit());
    }

    /// Whether one of the codes lies above the other and counts its codings, too.
    boolean isNested(Code a, Code b) {
        return nesting == Nesting.ROLLED_UP && !a.id().equals(b.id()) && (isAbove(a, b) || isAbove(b, a));
    }

    private boolean isAbove(Code upper, Code lower) {
        return codebook.lineage(lower).stream().anyMatch(code -> code.id().equals(upper.id()));
    }
}
