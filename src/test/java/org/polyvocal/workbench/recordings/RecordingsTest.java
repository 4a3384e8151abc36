package org.polyvocal.workbench.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Recording;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.recordings.Whereabouts.State;

class RecordingsTest {
    @TempDir Path disk;
    private Path folder;
    private Session session;

    @BeforeEach
    void twoInterviews() throws IOException {
        folder = Files.createDirectories(disk.resolve("studies/heads"));
        session = Projects.create(folder.resolve("Heads.mv.db"), Optional.empty(), Optional.of("Ana"), List.of());
        var one = Files.writeString(disk.resolve("one.txt"), "ANA [00:00:05]: One.\n\nTOM: Two.");
        var two = Files.writeString(disk.resolve("two.txt"), "ANA [00:00:07]: Three.\n\nTOM: Four.");
        Imports.bring(session, List.of(one, two), Progress.UNWATCHED, _ -> {});
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Recordings recordings() {
        return new Recordings(session);
    }

    private Document document(int number) {
        return session.study().documents().get(number - 1);
    }

    private Optional<Recording> recording(int number) {
        return session.study().recording(document(number).id());
    }

    private Path sound(String path) throws IOException {
        var file = disk.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "the sound of " + file.getFileName());
    }

    private void link(int number, Path file) {
        session.perform(study -> recordings().link(study, document(number), file));
    }

    private State state(int number) {
        return recordings().whereabouts(recording(number).orElseThrow()).state();
    }

    @Test
    void areNamedFromTheProjectWhereTheyAreNearIt() throws IOException {
        link(1, sound("studies/heads/sound/Siân Owen.wav"));
        assertThat(recording(1).orElseThrow().path()).isEqualTo("sound/Siân Owen.wav");
        link(1, sound("studies/audio/1.wav"));
        assertThat(recording(1).orElseThrow().path()).isEqualTo("../audio/1.wav");
        assertThat(recording(1).orElseThrow().fileName()).isEqualTo("1.wav");
        link(1, sound("elsewhere/1.wav"));
        assertThat(Path.of(recording(1).orElseThrow().path())).isAbsolute();
        assertThat(state(1)).isEqualTo(State.THERE);
        assertThat(session.study().recordings()).hasSize(1);
    }

    @Test
    void moveWithTheirProject() throws IOException {
        link(1, sound("studies/audio/1.wav"));
        session.close();
        Files.move(disk.resolve("studies"), disk.resolve("backup of studies"));
        session = Projects.open(disk.resolve("backup of studies/heads/Heads.mv.db"), Optional.empty(), Optional.empty());
        assertThat(state(1)).isEqualTo(State.THERE);
        assertThat(recordings().whereabouts(recording(1).orElseThrow()).file())
                .isEqualTo(disk.toRealPath().resolve("backup of studies/audio/1.wav"));
    }

    @Test
    void areMissedAndKnownAgain() throws IOException {
        var file = sound("elsewhere/1.wav");
        link(1, file);
        Files.writeString(file, "another sound");
        assertThat(state(1)).isEqualTo(State.CHANGED);
        Files.delete(file);
        assertThat(state(1)).isEqualTo(State.MISSING);
        Files.createDirectory(file);
        assertThat(state(1)).isEqualTo(State.MISSING);
    }

    @Test
    void areFoundTogetherWhereTheyWereMovedTogether() throws IOException {
        link(1, sound("elsewhere/1.wav"));
        link(2, sound("elsewhere/2.wav"));
        Files.move(disk.resolve("elsewhere"), disk.resolve("studies/heads/sound"));
        session.perform(study -> recordings().find(study, document(1), folder.resolve("sound/1.wav")));
        assertThat(recording(1).orElseThrow().path()).isEqualTo("sound/1.wav");
        assertThat(recording(2).orElseThrow().path()).isEqualTo("sound/2.wav");
        assertThat(List.of(state(1), state(2))).containsOnly(State.THERE);
        session.undo();
        assertThat(List.of(state(1), state(2))).containsOnly(State.MISSING);
    }

    @Test
    void leaveOthersAloneThatAreNotMissing() throws IOException {
        link(1, sound("elsewhere/1.wav"));
        link(2, sound("elsewhere/2.wav"));
        Files.createDirectories(disk.resolve("copies"));
        for (var name : List.of("1.wav", "2.wav"))
            Files.copy(disk.resolve("elsewhere").resolve(name), disk.resolve("copies").resolve(name));
        session.perform(study -> recordings().find(study, document(1), disk.resolve("copies/1.wav")));
        assertThat(recording(1).orElseThrow().path()).contains("copies");
        assertThat(recording(2).orElseThrow().path()).contains("elsewhere");
    }

    @Test
    void mustBeFilesThatCanBeRead() {
        assertThatThrownBy(() -> recordings().link(session.study(), document(1), disk.resolve("none.wav")))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> recordings().link(session.study(), document(1), disk)).isInstanceOf(Problem.class);
    }
}
