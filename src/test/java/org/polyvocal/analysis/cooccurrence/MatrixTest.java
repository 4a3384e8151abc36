package org.polyvocal.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;

class MatrixTest {
    private static final String TEXT = "I: Who decides? R: We do. All of us. I: And who is we? R: Teachers, mostly.";
    private static final Id<Coder> ANA = Id.next();
    private static final Id<Coder> BEN = Id.next();

    private final Code theme = code("Power", Optional.empty(), 0);
    private final Code trust = code("Trust", Optional.of(theme.id()), 0);
    private final Code talk = code("Talk", Optional.empty(), 1);
    private final Document document = document();
    private final Question question = Question.about(new Codebook(List.of(theme, trust, talk)))
            .dividing(Segmentation.reading(_ -> TEXT));

    @Test
    void showsHowOftenACodeIsUsedOnTheDiagonal() {
        var matrix = matrix(question, coding("We do", trust, ANA), coding("do. All", trust, ANA), coding("Teachers", trust, ANA));
        assertThat(matrix.value(Measure.HITS, trust, trust)).isEqualTo(Value.of(3));
        assertThat(matrix.cell(trust, trust).pairs()).as("of different codings").isEqualTo(1);
        assertThat(matrix.pairs(trust, trust)).hasSize(1);
    }

    @Test
    void takesTwoCodersOfOnePassageForAgreementAndNotForCoOccurrence() {
        var anas = coding("We do", trust, ANA);
        var bens = coding("We do", talk, BEN);
        assertThat(matrix(question, anas, bens).cell(trust, talk).pairs()).isZero();
        assertThat(matrix(question.among(Question.Coders.TOGETHER), anas, bens).cell(trust, talk).pairs()).isEqualTo(1);
    }

    @Test
    void countsTheUnitsOnceForEachCoderWhoWorkedOnTheDocument() {
        var anas = coding("We do", trust, ANA);
        var bens = coding("We do", talk, BEN);
        assertThat(matrix(question, anas).units()).isEqualTo(4);
        assertThat(matrix(question, anas, bens).units()).isEqualTo(8);
        assertThat(matrix(question.keeping(coding -> coding.coder().equals(ANA)), anas, bens).units()).isEqualTo(4);
    }

    @Test
    void isNarrowedByAnyFilterTheDiagonalToo() {
        var matrix = matrix(question.keeping(coding -> coding.span().start() > 30), coding("We do", trust, ANA),
                coding("Teachers", trust, ANA), coding("mostly", talk, ANA));
        assertThat(matrix.codings(trust)).isEqualTo(1);
        assertThat(matrix.codings(talk)).isEqualTo(1);
    }

    @Test
    void countsABranchForItsThemeWhenRolledUp() {
        var rolledUp = question.nesting(Question.Nesting.ROLLED_UP);
        var codings = new Coding[]{coding("We do", trust, ANA), coding("do. All", theme, ANA), coding("do", talk, ANA)};
        assertThat(matrix(question, codings).cell(theme, talk).pairs()).isEqualTo(1);
        var matrix = matrix(rolledUp, codings);
        assertThat(matrix.codings(theme)).isEqualTo(2);
        assertThat(matrix.cell(theme, talk).pairs()).isEqualTo(2);
        assertThat(matrix.cell(theme, talk).a().hits()).isEqualTo(2);
        assertThat(matrix.value(Measure.PAIRS, theme, trust)).isEqualTo(Value.undefined("analysis.undefined.nested"));
        assertThat(matrix.pairs(theme, trust)).isEmpty();
    }

    @Test
    void hasOnlyTheRowsThatAreAskedFor() {
        var matrix = matrix(question.nesting(Question.Nesting.ROLLED_UP).of(List.of(talk, theme)), coding("We do", trust, ANA),
                coding("do", talk, ANA));
        assertThat(matrix.codes()).containsExactly(talk, theme);
        assertThat(matrix.cell(talk, theme).pairs()).isEqualTo(1);
        assertThat(matrix.cells()).hasSize(1);
    }

    @Test
    void countsOnlyWhatParticipantsSayWhenAskedTo() {
        var matrix = matrix(question.relating(Relation.turns(0)).dividing(question.division().ofParticipants()),
                coding("Who decides? R: We", trust, ANA), coding("Who", talk, ANA));
        assertThat(matrix.units()).isEqualTo(2);
        assertThat(matrix.cell(trust, talk).units()).isEqualTo(new Units(2, 1, 0, 0));
    }

    @Test
    void findsSentencesAndWords() {
        var we = coding("We", trust, ANA);
        var all = coding("All", talk, ANA);
        assertThat(matrix(question.relating(Relation.sentences(0)), we, all).cell(trust, talk).pairs()).isZero();
        assertThat(matrix(question.relating(Relation.sentences(1)), we, all).cell(trust, talk).pairs()).isEqualTo(1);
        assertThat(matrix(question.relating(Relation.words(1)), we, all).cell(trust, talk).pairs()).isZero();
        assertThat(matrix(question.relating(Relation.words(2)), we, all).cell(trust, talk).pairs()).isEqualTo(1);
    }

    @Test
    void saysWhyANumberDoesNotExist() {
        var matrix = matrix(question, coding("We", trust, ANA));
        assertThat(matrix.value(Measure.HITS, theme, talk)).isEqualTo(Value.undefined("analysis.undefined.noCodings"));
        assertThat(matrix.value(Measure.LIFT, trust, talk)).isEqualTo(Value.undefined("analysis.undefined.noUnits"));
        assertThat(new Value.Undefined("analysis.undefined.neverTogether").sentence())
                .isEqualTo("The two codes are never together.");
    }

    @Test
    void listsTheFirstOfManyPairsWithoutFindingTheOthers() {
        var whole = new Coding[4000];
        for (var at = 0; at < whole.length; at++) {
            whole[at] = Published.coding(at, document, new Span(0, TEXT.length()), at % 2 == 0 ? trust : talk, ANA);
        }
        var matrix = matrix(question, whole);
        assertThat(matrix.cell(trust, talk).pairs()).isEqualTo(4_000_000);
        assertThat(matrix.pairs(trust, talk).limit(10)).hasSize(10);
    }

    private Matrix matrix(Question question, Coding... codings) {
        return Matrix.of(List.of(new Page(document, List.of(codings))), question);
    }

    private Coding coding(String words, Code code, Id<Coder> coder) {
        var start = TEXT.indexOf(words);
        return Published.coding(Id.next().value().hashCode(), document, new Span(start, start + words.length()), code, coder);
    }

    private static Code code(String name, Optional<Id<Code>> parent, int position) {
        return new Code(Id.next(), parent, "", name, name, Look.PALETTE.getFirst(), Rule.NONE, position);
    }

    private static Document document() {
        var asking = new Speaker(Id.next(), "I", Role.INTERVIEWER);
        var answering = new Speaker(Id.next(), "R", Role.PARTICIPANT);
        return new Document(Id.next(), "d", "", new Source("d", "txt", ""), TextProfile.of(TEXT, Locale.ENGLISH),
                List.of(asking, answering),
                List.of(turn("I: Who decides?", asking), turn("R: We do. All of us.", answering),
                        turn("I: And who is we?", asking),
                        turn("R: Teachers, mostly.", answering)),
                java.time.Instant.EPOCH);
    }

    private static Turn turn(String words, Speaker speaker) {
        var start = TEXT.indexOf(words);
        return new Turn(Optional.of(speaker.id()), new Span(start, start + words.length()),
                new Span(start + 3, start + words.length()), Optional.empty());
    }
}
