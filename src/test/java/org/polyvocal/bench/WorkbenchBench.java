package org.polyvocal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Rehearsal;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.imports.Outcome;

/// How long a researcher waits, at 1,200 interviews of 8,000 words with 300 codes and 250,000 codings; another size with
/// `-Dpolyvocal.size=M`. Prints a table; fails only where an answer is wrong.
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchBench {
    private static final Size SIZE = Size.valueOf(System.getProperty("polyvocal.size", "L"));

    private static final CorpusGenerator CORPUS = new CorpusGenerator(SIZE);

    @TempDir static Path folder;
    private static Path file;
    private static Session session;

    @BeforeAll
    static void bringTheCorpusIn() throws IOException {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        file = folder.resolve("large.mv.db");
        session = Projects.create(file, Optional.empty(), Optional.of("Bench"), List.of());
        var texts = Files.createDirectory(folder.resolve("txt"));
        for (var interview : (Iterable<Interview>) CORPUS.interviews()::iterator) {
            Files.writeString(texts.resolve(interview.name() + ".txt"), interview.text());
        }
        session.prepareIndex(Progress.UNWATCHED);
        Times.once("import with turns and index (promised 10 s), " + SIZE.interviews() + " files",
                () -> Imports.bring(session, List.of(texts),
                        Progress.UNWATCHED, outcome -> assertThat(outcome.status()).isEqualTo(Outcome.Status.IMPORTED)));
        var codes = new ArrayList<Edit>();
        CORPUS.themes().forEach(code -> codes.add(new Edit.Add(code)));
        CORPUS.codes().stream().filter(code -> !CORPUS.themes().contains(code)).forEach(code -> codes.add(new Edit.Add(code)));
        CORPUS.coders().forEach(coder -> codes.add(new Edit.Add(coder)));
        session.perform(Change.of(Label.of("model.change.codebook.add", "300"), codes));
        var codings = codings();
        Times.once("take in " + codings.size() + " codings as one change",
                () -> session.perform(Change.of(Label.of("workbench.change.codings", "all"), codings)));
        session.close();
    }

    private static List<Edit.Add> codings() {
        return CORPUS.interviews().flatMap(interview -> {
            var document = session.study().documents().stream().filter(each -> each.name().equals(interview.name())).findFirst();
            return CORPUS.codings(interview, document.orElseThrow().id()).stream();
        }).map(Edit.Add::new).toList();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    @Order(1)
    void opensAProject() {
        Times.once("open the project (promised 2 s)",
                () -> session = Projects.open(file, Optional.empty(), Optional.of("Bench")));
        assertThat(session.study().codings().count()).isGreaterThanOrEqualTo(SIZE.codings() * 9L / 10);
        Times.once("open its index", () -> session.prepareIndex(Progress.UNWATCHED));
        Times.once("rehearse, behind the window that has opened", () -> Rehearsal.of(session));
        Times.once("first hits after opening, a frequent word", () -> new Search(session).ask("school", 50, 60));
    }

    @Test
    @Order(2)
    void findsWords() {
        for (var query : Stream.of("school", "\"the school\"", "tr*", "collab~", "/flood(ing|s)?/", "\"school staff\"~5",
                "school role:participant").toList()) {
            Times.many("first 50 hits of " + query + " (promised 50 ms)", 30, _ -> new Search(session).ask(query, 50, 60));
        }
    }

    @Test
    @Order(3)
    void countsCodesTogether() {
        var codes = session.study().codebook().codes();
        Times.many("matrix of " + codes.size() + " codes, overlap (promised 300 ms)", 12, _ -> {
            var matrix = new Questions(session).cooccurrence(codes, Relation.OVERLAP, Questions.Only.EVERYTHING);
            assertThat(matrix.cells().map(Measure.HITS::of)).isNotEmpty();
        });
        Times.many("the same, narrowed by a word", 6, _ -> new Questions(session).cooccurrence(codes, Relation.OVERLAP,
                new Questions.Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("school"))));
    }

    @Test
    @Order(4)
    void codesPassages() {
        var random = RandomGenerator.of("L64X128MixRandom");
        var documents = session.study().documents();
        var codes = session.study().codebook().codes();
        Times.many("add a coding, on the disk and in the index (promised 16 ms)", 1000, _ -> {
            var document = documents.get(random.nextInt(documents.size()));
            var coding = coding(document, codes.get(random.nextInt(codes.size())).id(), random);
            session.perform(CodingChanges.add(session.study(), coding));
        });
    }

    @Test
    @Order(5)
    void readsDocuments() throws IOException {
        var random = RandomGenerator.of("L64X128MixRandom");
        var documents = session.study().documents();
        var longest = longTranscript();
        try (var screen = new TranscriptScreen()) {
            Times.once("the transcript that is open when the window is", () -> screen.show(session, documents.getFirst()));
            Times.many("a document with its codings on the screen (promised 100 ms)", 200,
                    _ -> screen.show(session, documents.get(random.nextInt(documents.size()))));
            Times.many("one of 40,000 words with 2,000 codings (promised 300 ms)", 10, _ -> {
                screen.show(session, documents.getFirst());
                screen.show(session, longest);
            });
            Times.many("scroll it by three lines, until the frame", 300, _ -> screen.scroll());
        }
    }

    private static Document longTranscript() throws IOException {
        var interview = CORPUS.interview(SIZE.interviews() + 1, 40_000);
        var file = Files.writeString(folder.resolve("long.txt"), interview.text());
        var document = Imports.bring(session, List.of(file), Progress.UNWATCHED, _ -> {}).getFirst().document().orElseThrow();
        session.perform(Change.of(Label.of("workbench.change.codings", "2000"),
                CORPUS.codings(interview, document.id(), 2_000).stream().map(Edit.Add::new).toList()));
        return document;
    }

    private static Coding coding(Document document, Id<org.polyvocal.model.Code> code, RandomGenerator random) {
        var talk = document.turn(1 + random.nextInt(document.turns().size())).talk();
        return new Coding(Id.next(), new Passage(document.id(), talk), code, session.coder().id(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), Qualifiers.NONE, OptionalInt.empty(), "");
    }
}
