package org.polyvocal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Role;
import org.polyvocal.model.change.CodebookChanges;

class SampleStudyTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeTheSample() {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        file = folder.resolve("sample.mv.db");
        Samples.make(file).close();
    }

    @Test
    void hasTwelveInterviewsCodedByTwoCoders() {
        try (var session = open()) {
            assertThat(session.study().documents()).hasSize(12);
            assertThat(session.study().codings()).hasSize(776);
            assertThat(session.study().coders()).extracting(Coder::name).containsExactly("Coder A", "Coder B");
            assertThat(session.study().codebook().size()).isEqualTo(69);
        }
    }

    @Test
    void saysThatItIsInvented() {
        try (var session = open()) {
            assertThat(session.study().project().note()).contains("Invented");
        }
    }

    @Test
    void knowsWhoAsksAndWhoAnswers() {
        try (var session = open()) {
            assertThat(session.study().documents()).allSatisfy(document -> assertThat(document.speakers())
                    .anyMatch(speaker -> speaker.role() == Role.INTERVIEWER && speaker.name().equals("INTERVIEWER")));
        }
    }

    @Test
    void codesOnlyWordsInsideOneTurnOfWhoeverAnswers() {
        try (var session = open()) {
            var study = session.study();
            assertThat(study.codings()).allSatisfy(coding -> {
                var document = study.document(coding.document()).orElseThrow();
                var turn = document.turn(document.turnAt(coding.span().start()).orElseThrow());
                assertThat(turn.talk().encloses(coding.span())).isTrue();
                assertThat(document.speaker(turn).orElseThrow().role()).isNotEqualTo(Role.INTERVIEWER);
            });
        }
    }

    @Test
    void belongsToNobodySoThatThereIsNothingToUndo() {
        try (var session = open()) {
            assertThat(session.undoable()).isEmpty();
        }
    }

    @Test
    void isWorkedOnByOneOfItsTwoCodersFromTheStart() {
        try (var session = Samples.make(folder.resolve("fresh.mv.db"))) {
            assertThat(session.study().coders()).hasSize(2).contains(session.coder());
            session.perform(study -> CodebookChanges.favour(study, study.codebook().named("Trust").orElseThrow()));
            assertThat(session.study().coders()).hasSize(2);
            assertThat(session.study().project().favourites()).hasSize(1);
        }
    }

    @Test
    void canBeSearchedAtOnce() {
        try (var session = open()) {
            var answer = new Search(session).ask("\"balloon\"", 100, 40);
            assertThat(answer.total()).isPositive().isEqualTo(answer.hits().size());
            assertThat(answer.hits()).allSatisfy(hit -> assertThat(hit.hit()).isEqualToIgnoringCase("balloon"));
        }
    }

    private Session open() {
        return Projects.open(file, Optional.empty(), Optional.empty());
    }

    @Test
    void isWorkedOnByItsFirstCoderFromTheStart() {
        try (var made = Samples.make(folder.resolve("another"))) {
            assertThat(made.coder()).isIn(made.study().coders());
        }
    }
}
