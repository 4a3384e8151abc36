package org.polyvocal.workbench.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Outcome.Status;

class ImportsTest {
    @TempDir Path folder;
    private Path texts;
    private Session session;

    @BeforeEach
    void makeAProject() throws IOException {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        texts = Files.createDirectory(folder.resolve("texts"));
        session = Projects.create(folder.resolve("study"), Optional.empty(), Optional.of("Avery"), List.of());
        session.prepareIndex(Progress.UNWATCHED);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void keepsTheOrderOfTheFilesHoweverManyAreReadAtOnce() throws IOException {
        for (var number = 1; number <= 90; number++) interview("Interview " + number, "pilot" + number);
        var told = new ArrayList<String>();
        Imports.bring(session, List.of(texts), Progress.UNWATCHED,
                outcome -> told.add(outcome.document().orElseThrow().name()));
        assertThat(told).startsWith("Interview 1", "Interview 2", "Interview 3").hasSize(90).endsWith("Interview 90");
        assertThat(session.study().documents()).extracting(Document::name).isEqualTo(told);
    }

    @Test
    void answersFromTheIndexWithAllThatCameIn() throws IOException {
        for (var number = 1; number <= 40; number++) interview("Interview " + number, "weather");
        bring();
        assertThat(new Search(session).ask("weather", 100, 20).hits()).hasSize(40);
        assertThat(session.check()).allMatch(soundness -> soundness.ok());
    }

    @Test
    void isCalledByTheNumberOfTranscriptsWhenItIsUndone() throws IOException {
        for (var number = 1; number <= 3; number++) interview("Interview " + number, "weather");
        bring();
        var many = Label.of("model.change.importMany", "3");
        assertThat(session.undoable()).contains(many);
        assertThat(Committed.label(session.undo())).isEqualTo(many);
        assertThat(session.redoable()).contains(many);
        assertThat(Committed.label(session.redo())).isEqualTo(many);
        assertThat(session.undoable()).contains(many);
    }

    @Test
    void isCalledByTheTranscriptWhenOnlyOneCameIn() throws IOException {
        interview("Interview 1", "weather");
        bring();
        assertThat(session.undoable()).contains(Label.of("model.change.import", "Interview 1"));
        assertThat(Committed.label(session.undo())).isEqualTo(Label.of("model.change.import", "Interview 1"));
    }

    @Test
    void tellsOnlyOfWhatIsOnTheDisk() throws IOException {
        for (var number = 1; number <= 50; number++) interview("Interview " + number, "rain");
        Imports.bring(session, List.of(texts), Progress.UNWATCHED,
                outcome -> assertThat(session.study().document(outcome.document().orElseThrow().id())).isPresent());
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        interview("A", "one");
        Files.write(texts.resolve("B.txt"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        interview("C", "three");
        var outcomes = bring();
        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.IMPORTED, Status.FAILED, Status.IMPORTED);
        assertThat(outcomes.get(1).message()).contains("B.txt");
    }

    @Test
    void leavesOutTheSameBytesAndSaysWhereTheSameTextIs() throws IOException {
        interview("A", "one");
        Files.copy(texts.resolve("A.txt"), texts.resolve("B.txt"));
        Files.writeString(texts.resolve("C.txt"), "\uFEFF" + Files.readString(texts.resolve("A.txt")));
        var outcomes = bring();
        assertThat(outcomes).extracting(Outcome::status).containsExactly(Status.IMPORTED, Status.DUPLICATE, Status.IMPORTED);
        assertThat(outcomes.get(1).message()).contains("“A”");
        assertThat(outcomes.get(2).message()).contains("“A”");
    }

    @Test
    void isUndoneInOneStep() throws IOException {
        for (var number = 1; number <= 70; number++) interview("Interview " + number, "rain");
        bring();
        session.undo();
        assertThat(session.study().documents()).isEmpty();
        session.redo();
        assertThat(session.study().documents()).hasSize(70);
    }

    @Test
    void stopsBetweenFilesWhenCancelledAndKeepsWhatCameIn() throws IOException {
        for (var number = 1; number <= 120; number++) interview("Interview " + number, "rain");
        var told = new ArrayList<Outcome>();
        assertThatThrownBy(() -> Imports.bring(session, List.of(texts), (done, _) -> {
            if (done == 60) throw new Progress.Cancelled();
        }, told::add)).isInstanceOf(Progress.Cancelled.class);
        assertThat(told).hasSizeBetween(32, 60);
        assertThat(session.study().documents()).hasSameSizeAs(told);
    }

    private List<Outcome> bring() {
        return Imports.bring(session, List.of(texts), Progress.UNWATCHED, _ -> {});
    }

    private void interview(String name, String word) throws IOException {
        Files.writeString(texts.resolve(name + ".txt"), """
                Interviewer: Where did you begin, in %s?

                Ruth: With the %s, when nobody asked for it yet.

                Interviewer: And then?

                Ruth: Then everybody did.
                """.formatted(name, word));
    }
}
