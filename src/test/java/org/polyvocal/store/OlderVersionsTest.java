package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.RecordingChanges;

/// Projects that earlier versions of the program have made. The archives are backups which those versions wrote.
class OlderVersionsTest {
    @TempDir Path folder;

    private void restore(String archive) throws IOException {
        try (var in = OlderVersionsTest.class.getResourceAsStream(archive)) {
            Files.copy(in, folder.resolve(archive));
        }
        ProjectFile.restore(folder.resolve(archive), folder.resolve("Old"), Optional.empty());
    }

    private ProjectFile open() {
        return ProjectFile.open(folder.resolve("Old"), Optional.empty());
    }

    @Test
    void areOpenedAfterABackupAndAreWhole() throws IOException {
        restore("version-1.zip");
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
    void takeCasesAndCanStillBeUndoneToTheirBeginning() throws IOException {
        restore("version-1.zip");
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

    @Test
    void takeRecordingsAndKeepTheirCases() throws IOException {
        restore("version-2.zip");
        try (var file = open()) {
            var coder = file.study().coders().getFirst().id();
            var interview = file.study().documents().getFirst();
            assertThat(file.study().casebook().cases()).extracting(Case::name).contains("HEAD");
            assertThat(file.study().recordings()).isEmpty();
            file.perform(coder, RecordingChanges.link(file.study(), interview, Fieldwork.recording(interview, "sound/one.wav")));
        }
        try (var file = open()) {
            var coder = file.study().coders().getFirst().id();
            var interview = file.study().documents().getFirst();
            assertThat(file.study().recording(interview.id()).orElseThrow().path()).isEqualTo("sound/one.wav");
            assertThat(file.check()).allMatch(Check::ok);
            file.undo(coder);
            assertThat(file.study().recordings()).isEmpty();
            assertThat(file.check()).allMatch(Check::ok);
        }
    }
}
