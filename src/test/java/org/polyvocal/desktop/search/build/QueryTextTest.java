package org.polyvocal.desktop.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.desktop.SmallStudy;
import org.polyvocal.desktop.search.build.Subject.Chosen;
import org.polyvocal.desktop.search.build.Subject.Typed;
import org.polyvocal.index.query.Parser;
import org.polyvocal.index.query.Query;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;

/// What the rows write is read back by the language itself.
class QueryTextTest {
    @TempDir private Path folder;
    private SmallStudy small;

    @BeforeEach
    void openStudy() {
        small = new SmallStudy(folder);
    }

    @AfterEach
    void closeStudy() {
        small.session().close();
    }

    @Test
    void writesRowsOneBesideTheOther() {
        var rows = List.of(row(Joint.FIND, "trust"), row(Joint.FIND, "code:Trust"), row(Joint.NOT, "role:interviewer"));
        assertThat(QueryText.of(rows, Joining.ALL)).isEqualTo("trust AND code:Trust AND NOT role:interviewer");
        assertThat(QueryText.of(rows, Joining.ANY)).isEqualTo("trust OR code:Trust OR NOT role:interviewer");
    }

    @Test
    void holdsTogetherWhatStandsInARelation() {
        assertThat(QueryText.of(List.of(row(Joint.FIND, "trust people"), row(Joint.INSIDE, "code:Trust")), Joining.ALL))
                .isEqualTo("(trust people) INSIDE code:Trust");
        assertThat(QueryText.of(List.of(row(Joint.FIND, "a"), row(Joint.NOT, "b"), row(Joint.FOLLOWED, "c")), Joining.ANY))
                .isEqualTo("a OR NOT (b FOLLOWED BY 2 TURNS c)");
        assertThat(QueryText.of(List.of(row(Joint.FIND, "a"), row(Joint.SENTENCE, "b"), row(Joint.FIND, "c")), Joining.ALL))
                .isEqualTo("(a WITHIN SENTENCE b) AND c");
    }

    @Test
    void leavesOneRowAsItIsAndPassesOverEmptyOnes() {
        assertThat(QueryText.of(List.of(row(Joint.FIND, "trust people"), row(Joint.FIND, "")), Joining.ANY))
                .isEqualTo("trust people");
        assertThat(QueryText.of(List.of(row(Joint.FIND, "a"), row(Joint.FIND, ""), row(Joint.INSIDE, "b")), Joining.ALL))
                .isEqualTo("a AND b");
        assertThat(QueryText.of(List.of(row(Joint.NOT, "a b")), Joining.ALL)).isEqualTo("NOT (a b)");
        assertThat(QueryText.of(List.of(row(Joint.FIND, "")), Joining.ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust", "Trust me, OR (not", "what is trust?", "code: \"Power\" -x", "10:30", "AND", "a/b~3",
            "-INSIDE", "trust* *", "semi-trust*", "“Us” and «them»", "/x", "well-known", "愛 سلام"})
    void readsWhateverIsTypedAsWords(String typed) {
        assertThat(parsed(Spelt.words(typed))).isNotInstanceOf(Query.Related.class).isNotInstanceOf(Query.Everything.class);
        assertThat(parsed(Spelt.phrase(typed))).isInstanceOf(Query.Phrase.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "\"", "* - ( )", "—"})
    void asksNothingWhereThereAreNoWords(String typed) {
        assertThat(Spelt.words(typed)).isEmpty();
        assertThat(Spelt.phrase(typed)).isEmpty();
    }

    @Test
    void meansTheVeryCodeWhateverItsName() {
        for (var code : study().codebook().codes()) assertMeant(code);
        assertThat(Spelt.code(study().codebook(), small.decideWhat)).isEqualTo("code:\"Staff decide what to adopt\"");
    }

    private void assertMeant(Code code) {
        assertThat(parsed(Spelt.code(study().codebook(), code))).isEqualTo(new Query.With(code.id(), code.name()));
    }

    @Test
    void writesNamesOfManyKinds() {
        assertThat(Spelt.named("speaker", "Ben")).isEqualTo("speaker:Ben");
        assertThat(Spelt.named("speaker", "OR")).isEqualTo("speaker:\"OR\"");
        assertThat(Spelt.named("speaker", "Ana “Bo” (2)")).isEqualTo("speaker:\"Ana ?Bo? (2)\"");
        assertThat(Spelt.named("case.Age", "-5")).isEqualTo("case.Age:\"-5\"");
        assertThat(Spelt.attribute("Years in post: all")).isEqualTo("case.\"Years in post: all\"");
    }

    @Test
    void offersOnlyWhatTheLanguageFindsInTheStudy() {
        answer(Attribute.of("School phase: now", AttributeType.CHOICE, "early years (0–5)", "OR"), "early years (0–5)");
        answer(Attribute.of("Years", AttributeType.NUMBER), "7");
        var subjects = Subjects.of(study());
        assertThat(subjects).extracting(Subject::label).contains("Code", "Speaker", "Case: School phase: now", "Case: Years");
        for (var subject : subjects) {
            if (subject instanceof Chosen(_, var values)) {
                assertThat(values).isNotEmpty().allSatisfy(value -> parsed(value.text()));
            }
        }
        var years = subjects.stream().filter(subject -> subject.label().equals("Case: Years")).findFirst().orElseThrow();
        assertThat(parsed(((Typed) years).written().apply(">5"))).isInstanceOf(Query.Measured.class);
    }

    @Test
    void isReadBackWhateverTheRows() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var texts = Subjects.of(study()).stream().flatMap(subject -> switch (subject) {
            case Chosen(_, var values) -> values.stream().map(Subject.Value::text);
            case Typed typed -> Stream.of(typed.written().apply("trust people"), "");
        }).toList();
        for (var round = 0; round < 500; round++) {
            var rows = random.ints(1 + random.nextInt(6), 0, texts.size())
                    .mapToObj(at -> row(Joint.values()[random.nextInt(Joint.values().length)], texts.get(at))).toList();
            var query = QueryText.of(rows, Joining.values()[random.nextInt(2)]);
            assertThat(parsed(query)).as("seed %d, %s", seed, query).isNotNull();
        }
    }

    private void answer(Attribute attribute, String words) {
        var of = Case.person("One with " + attribute.name().length()).saying(attribute.id(), words);
        small.session().perform(now -> AttributeChanges.make(now.casebook(), attribute));
        small.session().perform(now -> CaseChanges.make(now.casebook(), of));
    }

    private static Condition row(Joint joint, String text) {
        return new Condition(joint, 2, text);
    }

    private Query parsed(String query) {
        return Parser.parse(query, study());
    }

    private Study study() {
        return small.session().study();
    }
}
