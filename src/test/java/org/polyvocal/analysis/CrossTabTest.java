package org.polyvocal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.Qualifiers;

class CrossTabTest {
    private final Id<Document> first = Id.next();
    private final Id<Document> second = Id.next();
    private final Code power = code("Power", Optional.empty());
    private final Code trust = code("Trust", Optional.of(power.id()));
    private final Codebook codebook = new Codebook(List.of(power, trust, code("Unused", Optional.empty())));
    private final List<Coding> codings = List.of(coding(first, power, 10), coding(first, trust, 5), coding(first, trust, 5),
            coding(second, trust, 30));

    @Test
    void countsCodingsInEachColumn() {
        var tab = CrossTab.of(codings, byDocument(), _ -> 1);
        assertThat(tab.amount(trust, first)).isEqualTo(2);
        assertThat(tab.amount(power, second)).isZero();
        assertThat(tab.total(first)).isEqualTo(3);
        assertThat(tab.total(trust)).isEqualTo(3);
        assertThat(tab.share(trust, first)).isEqualTo(Value.of(2.0 / 3));
    }

    @Test
    void countsWhateverACodingWeighs() {
        var tab = CrossTab.of(codings, byDocument(), coding -> coding.span().length());
        assertThat(tab.amount(trust, second)).isEqualTo(30);
        assertThat(tab.share(power, first)).isEqualTo(Value.of(0.5));
    }

    @Test
    void addsABranchToItsThemeWithoutCountingTwice() {
        var tab = CrossTab.of(codings, byDocument(), _ -> 1).rolledUp(codebook);
        assertThat(tab.amount(power, first)).isEqualTo(3);
        assertThat(tab.amount(trust, first)).isEqualTo(2);
        assertThat(tab.total(first)).isEqualTo(3);
    }

    @Test
    void keepsEmptyColumnsAndLeavesOutUnusedCodes() {
        var nobody = Id.<Document>next();
        var tab = CrossTab.of(codings, new CrossTab.Layout<>(List.of(nobody, first), coding -> List.of(coding.document())),
                _ -> 1);
        assertThat(tab.columns()).containsExactly(nobody, first);
        assertThat(tab.share(trust, nobody)).isEqualTo(Value.undefined("analysis.undefined.emptyColumn"));
        assertThat(tab.total(trust)).as("what is in no column is left out").isEqualTo(2);
        assertThat(tab.rows(codebook)).containsExactly(power, trust);
    }

    private CrossTab.Layout<Id<Document>> byDocument() {
        return new CrossTab.Layout<>(List.of(first, second), coding -> List.of(coding.document()));
    }

    private static Code code(String name, Optional<Id<Code>> parent) {
        return new Code(Id.next(), parent, "", name, name, Look.PALETTE.getFirst(), Rule.NONE, 0);
    }

    private static Coding coding(Id<Document> document, Code code, int length) {
        return new Coding(Id.next(), new Passage(document, new Span(0, length)), code.id(), Id.next(), Instant.EPOCH,
                Qualifiers.NONE, OptionalInt.empty(), "");
    }
}
