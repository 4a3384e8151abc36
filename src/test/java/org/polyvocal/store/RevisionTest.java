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
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.revision.TextEdit;
import org.polyvocal.model.words.Problem;

/// Revisions of a text on the record: the new text is kept, the older one stays for undoing.
class RevisionTest {
    private static final Manuscript TALK = Fieldwork.manuscript("I: Who leeds?\nR: We all do.\n");
    private final Coder ana = Fieldwork.coder("Ana");
    private final Coder ben = Fieldwork.coder("Ben");
    private final Code trust = Fieldwork.code("Trust");
    private final Document interview = Fieldwork.document("Interview 7", TALK);
    private final Coding coding = Fieldwork.coding(interview, new Span(17, 23), trust, ben);
    @TempDir Path folder;
    private ProjectFile file;

    @BeforeEach
    void aCodedInterview() {
        file = ProjectFile.create(folder.resolve("Study"), Optional.empty(), Fieldwork.project());
        file.perform(ben.id(), Fieldwork.change("setup", new Edit.Add(ben), new Edit.Add(ana), new Edit.Add(trust),
                new Edit.Add(interview)), List.of(TALK));
        file.perform(ben.id(), CodingChanges.add(file.study(), coding));
    }

    @AfterEach
    void close() {
        assertThat(file.check()).allMatch(Check::ok);
        file.close();
    }

    private Document now() {
        return file.study().documents().getFirst();
    }

    private String words() {
        return file.study().coding(coding.id()).orElseThrow().span().of(file.text(now()));
    }

    private void replace(Coder coder, String words, String by) {
        var text = file.text(now());
        var at = text.indexOf(words);
        var revision = Revision.of(now(), text).edit(List.of(new TextEdit(at, at + words.length(), by)));
        file.perform(coder.id(), revision.change(file.study()), List.of(Manuscript.revised(revision.text())));
    }

    private void reopen() {
        file.close();
        file = ProjectFile.open(folder.resolve("Study"), Optional.empty());
    }

    @Test
    void keepsTheNewTextAndTheOriginalAndFindsTheOlderTextAgain() {
        replace(ana, "leeds", "really leads");
        reopen();
        assertThat(file.text(now())).isEqualTo("I: Who really leads?\nR: We all do.\n");
        assertThat(file.original(now())).isEqualTo(TALK.original().orElseThrow());
        assertThat(words()).isEqualTo("We all");
        file.undo(ana.id());
        assertThat(now()).isEqualTo(interview);
        assertThat(file.text(now())).isEqualTo(TALK.text());
        assertThat(file.study().codings()).containsExactly(coding);
        reopen();
        file.redo(ana.id());
        assertThat(file.text(now())).startsWith("I: Who really leads?");
        assertThat(words()).isEqualTo("We all");
    }

    @Test
    void isRefusedWithoutItsText() {
        var revision = Revision.of(interview, TALK.text()).edit(List.of(new TextEdit(7, 12, "leads")));
        assertThatThrownBy(() -> file.perform(ana.id(), revision.change(file.study()))).isInstanceOf(Problem.class)
                .hasMessage("store.refersToMissing");
        assertThat(now()).isEqualTo(interview);
    }

    @Test
    void severalDocumentsAreRevisedAndUndoneAsOne() {
        var other = Fieldwork.manuscript("I: And leeds elsewhere?\n");
        file.perform(ana.id(), Fieldwork.change("import", new Edit.Add(Fieldwork.document("Interview 8", other))),
                List.of(other));
        var gesture = Id.next().value();
        for (var document : file.study().documents()) {
            var text = file.text(document);
            var at = text.indexOf("leeds");
            var revision = Revision.of(document, text).edit(List.of(new TextEdit(at, at + 5, "follows")));
            file.perform(ana.id(), revision.change(file.study(), Label.of("replacing"), gesture),
                    List.of(Manuscript.revised(revision.text())));
        }
        assertThat(file.undo(ana.id())).hasSize(2);
        assertThat(file.study().documents()).extracting(file::text).containsExactly(TALK.text(), other.text());
    }

    @Test
    void cannotBeTakenBackUnderWhatSomebodyHasCodedSince() {
        replace(ana, "leeds", "really leads");
        var later = Fieldwork.coding(now(), new Span(29, 31), trust, ben);
        file.perform(ben.id(), CodingChanges.add(file.study(), later));
        assertThatThrownBy(() -> file.undo(ana.id())).isInstanceOfSatisfying(Problem.class,
                e -> assertThat(e.key()).isEqualTo("store.changedSince"));
        file.undo(ben.id());
        file.undo(ana.id());
        assertThat(file.text(now())).isEqualTo(TALK.text());
        file.perform(ben.id(), CodingChanges.add(file.study(), Fieldwork.coding(interview, new Span(3, 6), trust, ben)));
        assertThatThrownBy(() -> file.redo(ana.id())).isInstanceOfSatisfying(Problem.class,
                e -> assertThat(e.key()).isEqualTo("store.notRedoable"));
    }

    @Test
    void aCodingDoesNotComeBackToWordsThatAreOthersNow() {
        file.perform(ben.id(), CodingChanges.remove(file.study(), coding));
        replace(ana, "leeds", "really leads");
        assertThatThrownBy(() -> file.undo(ben.id())).isInstanceOf(Problem.class).hasMessage("store.revisedSince");
        file.undo(ana.id());
        file.undo(ben.id());
        assertThat(words()).isEqualTo("We all");
    }

    @Test
    void oneAfterTheOtherIsTakenBackAsItWasDone() {
        replace(ana, "leeds", "really leads");
        file.perform(ana.id(), CodingChanges.add(file.study(), Fieldwork.coding(now(), new Span(3, 6), trust, ana)));
        replace(ana, "Who", "And who");
        replace(ben, "We all", "We nearly all");
        assertThat(words()).isEqualTo("We nearly all");
        file.undo(ben.id());
        for (var n = 0; n < 3; n++) file.undo(ana.id());
        assertThat(now()).isEqualTo(interview);
        for (var n = 0; n < 3; n++) file.redo(ana.id());
        assertThat(words()).isEqualTo("We all");
    }
}
