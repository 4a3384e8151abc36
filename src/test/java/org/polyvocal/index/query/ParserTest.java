package org.polyvocal.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.index.Interviews;
import org.polyvocal.index.query.Pattern.Exact;
import org.polyvocal.index.query.Pattern.Fuzzy;
import org.polyvocal.index.query.Pattern.Inflected;
import org.polyvocal.index.query.Pattern.Regex;
import org.polyvocal.index.query.Pattern.Wildcard;

class ParserTest {
    private final Interviews interviews = new Interviews();

    @Test
    void readsWords() {
        assertThat(parsed("Trust")).isEqualTo(phrase(new Inflected("trust")));
        assertThat(parsed("\"Élan vital\"")).isEqualTo(phrase(new Exact("elan"), new Exact("vital")));
        assertThat(parsed("“curly”")).isEqualTo(phrase(new Exact("curly")));
        assertThat(parsed("tr?st*")).isEqualTo(phrase(new Wildcard("tr?st*")));
        assertThat(parsed("collab~")).isEqualTo(phrase(new Fuzzy("collab", 2)));
        assertThat(parsed("trust~1")).isEqualTo(phrase(new Fuzzy("trust", 1)));
        assertThat(parsed("/Flood(ing|s)?\\d/")).isEqualTo(phrase(new Regex("flood(ing|s)?\\d")));
        assertThat(parsed("\"a b\"~5")).isEqualTo(new Query.Near(List.of(new Exact("a"), new Exact("b")), 5));
        assertThat(parsed("well-being")).isEqualTo(phrase(new Inflected("well"), new Inflected("being")));
        assertThat(parsed("and")).isEqualTo(phrase(new Inflected("and")));
        assertThat(parsed("10:30")).isEqualTo(phrase(new Inflected("10"), new Inflected("30")));
    }

    @Test
    void readsCombinations() {
        assertThat(parsed("a b OR c")).isEqualTo(new Query.Any(List.of(new Query.All(List.of(word("a"), word("b"))), word("c"))));
        assertThat(parsed("a AND (b OR c)"))
                .isEqualTo(new Query.All(List.of(word("a"), new Query.Any(List.of(word("b"), word("c"))))));
        assertThat(parsed("a NOT b")).isEqualTo(parsed("a -b")).isEqualTo(parsed("a AND NOT b"));
        assertThat(parsed("-(a b)")).isEqualTo(new Query.Not(new Query.All(List.of(word("a"), word("b")))));
        assertThat(parsed("  ")).isEqualTo(new Query.Everything());
    }

    @Test
    void readsRelations() {
        assertThat(parsed("a INSIDE b")).isEqualTo(new Query.Related(word("a"), new Relation.Inside(), word("b")));
        assertThat(parsed("a INSIDE b ENCLOSES c")).isEqualTo(parsed("(a INSIDE b) ENCLOSES c"));
        assertThat(parsed("a b OVERLAPS c OR d")).isEqualTo(parsed("(a AND (b OVERLAPS c)) OR d"));
        assertThat(parsed("-a INSIDE b")).isEqualTo(parsed("NOT (a INSIDE b)"));
        assertThat(parsed("a WITHIN 3 TURNS b")).isEqualTo(
                new Query.Related(word("a"), new Relation.Within(new Reach(Reach.Unit.TURN, 3)), word("b")));
        assertThat(parsed("a FOLLOWED BY SENTENCE b")).isEqualTo(
                new Query.Related(word("a"), new Relation.FollowedBy(Reach.same(Reach.Unit.SENTENCE)), word("b")));
        assertThat(parsed("inside within FOLLOWED \"INSIDE\"")).isInstanceOfSatisfying(Query.All.class,
                all -> assertThat(all.parts()).hasSize(4));
    }

    @Test
    void readsFields() {
        var code = interviews.codeUnder(interviews.code("Theme"), "Shared power");
        interviews.coder("Ana Ferreira");
        interviews.document("Interview 07", "Headteacher: Yes.\n");
        assertThat(parsed("code:\"Theme > Shared power\"")).isEqualTo(new Query.With(code.id(), "Shared power"));
        assertThat(parsed("coder:ana*")).isEqualTo(new Query.By(new Name("ana*")));
        assertThat(parsed("doc:\"interview 07\"")).isEqualTo(new Query.InDocument(new Name("interview 07")));
        assertThat(parsed("SPEAKER:headteacher")).isEqualTo(new Query.SaidBy(new Name("headteacher")));
        assertThat(parsed("memo:\"a b\"~2")).isInstanceOf(Query.Noted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {"\"open|0|index.query.quote", "a (b|2|index.query.open",
            "a b)|3|index.query.close", ")|0|index.query.close", "()|0|index.query.nothing", "a AND|5|index.query.end",
            "OR a|0|index.query.between", "a OR AND b|5|index.query.between", "NOT|3|index.query.end", "/a|0|index.query.slash",
            "a /[/|2|index.query.regex", "//|0|index.query.regex", "code:|0|index.query.value", "code: Trust|0|index.query.value",
            "code:Nothing|5|index.query.code", "colour:red|0|index.query.field", "case.phase:primary|0|index.query.attributes",
            "doc:X|4|index.query.document", "set:X|4|index.query.set", "speaker:X|8|index.query.speaker",
            "coder:X|6|index.query.coder", "role:teacher|5|index.query.listed", "claim:truth|6|index.query.listed",
            "* a|0|index.query.wildcard",
            "?*|0|index.query.wildcard", "…|0|index.query.wordless", "\"!\"|0|index.query.wordless",
            "a INSIDE|8|index.query.end", "INSIDE a|0|index.query.between", "a AND INSIDE b|6|index.query.between",
            "a WITHIN b|9|index.query.reach", "a WITHIN|2|index.query.reach", "a FOLLOWED BY 2 b|14|index.query.reach",
            "a WITHIN 2|9|index.query.reach", "coded:May|6|index.query.day", "coded:2026-13|6|index.query.day",
            "\"a b\"~|5|index.query.near",
            "trust~3|0|index.query.fuzzyChanges", "trust~99999999999|0|index.query.fuzzyChanges",
            "well-being~|0|index.query.fuzzyWord"})
    void saysWhereAndWhyAQueryIsWrong(String query, int at, String key) {
        var problem = catchThrowableOfType(QueryProblem.class, () -> parsed(query));
        assertThat(problem).as(query).isNotNull();
        assertThat(problem.key()).as(query).isEqualTo(key);
        assertThat(problem.at()).as(query).isEqualTo(at);
        assertThat(problem.sentence()).isNotBlank().doesNotContain("{").endsWith(problem.sentence().strip());
    }

    @Test
    void saysWhenANameIsThatOfSeveralCodes() {
        interviews.codeUnder(interviews.code("A"), "Trust");
        interviews.codeUnder(interviews.code("B"), "Trust");
        assertThatThrownBy(() -> parsed("code:Trust")).isInstanceOfSatisfying(QueryProblem.class,
                problem -> assertThat(problem.key()).isEqualTo("index.query.codes"));
        assertThat(parsed("code:\"A > Trust\"")).isInstanceOf(Query.With.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "NOT ", "a INSIDE "})
    void refusesAQueryThatIsTooDeep(String piece) {
        assertThatThrownBy(() -> parsed(piece.repeat(20_000) + "a")).isInstanceOfSatisfying(QueryProblem.class,
                problem -> assertThat(problem.key()).isEqualTo("index.query.deep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/(a|b)*c(a|b){50}/", "/((a*)*)*/", "/(((((((((x{1,90}){1,90}){1,90}){1,90}){1,90})/"})
    void survivesExpressionsMadeToHurt(String query) {
        try {
            parsed(query);
        } catch (QueryProblem problem) {
            assertThat(problem.key()).isEqualTo("index.query.regex");
        }
    }

    @Test
    void tellsTheQueryInPlainWords() {
        interviews.code("Power");
        interviews.document("D", "Ana: Yes.\n");
        assertThat(explained("trust* OR \"shared power\"~5")).isEqualTo(
                "words beginning with “trust” or the words “shared power” with at most 5 others between");
        assertThat(explained("trust (a OR b) -code:Power")).isEqualTo(
                "“trust” in any form and (“a” in any form or “b” in any form) and not coded with “Power”");
        assertThat(explained("*ship speaker:Ana role:participant")).isEqualTo(
                "words ending in “ship” and said by “Ana” and said by: participant");
        assertThat(explained("")).isEqualTo("everything");
    }

    @Test
    void keepsNamesOutOfLogs() {
        interviews.coder("Ana Ferreira");
        assertThat(parsed("coder:\"Ana Ferreira\"").toString()).doesNotContain("Ana");
    }

    private String explained(String query) {
        return Explanation.of(parsed(query));
    }

    private Query parsed(String query) {
        return Parser.parse(query, interviews.study());
    }

    private static Query word(String word) {
        return phrase(new Inflected(word));
    }

    private static Query phrase(Pattern... words) {
        return new Query.Phrase(List.of(words));
    }
}
