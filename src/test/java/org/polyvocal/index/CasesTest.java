package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.index.query.QueryProblem;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.CaseChanges;

class CasesTest {
    private final Interviews interviews = new Interviews();
    private final Attribute phase = Attribute.of("Phase", AttributeType.CHOICE, "primary", "secondary", "special");
    private final Attribute years = Attribute.of("Years in post", AttributeType.NUMBER);
    private final Attribute start = Attribute.of("Begun", AttributeType.DATE);
    private final Attribute union = Attribute.of("Union", AttributeType.YES_NO);
    private final Attribute role = Attribute.of("Role", AttributeType.TEXT);
    private final Case tansy = Case.school("Tansy Bank").saying(phase.id(), "primary");
    private final Case lycee = Case.school("Lycée Zola").saying(phase.id(), "secondary");
    private final Case ana = Case.person("Ana Ferreira").lyingWithin(Optional.of(tansy.id())).saying(years.id(), "11")
            .saying(role.id(), "Headteacher").saying(start.id(), "2013-09-01");
    private final Case ben = Case.person("Ben").lyingWithin(Optional.of(lycee.id())).saying(years.id(), "2.5")
            .saying(union.id(), "yes").saying(role.id(), "Teacher").saying(start.id(), "2023-01-10");
    private StudyIndex index;
    private Document first;
    private Document second;

    @BeforeEach
    void index(@TempDir Path folder) {
        first = interviews.document("First", "Front trust.\nQ: Is trust here?\nAna: I trust them.\nBen: Trusted, I am not.\n");
        second = interviews.document("Second", "Front trusting.\nQ: Whom do you trust?\nBen: Nobody trusts.\n");
        index = interviews.indexed(folder);
        for (var entity : List.of(phase, years, start, union, role, tansy, lycee, ana, ben)) {
            interviews.perform(List.of(new Edit.Add(entity)));
        }
        link(first, "Ana", ana);
        link(first, "Ben", ben);
        link(second, "Ben", ben);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void link(Document document, String speaker, Case person) {
        var now = interviews.study().document(document.id()).orElseThrow();
        var voice = now.speakers().stream().filter(each -> each.name().equals(speaker)).findFirst().orElseThrow();
        interviews.perform(CaseChanges.link(now, voice.id(), Optional.of(person)).edits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {"trust case.phase:primary|trust",
            "trust case.PHASE:Secondary|Trusted,trusts",
            "trust case.phase:special|", "trust case.phase:*|trust,Trusted,trusts",
            "trust -case.phase:primary|trust,trust,Trusted,trusting,trust,trusts",
            "trust case:\"ana ferreira\"|trust", "trust case:ana*|trust", "trust case:\"Tansy Bank\"|trust",
            "trust case.school:lyc*|Trusted,trusts", "trust case.person:Ben|Trusted,trusts",
            "trust case.\"Years in post\":>5|trust", "trust case.\"years in post\":2.5|Trusted,trusts",
            "trust case.years_in_post:2..11|trust,Trusted,trusts", "trust case.years-in-post:<=2.4|",
            "trust case.years_in_post:>11|",
            "trust case.years_in_post:..5|Trusted,trusts", "trust case.years_in_post:-3..3|Trusted,trusts",
            "trust case.begun:2013|trust", "trust case.begun:>2013-09|Trusted,trusts", "trust case.begun:2013-09-01|trust",
            "trust case.begun:<2023-01-10|trust", "trust case.begun:2012..2013-12|trust",
            "trust case.begun:*|trust,Trusted,trusts",
            "trust case.union:ja|Trusted,trusts", "trust case.union:no|", "trust case.role:*teacher|trust,Trusted,trusts",
            "trust case.role:teacher|Trusted,trusts"})
    void narrowsWordsByTheCasesTheyBelongTo(String query, String found) {
        assertThat(String.join(",", found(query))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void theInterviewItselfAnswersForAllThatIsSaidInIt() {
        interviews.perform(List.of(new Edit.Add(Case.interview(second).saying(phase.id(), "special").saying(role.id(), "any"))));
        assertThat(found("trust case.role:any")).as("Ben has a role of his own").containsExactly("trusting", "trust");
        assertThat(found("trust case.phase:special")).containsExactly("trusting", "trust");
        assertThat(found("trust case:second")).containsExactly("trusting", "trust", "trusts");
    }

    @Test
    void selectsCodingsByTheTurnsTheyTouch() {
        Coder coder = interviews.coder("Coder");
        Code code = interviews.code("Trust");
        var anas = interviews.coding(first, "trust them", code, coder);
        var bens = interviews.coding(second, "Nobody trusts", code, coder);
        var both = interviews.coding(first, "them.\nBen: Trusted", code, coder);
        assertThat(codings("case.phase:primary")).containsExactly(anas.id(), both.id());
        assertThat(codings("case.school:\"Lycee Zola\" code:Trust")).containsExactlyInAnyOrder(both.id(), bens.id());
        assertThat(codings("-case.years_in_post:>5")).containsExactly(bens.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {"case.age:5|index.query.attribute|Phase, Years in post",
            "trust case.phase:tertiary|index.query.answer|primary, secondary, special",
            "case:Zoe|index.query.case|Tansy Bank, Lycée Zola, Ana",
            "case.years_in_post:many|index.query.number|Years in post", "case.begun:soon|index.query.date|Begun",
            "case.union:perhaps|index.query.answer|yes, no", "case.interview:x|index.query.noCases|x",
            "case.phase:|index.query.value|case.phase"})
    void saysWhatThereIsWhenAskedForWhatIsNot(String query, String key, String listed) {
        assertThatThrownBy(() -> index.parse(query, interviews.study())).isInstanceOfSatisfying(QueryProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.sentence()).contains(listed == null ? "" : listed).doesNotContain("{");
            assertThat(query.substring(problem.at())).isNotEmpty();
        });
    }

    @Test
    void explainsWhatIsAskedOfCases() {
        assertThat(index.explain(index.parse("case.phase:primary case:ben case.years_in_post:>5", interviews.study())))
                .isEqualTo("Phase: primary and of the case “ben” and Years in post: >5");
    }

    private List<String> found(String query) {
        return index.search(index.parse(query, interviews.study()), interviews.study(), 1000).first().stream()
                .map(hit -> hit.span().of(interviews.text(interviews.study().document(hit.document()).orElseThrow()))).toList();
    }

    private List<Id<Coding>> codings(String query) {
        return index.codings(index.parse(query, interviews.study()), interviews.study()).codings().map(Coding::id).toList();
    }
}
