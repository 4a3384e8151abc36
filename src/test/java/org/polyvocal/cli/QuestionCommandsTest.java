package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCommandsTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeTheSample() {
        console = new Console(folder);
        console.ask("sample");
    }

    @Test
    void everyHitIsARowAndStandsWhereItSays() {
        var answer = console.ask("search", "\"the\"");
        assertThat(answer.header()).isEqualTo("document,turn,speaker,start,end,before,hit,after,time");
        var word = Pattern.compile("\\bthe\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        var expected = console.ask("documents").column("document").stream()
                .mapToLong(document -> word.matcher(console.type("text", document).data()).results().count()).sum();
        assertThat(answer.rows().size()).isEqualTo((int) expected).isPositive();
        var text = console.type("text", "01-sian").data().codePoints().toArray();
        answer.rows().stream().filter(row -> row.getField("document").equals("01-sian")).forEach(row -> {
            var start = Integer.parseInt(row.getField("start"));
            assertThat(new String(text, start, Integer.parseInt(row.getField("end")) - start)).isEqualTo(row.getField("hit"));
        });
    }

    @Test
    void hitsAndTheirContextAreLimited() {
        var answer = console.ask("search", "the", "--limit", 5, "--context", 10);
        assertThat(answer.rows()).hasSize(5);
        assertThat(answer.column("before")).allMatch(words -> words.length() <= 10);
        assertThat(console.ask("search", "the", "--limit", 0).rows()).isEmpty();
    }

    @Test
    void aWrongQueryIsToldWithItsPlace() {
        var answer = console.type("search", "trust AND (head");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.data()).isEmpty();
        assertThat(answer.remarks()).isEqualTo(
                "The bracket is not closed. Type ) after the part that belongs together. (At character 11 of the query.)\n");
    }

    @Test
    void theAnswerIsTheSameWhenTheIndexIsGone() throws java.io.IOException {
        var before = console.ask("search", "trust*").data();
        try (var files = java.nio.file.Files.walk(folder.resolve("cache"))) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) java.nio.file.Files.delete(file);
        }
        assertThat(console.ask("search", "trust*").data()).isEqualTo(before);
    }

    @Test
    void cooccurrenceHasARowForEachTwoCodesInBothOrders() {
        var answer = console.ask("cooccurrence");
        assertThat(answer.header()).isEqualTo("code_a,code_b,n_a,n_b,value,pairs,units,note");
        assertThat(answer.rows().size()).isEqualTo(69 * 68);
        assertThat(answer.column("value")).isEqualTo(answer.column("pairs"));
    }

    @Test
    void aValueThatDoesNotExistHasItsReason() {
        var rows = console.ask("cooccurrence", "--measure", "hits").rows();
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.getField("value")).isEqualTo("UNDEFINED");
            assertThat(row.getField("note")).isEqualTo("Neither code has been used here.");
        });
    }

    @Test
    void cooccurrenceIsNarrowedByAQueryAndACoder() {
        var all = sum(console.ask("cooccurrence"));
        var one = sum(console.ask("cooccurrence", "--by", "Coder A"));
        var other = sum(console.ask("cooccurrence", "--by", "Coder B"));
        assertThat(one + other).isEqualTo(all);
        assertThat(sum(console.ask("cooccurrence", "--query", "coder:\"Coder A\""))).isEqualTo(one);
        assertThat(console.type("cooccurrence", "--query", "coder:").end()).isEqualTo(1);
    }

    private static long sum(Console.Answer answer) {
        return answer.column("pairs").stream().mapToLong(Long::parseLong).sum();
    }

    @Test
    void crosstabAddsUpToTheCodings() {
        var answer = console.ask("crosstab", "--rows", "codes", "--columns", "documents");
        assertThat(answer.header()).isEqualTo("code,column,value,note");
        assertThat(answer.column("value").stream().mapToLong(Long::parseLong).sum()).isEqualTo(776);
        for (var columns : new String[]{"speakers", "roles", "sets"}) {
            assertThat(console.ask("crosstab", "--columns", columns, "--measure", "words").rows()).isNotEmpty();
        }
        assertThat(console.ask("crosstab", "--columns", "documents", "--measure", "share").rows()).isNotEmpty();
        assertThat(console.ask("crosstab", "--columns", "cases").column("column")).contains("Siân Pritchett")
                .doesNotContain("Tom Gelderd");
        assertThat(console.ask("crosstab", "--columns", "role").column("column")).contains("head", "network_lead", "teacher");
        assertThat(console.ask("crosstab", "--columns", "school").column("column")).contains("Saltmarl C of E Primary School");
        var heads = console.ask("codings", "--query", "case.role:head").rows().size();
        assertThat(
                console.ask("crosstab", "--columns", "role").rows().stream().filter(row -> row.getField("column").equals("head"))
                        .mapToInt(row -> Integer.parseInt(row.getField("value"))).sum())
                .isEqualTo(heads).isPositive();
    }

    @Test
    void reportsAreWrittenInTheFormThatTheirNameAsksFor() {
        for (var kind : new String[]{"codes", "codebook", "cooccurrence"}) {
            for (var ending : new String[]{"html", "docx", "xlsx"}) {
                console.ask("report", "--kind", kind, "--out", console.file(kind + "." + ending));
                assertThat(console.file(kind + "." + ending)).isNotEmptyFile();
            }
        }
        assertThat(console.type("report", "--out", console.file("r.rtf")).end()).isEqualTo(1);
        assertThat(console.type("report", "--out", console.file("no/r.html")).end()).isEqualTo(1);
    }

    @Test
    void saturationAddsUpToTheCodesInUse() {
        var answer = console.ask("saturation");
        assertThat(answer.header())
                .isEqualTo("document,codes,new,known,confirmed,known_confirmed,random_mean,random_low,random_high");
        assertThat(answer.column("document")).isEqualTo(console.ask("documents").column("document"));
        var used = console.ask("codings").column("code").stream().distinct().count();
        assertThat(answer.column("known").getLast()).isEqualTo(String.valueOf(used));
        assertThat(Double.parseDouble(answer.column("random_mean").getLast())).isEqualTo(used);
        assertThat(console.ask("saturation", "--seed", 1).data()).isEqualTo(answer.data());
    }

    @Test
    void theExactTestIsThereForWhoAsks() {
        var answer = console.type("cooccurrence", "--unit", "turn", "--test", "--format", "csv");
        assertThat(answer.remarks()).contains("not a test of a population");
        assertThat(answer.data().lines().findFirst()).hasValue(
                "code_a,code_b,n_a,n_b,value,pairs,units,note,greater,two_sided,adjusted");
    }
}
