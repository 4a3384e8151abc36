package org.polyvocal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.revision.Affected;
import org.polyvocal.workbench.imports.Imports;

class RevisionsTest {
    private static final String TEXT = """
            A remark at the top.

            Q: Who decides here?

            ANA: Honestly, we all decied it togehter, and then we trust each other.

            Q: And after that?

            ANA: Nothing. It was decided.
            """;
    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void anInterview() throws Exception {
        var file = Files.writeString(folder.resolve("Interview 07.txt"), TEXT);
        session = Projects.create(folder.resolve("study.mv.db"), Optional.empty(), Optional.of("Ana"),
                Codebooks.Start.CORE.codes());
        Imports.bring(session, List.of(file), Progress.UNWATCHED, _ -> {});
    }

    @AfterEach
    void close() {
        assertThat(session.check()).allMatch(Soundness::ok);
        session.close();
    }

    private Document document() {
        return session.study().documents().getFirst();
    }

    private Coding code(String words) {
        var at = session.text(document()).indexOf(words);
        var coding = new Coding(Id.next(), new Passage(document().id(), new Span(at, at + words.length())),
                session.study().codebook().codes().getFirst().id(), session.coder().id(), Instant.EPOCH, Qualifiers.NONE,
                OptionalInt.empty(), "");
        session.perform(study -> CodingChanges.add(study, coding));
        return coding;
    }

    private void retype(int turn, String from, String to) {
        var revision = Revisions.begin(session, document());
        var talk = document().turn(turn).talk();
        var words = Revisions.words(revision, talk);
        assertThat(words).contains(from);
        Revisions.save(session, Revisions.retype(revision, talk, words.replace(from, to)));
    }

    private String words(Coding coding) {
        return session.study().coding(coding.id()).orElseThrow().span().of(session.text(document()));
    }

    private long hits(String query) {
        return new Search(session).ask(query, 10, 20).total();
    }

    @Test
    void aMendedTypoIsFoundAndTheOldWordIsNot() {
        var coding = code("we all decied it");
        assertThat(hits("decied")).isOne();
        retype(2, "decied it togehter", "decided it together");
        assertThat(words(coding)).isEqualTo("we all decided it");
        assertThat(hits("decied")).isZero();
        assertThat(hits("\"decided it together\"")).isOne();
        session.undo();
        assertThat(session.text(document())).isEqualTo(TEXT);
        assertThat(words(coding)).isEqualTo("we all decied it");
        assertThat(hits("decied")).isOne();
        session.redo();
        assertThat(hits("togehter")).isZero();
        assertThat(new String(session.original(document()), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void whoSpeaksIsFoundByTheNewLabel() {
        var revision = Revisions.begin(session, document());
        var at = session.text(document()).indexOf("It was");
        Revisions.save(session, revision.split(4, at, document().speaker(document().turn(1)).orElseThrow()));
        assertThat(session.text(document())).endsWith("ANA: Nothing.\n\nQ: It was decided.\n");
        assertThat(hits("speaker:Q \"it was decided\"")).isOne();
        assertThat(hits("speaker:ANA \"it was decided\"")).isZero();
    }

    @Test
    void aTurnWithoutWordsGoes() {
        code("And after that?");
        retype(3, "And after that?", " ");
        assertThat(document().turns()).hasSize(3);
        assertThat(session.text(document())).doesNotContain("after").contains("other.\n\nANA: Nothing");
        assertThat(session.study().codings()).isEmpty();
    }

    @Test
    void whatStandsBetweenTurnsCanBeRetyped() {
        var revision = Revisions.begin(session, document());
        var remark = Revisions.stretch(revision, 3).orElseThrow();
        assertThat(Revisions.words(revision, remark)).isEqualTo("A remark at the top.");
        assertThat(Revisions.retype(revision, remark, "A note at the top.").text()).startsWith("A note at the top.\n\nQ: Who");
        assertThat(Revisions.stretch(revision, TEXT.indexOf("ANA:"))).contains(document().turn(2).talk());
    }

    @Test
    void aCodedWordThatIsReplacedStaysCoded() {
        var coding = code("decied");
        var revision = Revisions.begin(session, document());
        var talk = document().turn(2).talk();
        var typed = Revisions.words(revision, talk).replace("decied", "decided");
        assertThat(Revisions.retype(revision, talk, typed).codings(session.study())).singleElement().satisfies(it -> {
            assertThat(it.before()).isEqualTo(coding);
            assertThat(it.fate()).isEqualTo(Affected.Fate.REWORDED);
            assertThat(it.wordsAfter()).isEqualTo("decided");
        });
    }
}
