package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

class PurgeTest {
    private static final String NAME = "Quetzalmann";
    private static final String TALK = ("I: Who are you?\nR: I am " + NAME + ". We decide together. ").repeat(300).strip();
    private final Coder ana = Fieldwork.coder("Ana");
    private final Code trust = Fieldwork.code("Trust");
    private final Manuscript talk = Fieldwork.manuscript(TALK);
    private final Document interview = Fieldwork.document("Interview " + NAME, talk);
    private final Pseudonym pseudonym = Pseudonym.of(NAME, "Hart", Pseudonym.Kind.PERSON);
    @TempDir Path folder;
    private ProjectFile file;

    @BeforeEach
    void aProjectThatTellsANameAndHasReplacedIt() {
        file = ProjectFile.create(folder.resolve("Study"), Optional.empty(), Fieldwork.project());
        file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
        file.perform(ana.id(), Fieldwork.change("change.codes", new Edit.Add(trust)));
        file.perform(ana.id(), new Change(Label.of("change.import", interview.name()),
                UUID.randomUUID(), List.of(new Edit.Add(interview))), List.of(talk));
        file.perform(ana.id(), Fieldwork.change("change.coding",
                new Edit.Add(Fieldwork.coding(interview, new Span(3, 6), trust, ana).noted("ask " + NAME))));
        file.perform(ana.id(), Fieldwork.change("change.coding",
                new Edit.Add(Fieldwork.coding(interview, new Span(7, 10), trust, ana))));
        file.perform(ana.id(), Fieldwork.change("change.register", new Edit.Add(pseudonym)));
        var text = TALK.replace(NAME, "Hart");
        var coding = file.study().codings(interview.id()).getFirst();
        var after = new Document(interview.id(), "Interview Hart", "", new Source("Hart.txt", "txt",
                interview.source().sha256()), TextProfile.of(text, Locale.ENGLISH), interview.speakers(), List.of(),
                interview.added());
        file.perform(ana.id(), Fieldwork.change("change.replace", new Edit.Replace(interview, after),
                new Edit.Replace(coding, coding.noted("ask Hart"))), List.of(Manuscript.revised(text)));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Purge.Outcome purge() {
        return file.purge(ana.id(), new Purge(Label.of("change.purge", "1"), List.of(pseudonym),
                Set.of(interview.source().sha256()), words -> words.contains(NAME)));
    }

    @Test
    void leavesNoWordInTheFile() throws Exception {
        assertThat(Excavation.of(folder).holds(NAME)).as("the search finds what is there").isTrue();
        assertThat(purge()).extracting(Purge.Outcome::rows, Purge.Outcome::texts, Purge.Outcome::originals).containsExactly(4, 1,
                1);
        assertThat(Excavation.of(folder).holds(NAME)).isFalse();
        file.close();
        var closed = Excavation.of(folder);
        assertThat(closed.holds(NAME)).isFalse();
        assertThat(closed.depth()).isGreaterThan(10);
        assertThat(closed.holds("We decide together")).as("the search sees what is packed").isTrue();
    }

    @Test
    void leavesEverythingElse() {
        var study = file.study();
        purge();
        assertThat(file.study().pseudonyms()).isEmpty();
        assertThat(file.study().documents()).isEqualTo(study.documents());
        assertThat(file.study().codings()).containsExactlyElementsOf(study.codings().toList());
        assertThat(file.text(file.study().documents().getFirst())).isEqualTo(TALK.replace(NAME, "Hart"));
        assertThat(Files.exists(folder.resolve("Study.compact.mv.db"))).isFalse();
    }

    @Test
    void leavesAProjectThatIsWhole() {
        purge();
        assertThat(file.check()).allMatch(Check::ok);
        file.perform(ana.id(), Fieldwork.change("change.memo", new Edit.Add(new Memo(Id.next(),
                Optional.empty(), Optional.empty(), Optional.empty(), ana.id(), Fieldwork.NOON, "later"))));
        assertThat(file.check()).allMatch(Check::ok);
        file.close();
        file = ProjectFile.open(folder.resolve("Study"), Optional.empty());
        assertThat(file.check()).allMatch(Check::ok);
        file.backup(folder.resolve("copy.zip"));
    }

    @Test
    void isToldInTheJournal() {
        purge();
        var journal = file.journal();
        assertThat(journal).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(journal.getLast()).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Committed.Kind.PURGED);
            assertThat(it.coder()).isEqualTo("Ana");
            assertThat(it.detail()).contains("[3,4,6,7]", interview.source().sha256());
        });
        assertThat(journal.get(2)).satisfies(it -> {
            assertThat(it.label()).isEqualTo(Label.of("change.import", "…"));
            assertThat(it.detail()).isEqualTo("[]");
        });
        assertThat(journal.get(4).detail()).contains(trust.id().toString());
    }

    @Test
    void isTheEndOfUndoing() {
        purge();
        assertThat(file.undoable(ana.id())).isEmpty();
        assertThatThrownBy(() -> file.undo(ana.id())).isInstanceOfSatisfying(Problem.class,
                it -> assertThat(it.sentence()).contains("for good"));
        file.perform(ana.id(), Fieldwork.change("change.code", new Edit.Replace(trust, trust.named("Faith", ""))));
        file.undo(ana.id());
        assertThat(file.study().codebook().codes().getFirst().name()).isEqualTo("Trust");
        file.redo(ana.id());
        assertThat(file.study().codebook().codes().getFirst().name()).isEqualTo("Faith");
        assertThat(file.check()).allMatch(Check::ok);
    }

    @Test
    void saysThatAnOriginalIsGone() {
        purge();
        assertThatThrownBy(() -> file.original(file.study().documents().getFirst()))
                .isInstanceOfSatisfying(Problem.class, it -> assertThat(it.key()).isEqualTo("store.originalPurged"));
    }

    @Test
    void canHappenAgain() {
        purge();
        file.perform(ana.id(), Fieldwork.change("change.code", new Edit.Replace(trust, trust.named("Faith", ""))));
        file.purge(ana.id(), new Purge(Label.of("change.purge", "0"), List.of(), Set.of(), words -> words.contains("Faith")));
        assertThat(file.check()).allMatch(Check::ok);
        assertThat(file.lastPurge()).isEqualTo(10);
    }

    @Test
    void worksOnAnEncryptedProject() {
        try (var secret = ProjectFile.create(folder.resolve("Secret"), Optional.of("a b".toCharArray()), Fieldwork.project())) {
            secret.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana), new Edit.Add(pseudonym)));
            secret.purge(ana.id(), new Purge(Label.of("change.purge"), List.of(pseudonym), Set.of(), NAME::equals));
            assertThat(secret.check()).allMatch(Check::ok);
            assertThat(secret.study().pseudonyms()).isEmpty();
        }
    }

    @Test
    void thatFailsChangesNothing() {
        var study = file.study();
        assertThatThrownBy(() -> file.purge(ana.id(), new Purge(Label.of("change.purge"),
                List.of(Pseudonym.of("Nobody", "Hart", Pseudonym.Kind.PERSON)), Set.of(), NAME::equals)))
                .isInstanceOf(Problem.class);
        assertThat(file.study().entities().toList()).containsExactlyElementsOf(study.entities().toList());
        file.undo(ana.id());
        assertThat(file.study().documents()).containsExactly(interview);
        assertThat(file.check()).allMatch(Check::ok);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM journal_detail WHERE journal = 5                                     | journal
            DELETE FROM journal_detail WHERE journal = 5; INSERT INTO purged_row VALUES (5,8) | journal
            DELETE FROM purged_row WHERE journal = 4                                         | journal
            UPDATE journal_detail SET edits = REPLACE(edits, '3,4', '3,5') WHERE journal = 8 | journal
            UPDATE code SET name = 'Fear'                                                    | study
            DELETE FROM purged_original                                                      | texts
            """)
    void isNoCoverForTampering(String tampering, String failing) throws Exception {
        purge();
        try (var connection = DriverManager.getConnection("jdbc:h2:async:" + folder.toRealPath().resolve("Study"), "sa", "")) {
            connection.createStatement().execute(tampering);
        }
        assertThat(file.check()).filteredOn(check -> !check.ok()).extracting(Check::name).containsExactly(failing);
    }

    @Test
    void namesWhatLiesBesideTheFile() throws Exception {
        file.dailyBackup(LocalDate.of(2026, 3, 1));
        Files.writeString(folder.resolve("Study.compact.mv.db"), "left", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("Study notes.txt"), "mine", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("Study.docx"), "mine", StandardCharsets.UTF_8);
        assertThat(file.companions()).extracting(it -> it.getFileName().toString())
                .containsExactlyInAnyOrder("2026-03-01.zip", "Study.compact.mv.db");
    }
}
