package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.change.CaseChanges;

/// Projects that earlier versions of the program have made. The archives are backups which those versions wrote.
class OlderVersionsTest {
    @TempDir Path folder;

    @BeforeEach
    void aProjectOfVersionOne() throws IOException {
        try (var archive = OlderVersionsTest.class.getResourceAsStream("version-1.zip")) {
            Files.copy(archive, folder.resolve("version-1.zip"));
        }
        ProjectFile.restore(folder.resolve("version-1.zip"), folder.resolve("Old"), Optional.empty());
    }

    private ProjectFile open() {
        return ProjectFile.open(folder.resolve("Old"), Optional.empty());
    }

    @Test
    void areOpenedAfterABackupAndAreWhole() {
        try (var file = open()) {
            var interview = file.study().documents().getFirst();
            assertThat(file.text(interview)).contains("We all do. It is our school.");
            assertThat(interview.speakers()).extracting(Speaker::person).containsOnly(Optional.empty());
            assertThat(file.study().casebook().isEmpty()).isTrue();
            assertThat(file.study().codings()).hasSize(1);
            assertThat(file.check()).allMatch(Check::ok);
        }
        assertThat(folder.resolve("Old.backups/before version 2.zip")).isNotEmptyFile();
    }

    @Test
    void takeCasesAndCanStillBeUndoneToTheirBeginning() {
        try (var file = open()) {
            var coder = file.study().coders().getFirst().id();
            var role = Attribute.of("role", AttributeType.TEXT);
            var ana = Case.person("Ana").saying(role.id(), "teacher");
            file.perform(coder, Fieldwork.change("change.cases", new Edit.Add(role), new Edit.Add(ana)));
            var interview = file.study().documents().getFirst();
            file.perform(coder, CaseChanges.link(interview, interview.speakers().getLast().id(), Optional.of(ana)));
        }
        try (var file = open()) {
            var coder = file.study().coders().getFirst().id();
            assertThat(file.check()).allMatch(Check::ok);
            while (file.undoable(coder).isPresent()) file.undo(coder);
            assertThat(file.study().documents()).isEmpty();
            assertThat(file.study().casebook().isEmpty()).isTrue();
            while (file.redoable(coder).isPresent()) file.redo(coder);
            assertThat(file.study().documents().getFirst().speakers().getLast().person())
                    .contains(file.study().casebook().cases().getFirst().id());
            assertThat(file.check()).allMatch(Check::ok);
        }
    }
}
