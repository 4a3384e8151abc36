package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyCommandsTest {
    @TempDir Path folder;

    private static String value(Console.Answer answer, String measure) {
        return answer.rows().stream().filter(row -> row.getField("measure").equals(measure)).map(row -> row.getField("value"))
                .findFirst().orElse("none");
    }

    @Test
    void theSampleStudyIsMeasuredAndWhoIsSilentIsTold() {
        var console = new Console(folder);
        console.ask("sample");
        var graph = console.ask("network", "--relation", "advice", "--level", "graph");
        assertThat(graph.header()).startsWith("relation,level,actor,measure,value");
        assertThat(value(graph, "n")).isEqualTo("41");
        assertThat(value(graph, "ties")).isEqualTo("127");
        assertThat(value(graph, "density")).startsWith("0.0907142857");
        assertThat(graph.column("note")).anyMatch(note -> note.startsWith("6 of 41"));
        var degrees = console.ask("network", "--relation", "advice", "--level", "node").rows().stream()
                .filter(row -> row.getField("measure").equals("indegree")).toList();
        assertThat(degrees).hasSize(41).filteredOn(row -> row.getField("value").equals("10")).singleElement()
                .extracting(row -> row.getField("actor")).isEqualTo("Dilys Farrant");
        var monthly = console.ask("network", "--relation", "advice", "--level", "node", "--at-least", "3").rows().stream()
                .filter(row -> row.getField("measure").equals("betweenness"))
                .max(java.util.Comparator.comparingDouble(row -> Double.parseDouble(row.getField("value"))));
        assertThat(monthly.orElseThrow().getField("actor")).isEqualTo("Dilys Farrant");
        var joint = console.ask("joint", "--code", "MI.DECIDE", "--relation", "sharing", "--measure", "indegree");
        assertThat(joint.header()).startsWith("case,codings,share,position");
        assertThat(joint.rows()).hasSize(13);
        assertThat(joint.rows().getLast().getField("case")).isEqualTo("spearman");
    }

    @Test
    void theSamplesFindingsSayWhatTheirEvidenceIsWorth() {
        var console = new Console(folder);
        console.ask("sample");
        var findings = console.ask("findings");
        assertThat(findings.header()).startsWith("finding,supports,challenges,participants,cases,claims,corroborated");
        assertThat(findings.column("finding")).containsExactly("F1", "F2", "F3", "F4", "F5", "F6");
        assertThat(findings.column("supports").getFirst()).isEqualTo("53");
        assertThat(findings.column("challenges").getFirst()).isEqualTo("9");
        assertThat(console.ask("check").column("status")).containsOnly("ok");
    }

    @Test
    void aFindingIsPutDownAndTakenBack() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "distributed-leadership");
        console.ask("import", console.write("in/one.txt", "INTERVIEWER: Who?\n\nANA: We did.\n\nINTERVIEWER: And?\n\nANA: All.\n")
                .getParent());
        var id = console.ask("code", "--document", "one", "--start", "24", "--end", "30", "--code", "MI.DECIDE", "--claim",
                "self_report").column("id").getFirst();
        console.ask("finding", "--assertion", "They decide.", "--supports", id);
        var line = console.ask("findings").rows().getFirst();
        assertThat(List.of(line.getField("finding"), line.getField("supports"), line.getField("claims"),
                line.getField("corroborated"), line.getField("self_report"))).containsExactly("F1", "1", "self_report 1", "no",
                        "1.000");
        assertThat(line.getField("warnings")).contains("happened").contains("challenges");
        console.ask("uncode", id);
        assertThat(console.ask("findings").rows().getFirst().getField("warnings")).contains("no longer");
        console.ask("undo");
        console.ask("undo");
        assertThat(console.ask("findings").rows()).isEmpty();
    }

    @Test
    void aSurveyIsTakenRowByRowAndUndoneAsOne() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        var nodes = console.write("nodes.csv", "id,name,school,responded\np1,Ana,Elm,yes\np2,Bo,Elm,yes\np3,Cy,Oak,no\n");
        var ties = console.write("ties.csv",
                "source,target,relation,frequency\np1,p2,advice,3\np2,p1,advice,often\np3,p1,advice,2\np1,p1,advice,1\np2,p3,trust,1\n");
        var answer = console.type("survey-import", ties, "--nodes", nodes, "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.header()).isEqualTo("row,status,message");
        assertThat(answer.column("status")).containsExactly("ok", "failed", "failed", "ok", "ok");
        assertThat(answer.column("message").get(1)).contains("ties.csv", "often", "frequency");
        assertThat(answer.column("message").get(2)).contains("did not answer");
        var network = console.ask("network", "--level", "graph");
        assertThat(network.column("relation").stream().distinct()).containsExactly("advice", "trust");
        assertThat(value(network, "density")).isEqualTo("0.25");
        assertThat(value(network, "response_rate")).startsWith("0.66");
        assertThat(console.ask("network", "--relation", "advice", "--level", "node").rows().stream()
                .filter(row -> row.getField("measure").equals("outdegree")).map(row -> row.getField("value")))
                .containsExactly("1", "0", "UNDEFINED");
        assertThat(console.ask("check").column("status")).containsOnly("ok");
        console.ask("undo");
        assertThat(console.ask("cases").rows()).isEmpty();
        assertThat(console.type("network").end()).isEqualTo(1);
    }

    @Test
    void aRelationIsNamedByThePersonAndKeepsItsDirection() {
        var console = new Console(folder);
        console.ask("new", "--codebook", "empty");
        var edges = console.write("e.csv", "source,target\na,b\nb,c\nc,a\n");
        console.ask("survey-import", edges, "--relation", "friends", "--undirected");
        assertThat(value(console.ask("network", "--relation", "Friends", "--level", "graph"), "triangles")).isEqualTo("1");
        var again = console.type("survey-import", edges, "--relation", "friends");
        assertThat(again.end()).isEqualTo(1);
        assertThat(again.remarks()).contains("--undirected");
        assertThat(console.type("survey-import", edges, "--layout", "cloud").end()).isEqualTo(2);
        assertThat(console.type("network", "--relation", "foes").remarks()).contains("friends");
        assertThat(console.type("survey-import", console.file("missing.csv")).end()).isEqualTo(1);
    }
}
