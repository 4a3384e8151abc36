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
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Committed.Kind;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

class UndoTest {
    private static final Manuscript TALK = Fieldwork.manuscript("I: Who leads?\nR: We all do.");
    private final Coder ana = Fieldwork.coder("Ana");
    private final Coder ben = Fieldwork.coder("Ben");
    private final Code trust = Fieldwork.code("Trust");
    private final Document interview = Fieldwork.document("Interview 1", TALK);
    @TempDir Path folder;
    private ProjectFile file;

    @BeforeEach
    void twoCodersAndAnInterview() {
        file = ProjectFile.create(folder.resolve("Study"), Optional.empty(), Fieldwork.project());
        file.perform(ben.id(), Fieldwork.change("setup", new Edit.Add(ben), new Edit.Add(ana), new Edit.Add(interview)),
                List.of(TALK));
        file.perform(ana.id(), Fieldwork.change("new code", new Edit.Add(trust)));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void rename(Coder coder, String name) {
        var code = file.study().codebook().code(trust.id()).orElseThrow();
        file.perform(coder.id(), Change.of(Label.of("renaming", name), List.of(new Edit.Replace(code, code.named(name, name)))));
    }

    @Test
    void takesBackAWholeGestureAndNothingElse() {
        var gesture = Id.next().value();
        for (var name : List.of("A", "B", "C")) {
            file.perform(ana.id(), new Change(Label.of("import"), gesture, List.of(new Edit.Add(Fieldwork.code(name)))));
        }
        var undone = file.undo(ana.id());
        assertThat(undone).hasSize(3).extracting(Committed::kind).containsOnly(Kind.UNDONE);
        assertThat(file.study().codebook().codes()).containsExactly(trust);
        assertThat(file.redo(ana.id())).hasSize(3);
        assertThat(file.study().codebook().codes()).extracting(Code::name).containsExactlyInAnyOrder("Trust", "A", "B", "C");
    }

    @Test
    void takesBackOnlyTheCodersOwn() {
        rename(ben, "Confidence");
        assertThat(file.undoable(ana.id())).contains(Label.of("new code"));
        assertThat(file.undoable(ben.id())).contains(Label.of("renaming", "Confidence"));
        file.undo(ben.id());
        assertThat(file.study().codebook().codes()).containsExactly(trust);
    }

    @Test
    void isRefusedWithTheNameOfWhoHasChangedTheSameSince() {
        rename(ana, "Confidence");
        rename(ben, "Faith");
        assertThatThrownBy(() -> file.undo(ana.id())).isInstanceOfSatisfying(Problem.class, e -> {
            assertThat(e.key()).isEqualTo("store.changedSince");
            assertThat(e.sentence()).contains("“Confidence” cannot be undone", "Ben", "“Faith”");
        });
        file.undo(ben.id());
        file.undo(ana.id());
        assertThat(file.study().codebook().codes()).containsExactly(trust);
    }

    @Test
    void cannotBeRedoneOverWhatAnotherHasDoneSince() {
        rename(ana, "Confidence");
        file.undo(ana.id());
        rename(ben, "Faith");
        assertThatThrownBy(() -> file.redo(ana.id())).isInstanceOfSatisfying(Problem.class, e -> {
            assertThat(e.key()).isEqualTo("store.notRedoable");
            assertThat(e.sentence()).contains("“Confidence” cannot be done again", "Ben", "“Faith”");
        });
    }

    @Test
    void isRefusedByTheNameThatItWasOfferedBy() {
        var faith = trust.named("Faith", "Faith");
        var gesture = Id.next().value();
        file.perform(ana.id(), new Change(Label.of("first"), gesture, List.of(new Edit.Replace(trust, faith))));
        file.perform(ana.id(), new Change(Label.of("last"), gesture, List.of(new Edit.Add(Fieldwork.code("Hope")))));
        file.undo(ana.id());
        rename(ben, "Belief");
        assertThat(file.redoable(ana.id())).contains(Label.of("last"));
        assertThatThrownBy(() -> file.redo(ana.id())).isInstanceOfSatisfying(Problem.class,
                e -> assertThat(e.sentence()).contains("“last” cannot be done again"));
    }

    @Test
    void isRefusedWithTheNameOfWhoUsesWhatWouldGo() {
        var coding = Fieldwork.coding(interview, new Span(17, 25), trust, ben);
        file.perform(ben.id(), Fieldwork.change("coding", new Edit.Add(coding)));
        assertThatThrownBy(() -> file.undo(ana.id())).isInstanceOf(Problem.class).hasMessage("store.changedSince");
        assertThat(file.study().codings()).containsExactly(coding);
        assertThat(file.check()).allMatch(Check::ok);
    }

    @Test
    void endsWhereNothingIsLeft() {
        file.undo(ana.id());
        assertThatThrownBy(() -> file.undo(ana.id())).isInstanceOf(Problem.class).hasMessage("store.nothingToUndo");
        assertThat(file.undoable(ana.id())).isEmpty();
    }

    @Test
    void cannotBeRedoneAfterSomethingNew() {
        file.undo(ana.id());
        file.perform(ana.id(), Fieldwork.change("other", new Edit.Add(Fieldwork.code("Other"))));
        assertThat(file.redoable(ana.id())).isEmpty();
        assertThatThrownBy(() -> file.redo(ana.id())).isInstanceOf(Problem.class).hasMessage("store.nothingToRedo");
    }

    @Test
    void bringsADocumentBackWithItsText() {
        file.perform(ana.id(), Fieldwork.change("removing", new Edit.Remove(interview)));
        assertThat(file.study().documents()).isEmpty();
        file.undo(ana.id());
        assertThat(file.text(file.study().documents().getFirst())).isEqualTo(TALK.text());
    }

    @Test
    void changesNothingOfAChangeThatDoesNotFit() {
        var number = file.number();
        var stale = trust.named("Never was", "Never was");
        assertThatThrownBy(() -> file.perform(ana.id(),
                Fieldwork.change("two", new Edit.Add(Fieldwork.code("New")), new Edit.Replace(stale, trust))))
                .isInstanceOf(Problem.class).hasMessage("store.meanwhile");
        assertThat(file.number()).isEqualTo(number);
        assertThat(file.study().codebook().codes()).containsExactly(trust);
        rename(ana, "Goes on");
    }

    @Test
    void isSignedByACoderOfTheProject() {
        assertThatThrownBy(() -> file.perform(Id.next(), Fieldwork.change("x", new Edit.Add(Fieldwork.code("X")))))
                .isInstanceOf(Problem.class).hasMessage("store.unknownCoder");
    }

    @Test
    void keepsInterviewTextOutOfExceptions() {
        var coding = Fieldwork.coding(interview, new Span(17, 25), trust, ana).noted("SECRET");
        file.perform(ana.id(), Fieldwork.change("coding", new Edit.Add(coding)));
        assertThatThrownBy(() -> file.perform(ana.id(), Fieldwork.change("coding", new Edit.Add(coding))))
                .hasMessage("store.twice")
                .satisfies(e -> assertThat(e.getCause()).hasNoCause().hasMessage("H2 23505"));
    }
}
