package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Project;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Committed.Kind;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

class ProjectFileTest {
    private static final Manuscript TALK = Fieldwork.manuscript("Who leads?\nWe all do, in a way. 🎻\nHow?\nBy asking.");
    private final Project project = Fieldwork.project();
    private final Coder ana = Fieldwork.coder("Ana Ferreira");
    private final Document interview = Fieldwork.document("Interview 1", TALK);
    @TempDir Path folder;
    private ProjectFile file;

    @BeforeEach
    void newProject() {
        file = ProjectFile.create(folder.resolve("Study one"), Optional.empty(), project);
        file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void reopen() {
        file.close();
        file = ProjectFile.open(folder.resolve("Study one.mv.db"), Optional.empty());
    }

    @Test
    void isOneFileWithTheNameItWasGiven() {
        assertThat(file.path()).exists().hasFileName("Study one.mv.db");
        assertThat(file.name()).isEqualTo("Study one");
        assertThat(file.study().project()).isEqualTo(project);
    }

    @Test
    void keepsEverythingThatWasDoneWhenOpenedAgain() {
        var code = Fieldwork.code("Trust");
        var coding = Fieldwork.coding(interview, new Span(11, 20), code, ana);
        file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview)), List.of(TALK));
        var committed = file.perform(ana.id(), Fieldwork.change("change.code", new Edit.Add(code), new Edit.Add(coding)));
        reopen();
        assertThat(file.number()).isEqualTo(committed.number()).isEqualTo(3);
        assertThat(file.study().documents()).containsExactly(interview);
        assertThat(file.study().codebook().codes()).containsExactly(code);
        assertThat(file.study().codings()).containsExactly(coding);
    }

    @Test
    void keepsTextsAndOriginalsExactly() {
        file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview)), List.of(TALK));
        reopen();
        assertThat(file.text(interview)).isEqualTo(TALK.text());
        assertThat(file.original(interview)).isEqualTo(TALK.original().orElseThrow());
    }

    @Test
    void takesADocumentOnlyWithItsText() {
        assertThatThrownBy(() -> file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview))))
                .isInstanceOf(Problem.class).hasMessage("store.refersToMissing");
        assertThat(file.study().documents()).isEmpty();
        assertThat(file.number()).isEqualTo(1);
    }

    @Test
    void undoesAndRedoesTheLastGestureAcrossARestart() {
        var code = Fieldwork.code("Trust");
        file.perform(ana.id(), Fieldwork.change("change.code", new Edit.Add(code)));
        reopen();
        assertThat(file.undoable(ana.id())).contains(Label.of("change.code"));
        assertThat(file.undo(ana.id())).singleElement().satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.UNDONE));
        assertThat(file.study().codebook().codes()).isEmpty();
        reopen();
        assertThat(file.redoable(ana.id())).contains(Label.of("change.code"));
        assertThat(file.redo(ana.id())).singleElement().satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.REDONE));
        assertThat(file.study().codebook().codes()).containsExactly(code);
        assertThat(file.redoable(ana.id())).isEmpty();
        assertThat(file.undoable(ana.id())).contains(Label.of("change.code"));
    }

    @Test
    void listsItsJournalWithBeforeAndAfter() {
        file.perform(ana.id(),
                Fieldwork.change("change.coder", new Edit.Replace(ana, new Coder(ana.id(), "Ana F", ana.colour()))));
        assertThat(file.journal()).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(2);
            assertThat(entry.coder()).isEqualTo("Ana Ferreira");
            assertThat(entry.detail()).isEqualTo("""
                    [{"record":"coder","before":{"id":"%1$s","name":"Ana Ferreira","colour":"#1166DD"},\
                    "after":{"id":"%1$s","name":"Ana F","colour":"#1166DD"}}]""".formatted(ana.id()));
        });
        assertThat(file.since(1)).hasSize(1);
    }

    @Test
    void mayBeClosedTwice() {
        file.close();
        file.close();
        reopen();
    }
}
