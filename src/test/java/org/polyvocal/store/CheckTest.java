package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Span;

class CheckTest {
    @TempDir Path folder;

    @BeforeEach
    void aCodedInterview() {
        var ana = Fieldwork.coder("Ana");
        var trust = Fieldwork.code("Trust");
        var talk = Fieldwork.manuscript("I: Who leads?\nR: We all do. 🎻\n");
        var interview = Fieldwork.document("One", talk);
        var coding = Fieldwork.coding(interview, new Span(17, 28), trust, ana);
        try (var file = ProjectFile.create(folder.resolve("Study"), Optional.empty(), Fieldwork.project())) {
            file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
            file.perform(ana.id(), Fieldwork.change("change.codes", new Edit.Add(trust)));
            file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview)), List.of(talk));
            file.perform(ana.id(), Fieldwork.change("change.coding", new Edit.Add(coding)));
            file.perform(ana.id(), Fieldwork.change("change.recording", new Edit.Add(Fieldwork.recording(interview, "one.wav"))));
            var role = Attribute.of("role", AttributeType.TEXT);
            file.perform(ana.id(), Fieldwork.change("change.case", new Edit.Add(role),
                    new Edit.Add(Case.person("R").saying(role.id(), "teacher"))));
        }
    }

    @Test
    void findsNothingInAProjectThatIsAsItShouldBe() {
        assertThat(checks()).allMatch(Check::ok).extracting(Check::name).containsExactly("file", "references", "offsets", "texts",
                "journal", "study");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE coding SET end_at = 400                                     | offsets, study
            UPDATE coding SET start_at = 29, end_at = 31                       | offsets, study
            UPDATE turn SET end_at = 20 WHERE start_at = 0                     | offsets, study
            UPDATE document SET length = 12                                    | offsets, study
            UPDATE text SET content = 'Something else'                         | offsets, texts
            UPDATE original SET content = X'00'                                | texts
            UPDATE journal SET coder_name = 'Somebody else' WHERE number = 2   | journal
            UPDATE journal_detail SET edits = REPLACE(edits, 'Trust', 'Fear')  | journal, study
            DELETE FROM journal WHERE number = 2                               | journal, study
            UPDATE code SET name = 'Fear'                                      | study
            DELETE FROM speaker WHERE role = 'INTERVIEWER'                     | references, study
            DELETE FROM attribute                                              | references, study
            UPDATE study_case SET answers = '{}'                               | study
            UPDATE study_case SET answers = 'teacher'                          | references, offsets, study, journal
            UPDATE recording SET path = 'other.wav'                            | study
            DELETE FROM recording                                              | study
            UPDATE coding SET claim = 'nonsense'                               | references, offsets, study, journal
            """)
    void showsWhatSomebodyHasTamperedWith(String tampering, String failing) throws Exception {
        try (var file = ProjectFile.open(folder.resolve("Study"), Optional.empty())) {
            try (var connection = DriverManager.getConnection("jdbc:h2:async:" + folder.toRealPath().resolve("Study"), "sa",
                    "")) {
                connection.createStatement().execute(tampering);
            }
            assertThat(file.check()).filteredOn(check -> !check.ok()).extracting(Check::name)
                    .containsExactlyInAnyOrder(failing.split(", "));
        }
    }

    private List<Check> checks() {
        try (var file = ProjectFile.open(folder.resolve("Study"), Optional.empty())) {
            return file.check();
        }
    }
}
