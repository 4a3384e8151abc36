package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
    private static final String HEAD = "claim,from,to,relation,document,start,end\n";

    /// The claims of the sample study’s bible that are about ties, with the words on which they are made and what it says
    /// the survey makes of them. Those whose doubt lies in the use of a practice rather than in a tie are not among them.
    private static final String CLAIMED = """
            We ring each other Fridays|Siân Pritchett|Desmond Tulloch|advice|01-sian|confirmed_by_both
            We ring each other Fridays|Siân Pritchett|Desmond Tulloch|collaboration|01-sian|confirmed_by_both
            Neil Hathersedge rings me|Neil Hathersedge|Siân Pritchett|advice|01-sian|confirmed_by_both
            Ranjit at Quern Lane now and then|Siân Pritchett|Ranjit Bhogal|advice|01-sian|confirmed_by_one
            We swap. Every week or near it|Farida Rostami-Webb|Chloé Bertin|sharing|02-farida|confirmed_by_both
            Frances and I are in touch constantly|Desmond Tulloch|Frances Thirkettle|advice|03-desmond|confirmed_by_one
            Frances and I are in touch constantly|Desmond Tulloch|Frances Thirkettle|collaboration|03-desmond|confirmed_by_one
            I go to Dilys more than anyone in this building|Beatrix Odell|Dilys Farrant|advice|04-beatrix|confirmed_by_both
            And we planned one on a Sunday|Beatrix Odell|Kelly-Ann Wragg|collaboration|04-beatrix|confirmed_by_both
            hand in glove with Tansy Bank|Imran Saleemi|Zoë Wetherell|collaboration|05-alastair|confirmed_by_one
            that’s both ways, we talk every month about maths|Imran Saleemi|Chloé Bertin|advice|06-imran|confirmed_by_both
            By Christmas it was just what we did|Dilys Farrant|Kelly-Ann Wragg|sharing|07-kelly-ann|confirmed_by_both
            Desmond and I co-plan|Verity Sandiford|Desmond Tulloch|collaboration|09-verity|confirmed_by_one
            I send to her more than she sends|Chloé Bertin|Priti Rawalji|sharing|11-chloe|confirmed_by_both
            If it wasn’t for Patrice|Owen Trickett|Patrice Emmanuel|advice|12-owen|not_askable
            """;

    @TempDir Path folder;

    private static String row(Console console, Map<String, String> texts, String[] claim) {
        var text = texts.computeIfAbsent(claim[4], name -> console.type("text", name).data());
        var at = text.indexOf(claim[0]);
        assertThat(at).as(claim[0]).isNotNegative();
        var start = text.codePointCount(0, at);
        return "\"%s\",%s,%s,%s,%s,%d,%d%n".formatted(claim[0], claim[1], claim[2], claim[3], claim[4], start,
                start + claim[0].codePointCount(0, claim[0].length()));
    }

    @Test
    void theSurveySaysOfTheSamplesClaimsWhatItsBibleSays() {
        var console = new Console(folder);
        console.ask("sample");
        var texts = new HashMap<String, String>();
        var claims = CLAIMED.lines().map(line -> line.split("\\|")).toList();
        var file = console.write("claims.csv", HEAD + claims.stream().map(claim -> row(console, texts, claim))
                .collect(Collectors.joining()));
        var answer = console.ask("claims", "--file", file);
        assertThat(answer.header())
                .isEqualTo("claim,from,to,relation,document,start,end,surveyed_from,surveyed_to,verdict");
        assertThat(answer.column("claim")).containsExactlyElementsOf(claims.stream().map(claim -> claim[0]).toList());
        assertThat(answer.column("verdict")).containsExactlyElementsOf(claims.stream().map(claim -> claim[5]).toList());
        assertThat(answer.column("surveyed_from")).containsExactly("4", "3", "2", "1", "4", "3", "2", "4", "1", "3", "3", "4",
                "3", "2", "4");
        assertThat(answer.column("surveyed_to")).containsExactly("4", "3", "2", "0", "4", "0", "0", "3", "1", "0", "3", "3",
                "0", "1", "not_answered");
    }

    @Test
    void whoWasNotAskedHasDeniedNothingAndOffsetsAreCodePoints() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        console.ask("import", console.write("in/one.txt", "ANA: 🎻 we work together, Bo and Cy and I.\n").getParent());
        var nodes = console.write("nodes.csv", "id,name,responded\np1,Ana,yes\np2,Bo,yes\np3,Cy,no\n");
        console.ask("survey-import", console.write("ties.csv", "source,target,relation\np1,p3,trust\n"), "--nodes", nodes);
        console.ask("cases-import", console.write("cases.csv", "name,kind\nDi,person\n"));
        var file = console.write("claims.csv",
                HEAD + ",p1,Bo,Trust,one,0,5\nc2,Ana,Cy,trust,one,0,42\nc3,Di,Bo,trust,one,5,6\n");
        var answer = console.ask("claims", "--file", file);
        assertThat(answer.column("claim")).containsExactly("1", "c2", "c3");
        assertThat(answer.column("from")).containsExactly("Ana", "Ana", "Di");
        assertThat(answer.column("surveyed_from")).containsExactly("0", "1", "not_asked");
        assertThat(answer.column("surveyed_to")).containsExactly("0", "not_answered", "0");
        assertThat(answer.column("verdict")).containsExactly("not_reported", "not_askable", "not_askable");
    }

    @Test
    void aRowThatCannotBeComparedIsToldOfAndTheOthersAreCompared() {
        var console = new Console(folder);
        console.ask("sample");
        var file = console.write("claims.csv", HEAD + """
                a,Nobody Known,Desmond Tulloch,advice,01-sian,0,5
                b,Siân Pritchett,Siân Pritchett,advice,01-sian,0,5
                c,Siân Pritchett,Desmond Tulloch,envy,01-sian,0,5
                d,Siân Pritchett,Desmond Tulloch,advice,99-none,0,5
                e,Siân Pritchett,Desmond Tulloch,advice,01-sian,0,9999999
                f,Siân Pritchett,Desmond Tulloch,advice,01-sian,5,5
                g,Siân Pritchett,Desmond Tulloch,advice,01-sian,five,6
                h,,Desmond Tulloch,advice,01-sian,5,6
                i,P01,P08,advice,01-sian,5,6
                """);
        var answer = console.type("claims", "--file", file, "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.column("claim")).containsExactly("i");
        assertThat(answer.remarks().lines()).hasSize(8);
        assertThat(answer.remarks()).contains("Nobody Known", "himself", "envy", "99-none", "9999999", "five", "“from”");
        assertThat(console.type("claims", "--file", console.write("no.csv", "from,to\na,b\n")).remarks()).contains("relation");
        assertThat(console.type("claims").end()).isEqualTo(2);
    }

    @Test
    void withoutASurveyThereIsNothingToCompareWith() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        var answer = console.type("claims", "--file", console.write("claims.csv", HEAD + "a,b,c,d,e,0,1\n"));
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.remarks()).contains("survey-import");
    }
}
