package org.polyvocal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Speaker;
import org.polyvocal.workbench.cases.CaseOutcome;
import org.polyvocal.workbench.cases.InterviewAnswers;
import org.polyvocal.workbench.imports.Imports;

class CasesTest {
    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void aStudyOfThreeInterviews() throws IOException {
        session = Projects.create(folder.resolve("Study"), Optional.empty(), Optional.of("Coder"), List.of());
        write("01.txt", "INTERVIEWER: Who leads?\n\nSIÂN: We do.\n\nINTERVIEWER: And?\n\nSIÂN: All of us.\n");
        write("02.txt", "INTERVIEWER: Who leads?\n\nBEN OSEI: I do.\n\nINTERVIEWER: And?\n\nBEN OSEI: Nobody else.\n");
        write("03.txt", "INTERVIEWER: Who leads?\n\nR: They do.\n\nINTERVIEWER: And?\n\nR: The heads.\n");
        Imports.bring(session, List.of(folder.resolve("01.txt"), folder.resolve("02.txt"), folder.resolve("03.txt")),
                Progress.UNWATCHED, _ -> {});
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<CaseOutcome> bring(String csv) throws IOException {
        return new Cases(session).bring(write("cases.csv", csv));
    }

    private Casebook casebook() {
        return session.study().casebook();
    }

    private Case person(String name) {
        return casebook().named(Case.Kind.PERSON, name).orElseThrow();
    }

    private Optional<Case> voice(String document, String label) {
        return session.study().documentNamed(document).orElseThrow().speakers().stream()
                .filter(speaker -> speaker.name().equals(label)).map(Speaker::person).findFirst().flatMap(it -> it)
                .flatMap(casebook()::find);
    }

    @Test
    void makesPersonsSchoolsAndAttributesAndFindsTheirVoices() throws IOException {
        var outcomes = bring("""
                name,school,phase,years,speaker,document
                Siân Pritchett,Tansy Bank,,26,,
                Ben Osei,Tansy Bank,,4,,
                Carla,Tansy Bank,,9,R,03
                Tansy Bank,,primary,,,
                """);
        assertThat(outcomes).allMatch(CaseOutcome::taken).allMatch(outcome -> outcome.message().isEmpty());
        assertThat(casebook().cases(Case.Kind.SCHOOL)).extracting(Case::name).containsExactly("Tansy Bank");
        assertThat(casebook().attributeNamed("years").orElseThrow().type()).isEqualTo(AttributeType.NUMBER);
        assertThat(casebook().value(person("carla"), casebook().attributeNamed("phase").orElseThrow())).contains("primary");
        assertThat(voice("01", "SIÂN")).contains(person("Siân Pritchett"));
        assertThat(voice("02", "BEN OSEI")).contains(person("Ben Osei"));
        assertThat(voice("03", "R")).contains(person("Carla"));
    }

    @Test
    void aTableBroughtInAgainChangesNothingAndUndoTakesAllOfIt() throws IOException {
        var table = "name,school,years\nSiân Pritchett,Tansy Bank,26\nBen Osei,,4\n";
        bring(table);
        var number = session.number();
        bring(table);
        assertThat(session.number()).isEqualTo(number);
        var rows = new Cases(session).rows().toList();
        session.undo();
        assertThat(casebook().isEmpty()).isTrue();
        assertThat(voice("02", "BEN OSEI")).isEmpty();
        var table2 = new StringBuilder("case,kind,attribute,value\n");
        rows.forEach(row -> table2.append(String.join(",", row)).append('\n'));
        assertThat(bring(table2.toString())).allMatch(outcome -> outcome.taken() && outcome.message().isEmpty());
        assertThat(new Cases(session).rows().toList()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void aRowThatCannotBeTakenIsToldOfAndTheRestIs() throws IOException {
        bring("name,years\nAna,3\n");
        var outcomes = bring("""
                name,kind,years,school
                Ana,person,many,
                Ana,person,5,
                Ana,person,6,
                Elsewhere,interview,1,
                Hive,school,,Hive
                Ben,person,,Hive
                """);
        assertThat(outcomes).extracting(CaseOutcome::taken).containsExactly(false, true, false, false, false, true);
        assertThat(outcomes).filteredOn(outcome -> !outcome.taken())
                .allSatisfy(outcome -> assertThat(outcome.message()).startsWith("Row " + outcome.row()).doesNotContain("{"));
        assertThat(casebook().value(person("Ana"), casebook().attributeNamed("years").orElseThrow())).contains("5");
    }

    @Test
    void whoIsUncertainIsLeftToAPerson() throws IOException {
        var outcomes = bring("name,role\nSiân Pritchett,head\nSiân Other,teacher\n");
        assertThat(outcomes).allMatch(CaseOutcome::taken)
                .allSatisfy(outcome -> assertThat(outcome.message()).contains("01: SIÂN"));
        assertThat(voice("01", "SIÂN")).isEmpty();
        assertThat(bring("name,speaker\nAna,INTERVIEWER\nBen,Nobody\nCarla,\n"))
                .extracting(outcome -> outcome.message().isEmpty())
                .containsExactly(false, false, true);
    }

    @Test
    void whatAFileSaysOfItsInterviewIsKeptAndUndoneWithIt() throws IOException {
        var gesture = UUID.randomUUID();
        say("01", Map.of("phase", "primary", "years", "12", "school", "Tansy Bank", "say \"who\"", "yes", "blank", " "), gesture);
        say("02", Map.of("phase", "secondary", "years", "about 3"), gesture);
        var interview = casebook().interview(session.study().documentNamed("01").orElseThrow().id()).orElseThrow();
        assertThat(casebook().value(interview, casebook().attributeNamed("phase").orElseThrow())).contains("primary");
        assertThat(casebook().lineage(interview)).extracting(Case::name).containsExactly("01", "Tansy Bank");
        assertThat(casebook().attributeNamed("years").orElseThrow().type()).isEqualTo(AttributeType.TEXT);
        assertThat(casebook().attributes()).extracting(Attribute::name).containsExactlyInAnyOrder("phase", "years", "say ’who’");
        session.undo();
        assertThat(casebook().isEmpty()).isTrue();
    }

    private void say(String document, Map<String, String> attributes, UUID gesture) {
        var study = session.study();
        InterviewAnswers.change(study, study.documentNamed(document).orElseThrow(), attributes, gesture)
                .ifPresent(session::perform);
    }
}
