package org.polyvocal.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class NetworkFileTest {
    private static final String GRAPHML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
             <key id="d0" for="node" attr.name="school" attr.type="string"/><key id="d1" for="edge" attr.name="weight"/>
             <graph id="advice" edgedefault="directed">
              <edge source="n1" target="n2"><data key="d1">3</data></edge>
              <node id="n1"><data key="d0">Elm</data></node><node id="n2"/>
              <hyperedge/>
             </graph>
            </graphml>""";

    private static Reported read(String name, String text) {
        return NetworkFile.read(new Original(name, text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), List.of());
    }

    private static List<String> ties(Reported reported) {
        return reported.rows().stream().filter(SurveyRow.Named.class::isInstance).map(SurveyRow.Named.class::cast)
                .map(tie -> tie.relation().map(name -> name + ": ").orElse("") + tie.from() + ">" + tie.to() + " " + tie.weight())
                .toList();
    }

    private static List<String> silent(Reported reported) {
        return reported.rows().stream().filter(SurveyRow.Asked.class::isInstance).map(SurveyRow.Asked.class::cast)
                .filter(asked -> !asked.answered()).map(SurveyRow.Asked::person).distinct().toList();
    }

    private static List<Problem> refused(Reported reported) {
        return reported.rows().stream().filter(SurveyRow.Refused.class::isInstance)
                .map(row -> ((SurveyRow.Refused) row).problem()).toList();
    }

    private static Problem refusal(String name, String text) {
        try {
            var rows = refused(read(name, text));
            assertThat(rows).as("no refusal").isNotEmpty();
            return rows.getFirst();
        } catch (Problem problem) {
            return problem;
        }
    }

    @Test
    void anEdgeListNamesItsColumnsInManyWays() {
        assertThat(ties(read("t.csv", "from;to;relation;strength\na;b;advice;3\nb;a;trust;0,5\n")))
                .containsExactly("advice: a>b 3", "trust: b>a 0.5");
        assertThat(ties(read("t.csv", "ego,alter\na,b\n"))).containsExactly("a>b 1");
        assertThat(ties(read("t.csv", "sender,receiver,weight\na,b,Weekly\nb,c,3 - monthly\n")))
                .containsExactly("a>b 4", "b>c 3");
    }

    @Test
    void aPointInANumberExplainsNothing() {
        assertThat(ties(read("t.csv", "source,target,weight\na,b,2.5e-1\nb,c,3. weekly\nc,d,4 = daily\n")))
                .containsExactly("a>b 0.25", "b>c 3", "c>d 4");
        assertThat(refusal("t.csv", "source,target,weight\na,b,0.5 hours\n").key()).isEqualTo("exchange.networkNumber");
    }

    @Test
    void anEdgeListWithoutHeadingsIsTakenAndTold() {
        var read = read("t.csv", "1,2,3\n2,1,1\n");
        assertThat(ties(read)).containsExactly("1>2 3", "2>1 1");
        assertThat(read.remarks()).singleElement().asString().contains("t.csv");
    }

    @Test
    void noughtIsAnAnswerAndNoTie() {
        var read = read("t.csv", "source,target,frequency\na,b,0\nb,a,1\n");
        assertThat(ties(read)).containsExactly("b>a 1");
        assertThat(read.people()).extracting(Listed::id).containsExactly("a", "b");
    }

    @Test
    void inAMatrixNoAnswerIsNotNoTie() {
        var read = read("m.csv", ",a,b,c\na,,3,0\nb,NA,,NA\nc,0,0,\n");
        assertThat(ties(read)).containsExactly("a>b 3");
        assertThat(silent(read)).containsExactly("b");
        assertThat(read.layout()).isEqualTo(Layout.MATRIX);
        assertThat(silent(read("m.csv", ",a,b,c\na,,3,0\nb,1,,0\n"))).as("who has no row").containsExactly("c");
        assertThat(read("m.csv", ",a,b,c\na,,3,\nb,1,,0\nc,0,0,\n").remarks()).as("gaps are told").hasSize(1);
    }

    @Test
    void aRosterIsReadByItsQuestions() {
        var read = read("r.csv",
                """
                        StartDate,Q1,Q5_1,Q5_2,Q5_3,Q6_1,Q6_2,Q6_3
                        Start Date,Your name,Whom do you ask? - Ana,Whom do you ask? - Bo,Whom do you ask? - Cy,Shared with: - Ana,Shared with: - Bo,Shared with: - Cy
                        "{""ImportId"": ""a""}","{""ImportId"": ""b""}","{""ImportId"": ""c""}",x,x,x,x,x
                        2024-03-01,Ana,,3,0,,1,0
                        2024-03-02,bo,4,,,,,
                        """);
        assertThat(ties(read)).containsExactly("Whom do you ask: Ana>Bo 3", "Shared with: Ana>Bo 1", "Whom do you ask: Bo>Ana 4");
        assertThat(silent(read)).containsExactly("Bo", "Cy");
        assertThat(read.rows()).contains(new SurveyRow.Asked(2, Optional.of("Shared with"), "Bo", false));
    }

    @Test
    void aRosterOfNumbersNeedsTheListOfPeople() {
        var text = "who,Q5_1,Q5_2,Q5_3\np1,,1,0\nBo,2,,2\n";
        assertThat(refusal("r.csv", text).key()).isEqualTo("exchange.networkRoster");
        var roster = List.of(new Listed(1, "p1", Optional.of("Ana"), Optional.empty(), Map.of()),
                new Listed(2, "p2", Optional.of("Bo"), Optional.empty(), Map.of()), Listed.of(3, "p3"));
        var read = NetworkFile.read(new Original("r.csv", text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), roster);
        assertThat(ties(read)).containsExactly("Q5: p1>p2 1", "Q5: p2>p1 2", "Q5: p2>p3 2");
    }

    @Test
    void aListOfPeopleSaysWhoAnswered() {
        var read = read("n.csv", "id,name,school,responded\np1,Ana,Elm,yes\np2,Bo,,no\n");
        assertThat(read.layout()).isEqualTo(Layout.PEOPLE);
        assertThat(read.people()).containsExactly(
                new Listed(1, "p1", Optional.of("Ana"), Optional.of(true), Map.of("school", "Elm")),
                new Listed(2, "p2", Optional.of("Bo"), Optional.of(false), Map.of()));
    }

    @Test
    void graphMlIsReadWhateverTheOrderOfItsNodes() {
        var read = read("g.graphml", GRAPHML);
        assertThat(ties(read)).containsExactly("advice: n1>n2 3");
        assertThat(read.people().getFirst().attributes()).containsEntry("school", "Elm");
        assertThat(read.undirected()).isFalse();
        assertThat(read.remarks()).singleElement().asString().contains("hyperedge");
        assertThat(read("g.graphml", GRAPHML.replace("\"directed\"", "\"undirected\"")).undirected()).isTrue();
    }

    @Test
    void whoeverIsListedTwiceInAGraphIsTiedAsListedFirst() {
        var graphml = read("g.graphml", """
                <graphml><key id="l" attr.name="label"/><graph edgedefault="directed">
                <node id="1"><data key="l">Ana</data></node><node id="1"><data key="l">Eva</data></node>
                <node id="2"/><edge source="1" target="2"/></graph></graphml>""");
        var gml = read("g.gml", """
                graph [ directed 1 node [ id 1 label "Ana" ] node [ id 1 label "Eva" ] node [ id 2 ]
                edge [ source 1 target 2 ] ]""");
        for (var read : List.of(graphml, gml)) {
            assertThat(refused(read)).extracting(Problem::key).containsExactly("exchange.networkRowTwice");
            assertThat(ties(read)).containsExactly("Ana>2 1");
            assertThat(read.people()).extracting(Listed::id).containsExactly("Ana", "2");
        }
    }

    @Test
    void gmlIsReadByItsLabels() {
        var read = read("g.gml", """
                # made by hand
                graph [ node [ id 1 label "Zo&#235;" graphics [ x 1 ] ]
                  node [ id 2 school "Elm" ]
                  edge [ source 1 target 2 value 2.5 ] ]
                """);
        assertThat(ties(read)).containsExactly("Zoë>2 2.5");
        assertThat(read.undirected()).isTrue();
    }

    @Test
    void pajekIsReadInEachOfItsSections() {
        assertThat(ties(
                read("n.net", "*Vertices 3\n1 \"a b\"\n2 b 0.1 0.2\n*Arcs :1 \"advice\"\n1 2 3\n2 1\n*Arcs :2 \"trust\"\n3 1\n")))
                .containsExactly("advice: a b>b 3", "advice: b>a b 1", "trust: 3>a b 1");
        assertThat(ties(read("n.net", "*vertices 3\n*arcslist\n1 2 3\n"))).containsExactly("1>2 1", "1>3 1");
        var matrix = read("n.net", "*Vertices 2\n*Matrix\n0 1\n0 0\n*Partition x\n1\n");
        assertThat(ties(matrix)).containsExactly("1>2 1");
        assertThat(matrix.remarks()).singleElement().asString().contains("*partition");
        assertThat(read("n.net", "*Vertices 2\n*Edges\n1 2\n").undirected()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t.csv|source,target,frequency~a,b,often~|exchange.networkNumber|often
            t.csv|source,target,frequency~a,,1~|exchange.networkCell|target
            t.csv|source,target,frequency~a,b,-1~|exchange.networkNumber|-1
            m.csv|,a,b~a,,1~x,1,~b,0,~|exchange.networkRowUnknown|x
            m.csv|,a,b~a,,1~a,,1~b,0,~|exchange.networkRowTwice|a
            m.csv|,a,a~a,,1~b,0,~a,1,~|exchange.networkHeadingTwice|a
            x.csv|colour,size,shape,form~red,big,round,none~|exchange.networkUnknown|colour
            g.gml|graph [ node [ id 1 ]|exchange.networkGml|1
            g.gml|graph [ node [ id 1 ] edge [ source 1 target 9 ] ]|exchange.networkNoNode|9
            n.net|*Vertices 2~*Arcs~1 3~|exchange.networkVertexUnknown|3
            n.net|*Vertices 99999999999~|exchange.networkVertices|1
            n.net|hello~|exchange.networkPajek|n.net
            g.graphml|<graphml><graph><node id="a">|exchange.networkXml|1
            """)
    void whatIsMalformedIsToldByFileRowAndField(String name, String text, String key, String told) {
        var problem = refusal(name, text.replace('~', '\n'));
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.sentence()).contains(name).contains(told);
    }

    @Test
    void entitiesAreRefused() {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"b\"><!ENTITY f SYSTEM \"file:///etc/hosts\">]>"
                + "<graphml><graph><node id=\"&f;\"/></graph></graphml>";
        assertThat(refusal("g.graphml", bomb).key()).isEqualTo("exchange.entities");
    }

    @Test
    void oneBadRowLosesNoOther() {
        var read = read("t.csv", "source,target,frequency\na,b,x\nb,a,2\n");
        assertThat(refused(read)).hasSize(1);
        assertThat(ties(read)).containsExactly("b>a 2");
    }
}
