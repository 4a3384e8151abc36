package org.polyvocal.exchange.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.Vantage;
import org.polyvocal.model.words.Problem;

class CodingsFileTest {
    private static List<CodingRow> read(String text) {
        return CodingsFile.read(new Original("c.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static CodingRow.Understood only(String text) {
        return (CodingRow.Understood) read(text).getFirst();
    }

    private static String refusal(String columns, String row) {
        var refused = (CodingRow.Refused) read("document,start,end,code,coder" + columns + "\n" + row + "\n").getFirst();
        assertThat(refused.problem().sentence()).startsWith("Row 1 ").doesNotContain("{");
        return refused.problem().key();
    }

    @Test
    void theFiveColumnsAreEnough() {
        var row = only("document,start,end,code,coder\n01-sian,425,887,PC.SOCIAL,Ana\n");
        assertThat(row.row()).isEqualTo(1);
        assertThat(row.document()).isEqualTo("01-sian");
        assertThat(row.points()).isEqualTo(new Span(425, 887));
        assertThat(row.code()).isEqualTo("PC.SOCIAL");
        assertThat(row.coder()).isEqualTo("Ana");
        assertThat(row.remarks())
                .isEqualTo(new Remarks(Optional.empty(), Optional.empty(), Qualifiers.NONE, OptionalInt.empty(), ""));
    }

    @Test
    void otherNamesOfColumnsAreUnderstood() {
        assertThat(only("doc,start,end_exclusive,code_id,annotator\n1,9,12,25,Avery\n").points()).isEqualTo(new Span(9, 12));
    }

    @Test
    void qualifiersWeightAndMemoAreTaken() {
        var remarks = only("document,start,end,code,coder,claim_type,stance,vantage,specificity,weight,memo\n"
                + "d,1,2,c,A,concrete_incident,positive,own act,actor; when,70,\"a, b\"\n").remarks();
        assertThat(remarks.qualifiers().claim()).contains(ClaimType.CONCRETE_INCIDENT);
        assertThat(remarks.qualifiers().stance()).contains(Stance.POSITIVE);
        assertThat(remarks.qualifiers().vantage()).contains(Vantage.OWN_ACT);
        assertThat(remarks.qualifiers().specificity()).containsExactly(Specificity.ACTOR, Specificity.WHEN);
        assertThat(remarks.weight()).hasValue(70);
        assertThat(remarks.memo()).isEqualTo("a, b");
    }

    @Test
    void eachRowThatCannotBeUnderstoodSaysWhy() {
        assertThat(refusal("", "d,,2,c,A")).isEqualTo("exchange.codingWithout");
        assertThat(refusal("", "d,one,2,c,A")).isEqualTo("exchange.codingNumber");
        assertThat(refusal("", "d,5,5,c,A")).isEqualTo("exchange.codingSpan");
        assertThat(refusal("", "d,-1,5,c,A")).isEqualTo("exchange.codingSpan");
        assertThat(refusal(",weight", "d,1,5,c,A,101")).isEqualTo("exchange.codingWeight");
        assertThat(refusal(",stance", "d,1,5,c,A,happy")).isEqualTo("exchange.codingWord");
        assertThat(refusal(",created", "d,1,5,c,A,yesterday")).isEqualTo("exchange.codingTime");
    }

    @Test
    void aBadRowDoesNotKeepTheOthersOut() {
        assertThat(read("document,start,end,code,coder\nd,1,2,c,A\nd,2,1,c,A\nd,3,4,c,A\n"))
                .extracting(row -> row instanceof CodingRow.Understood).containsExactly(true, false, true);
    }

    @Test
    void aMissingColumnIsToldOnce() {
        assertThatThrownBy(() -> read("document,start,end,code\nd,1,2,c\n")).isInstanceOf(Problem.class)
                .satisfies(problem -> assertThat(((Problem) problem).sentence()).contains("coder"));
    }

    @Test
    void codePointsBecomeUnits() {
        var row = only("document,start,end,code,coder\nd,2,4,c,A\n");
        assertThat(row.span(CodePoints.of("a\uD83D\uDE00bcd"))).isEqualTo(new Span(3, 5));
        assertThatThrownBy(() -> row.span(CodePoints.of("abc"))).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var qualifiers = Qualifiers.NONE.claiming(Optional.of(ClaimType.NORMATIVE)).standing(Optional.of(Stance.MIXED));
        var coding = new Coding(Id.next(), new Passage(Id.next(), new Span(3, 9)), Id.next(), Id.next(),
                Instant.parse("2026-01-31T09:30:00Z"), qualifiers, OptionalInt.of(5), "=memo");
        var out = new StringWriter();
        var said = new CodingLine.Said("SIÂN", OptionalInt.of(4), Optional.of(Duration.ofMillis(724_560)));
        CodingsFile.write(out, Cells.EXACT,
                List.of(new CodingLine(coding, "d", new Span(2, 8), "A > B", "Ana", said, "words")));
        assertThat(out.toString())
                .startsWith("id,document,start,end,code,coder,created,claim,stance,weight,memo,speaker,turn,text,time\n");
        assertThat(out.toString()).endsWith(",SIÂN,4,words,00:12:04.560\n");
        var back = only(out.toString());
        assertThat(back.points()).isEqualTo(new Span(2, 8));
        assertThat(back.code()).isEqualTo("A > B");
        assertThat(back.remarks()).isEqualTo(new Remarks(Optional.of(coding.id()), Optional.of(coding.created()), qualifiers,
                OptionalInt.of(5), "=memo"));
    }
}
