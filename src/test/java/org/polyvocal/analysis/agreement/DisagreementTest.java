package org.polyvocal.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.agreement.Disagreement.Kind;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

class DisagreementTest {
    private final Transcripts transcripts = new Transcripts();
    private final Id<Coder> ana = Id.next();
    private final Id<Coder> ben = Id.next();
    private final Code trust = Transcripts.code("Trust", 0);
    private final Code time = Transcripts.code("Time", 1);
    private final Document document = Transcripts.document("d", "x".repeat(200), List.of(), List.of());

    @Test
    void theReferenceCodingsDifferInEveryWay() {
        var terms = transcripts.terms("ana", "ben");
        var trusted = Disagreement.between(transcripts.coder("ana"), transcripts.coder("ben"), terms.subjects().get(1),
                transcripts.works(), terms);
        assertThat(trusted).extracting(Disagreement::kind).containsExactly(Kind.BOUNDARY, Kind.BOUNDARY);
        var planned = Disagreement.between(transcripts.coder("ana"), transcripts.coder("ben"), terms.subjects().get(0),
                transcripts.works(), terms);
        assertThat(planned).extracting(Disagreement::kind).containsExactly(Kind.BOUNDARY, Kind.MISSED);
    }

    @Test
    void whatOneCodedOtherwiseIsAnotherCode() {
        assertThat(between(coding(10, 20, trust, ana), coding(15, 30, time, ben))).singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.OTHER_CODE);
                    assertThat(it.others()).extracting(Coding::code).containsExactly(time.id());
                });
    }

    @Test
    void twoPiecesThatTouchAreTheSameAsOne() {
        assertThat(between(coding(10, 30, trust, ana), coding(10, 20, trust, ben), coding(20, 30, trust, ben))).isEmpty();
    }

    @Test
    void sharedIsWhatBothHaveOfWhatEitherHas() {
        assertThat(between(coding(10, 30, trust, ana), coding(20, 40, trust, ben)).getFirst().shared())
                .isCloseTo(1.0 / 3, within(1e-9));
    }

    private List<Disagreement> between(Coding... codings) {
        var subject = Subject.each(List.of(trust)).getFirst();
        return Disagreement.between(ana, ben, subject, List.of(new Work(document, List.of(codings), Set.of(ana, ben))),
                Terms.of(List.of(ana, ben), List.of(subject)));
    }

    private Coding coding(int start, int end, Code code, Id<Coder> coder) {
        return Transcripts.coding(document, new Span(start, end), code.id(), coder);
    }
}
