package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;

/// How long the record takes with 1,200 interviews of 8,000 words and 250,000 codings. Prints its figures:
/// `mvn test -Dtest=LargeProjectBench -Dtests.excluded= -Dtests.included=bench`
@Tag("bench")
class LargeProjectBench {
    private static final int INTERVIEWS = Integer.getInteger("polyvocal.bench.interviews", 1_200);
    private static final int CODINGS = Integer.getInteger("polyvocal.bench.codings", 250_000);
    private static final int TURNS = 125;
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private final Coder ana = Fieldwork.coder("Ana Ferreira");
    private final List<Code> codes = IntStream.range(0, 300).mapToObj(n -> Fieldwork.code("Code " + n)).toList();
    @TempDir
    Path folder;

    @Test
    void tellsWhatALargeProjectCosts() throws Exception {
        var path = folder.resolve("Large");
        try (var file = ProjectFile.create(path, Optional.empty(), Fieldwork.project())) {
            file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
            file.perform(ana.id(), Change.of(Label.of("change.codes"), codes.stream().map(Edit.Add::new).toList()));
            timed("import all interviews", () -> importInterviews(file));
            var codings = codings(file.study().documents());
            timed("import codings in one change", () -> file.perform(ana.id(), codings));
            singles(file);
            timed("close", () -> { file.close(); return null; });
        }
        System.out.println("file: " + Files.size(folder.resolve("Large.mv.db")) / 1_000_000 + " MB");
        for (var round = 0; round < 3; round++) {
            try (var file = timed("open", () -> ProjectFile.open(path, Optional.empty()))) {
                assertThat(file.study().codings()).hasSize(CODINGS);
                if (round == 2) {
                    timed("undoable", () -> file.undoable(ana.id()));
                    timed("undo the import of codings", () -> undoImport(file));
                    timed("redo the import of codings", () -> file.redo(ana.id()));
                }
            }
        }
    }

    private Object undoImport(ProjectFile file) {
        var undone = file.undo(ana.id());
        return undone;
    }

    private Object importInterviews(ProjectFile file) {
        for (var n = 0; n < INTERVIEWS; n++) {
            var manuscript = Fieldwork.manuscript(talk());
            var interview = Fieldwork.document("Interview " + n, manuscript);
            file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview)), List.of(manuscript));
        }
        return file;
    }

    private String talk() {
        return IntStream.range(0, TURNS).mapToObj(_ -> line()).collect(Collectors.joining("\n"));
    }

    private String line() {
        return IntStream.range(0, 64).mapToObj(_ -> Integer.toString(random.nextInt(30_000), 36) + "in")
                .collect(Collectors.joining(" "));
    }

    private Change codings(List<Document> interviews) {
        var edits = new ArrayList<Edit>();
        for (var n = 0; n < CODINGS; n++) edits.add(new Edit.Add(coding(interviews.get(n % interviews.size()))));
        return Change.of(Label.of("change.codings"), edits);
    }

    private org.polyvocal.model.Coding coding(Document interview) {
        var start = random.nextInt(interview.text().length() - 200);
        return Fieldwork.coding(interview, new Span(start, start + 20 + random.nextInt(180)),
                codes.get(random.nextInt(codes.size())), ana);
    }

    private void singles(ProjectFile file) throws Exception {
        var times = new ArrayList<Long>();
        var interviews = file.study().documents();
        var made = new ArrayList<org.polyvocal.model.Coding>();
        for (var n = 0; n < 1_000; n++) {
            var coding = coding(interviews.get(random.nextInt(interviews.size())));
            var from = System.nanoTime();
            file.perform(ana.id(), Fieldwork.change("change.code", new Edit.Add(coding)));
            times.add(System.nanoTime() - from);
            made.add(coding);
        }
        times.sort(null);
        System.out.printf("one coding: p50 %.2f ms, p99 %.2f ms, max %.2f ms%n", times.get(500) / 1e6, times.get(990) / 1e6,
                times.getLast() / 1e6);
        timed("1,000 undos", () -> { for (var n = 0; n < 1_000; n++) file.undo(ana.id()); return null; });
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        var from = System.nanoTime();
        var result = work.call();
        System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - from) / 1e6);
        return result;
    }
}
