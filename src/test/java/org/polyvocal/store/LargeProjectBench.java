package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;

/// What 1,200 interviews of 8,000 words and 250,000 codings cost the record. Prints its figures:
/// `mvn test -Dtest=LargeProjectBench -Dtests.excluded= -Dtests.included=bench`
@Tag("bench")
class LargeProjectBench {
    private static final int INTERVIEWS = 1_200;
    private static final int CODINGS = 250_000;
    private static final int TURNS = 125;
    private static final int WORDS_A_TURN = 64;
    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private final Coder ana = Fieldwork.coder("Ana Ferreira");
    private final List<Code> codes = IntStream.range(0, 300).mapToObj(n -> Fieldwork.code("Code " + n)).toList();
    @TempDir Path folder;

    @Test
    void tellsWhatALargeProjectCosts() throws Exception {
        var path = folder.resolve("Large");
        ProjectFile.create(path, Optional.empty(), Fieldwork.project()).close();
        try (var file = ProjectFile.open(path, Optional.empty())) {
            fill(file);
            code(file);
            timed("undo the import of codings", () -> file.undo(ana.id()));
            timed("redo the import of codings", () -> file.redo(ana.id()));
            timed("close, compacting", () -> closed(file));
        }
        System.out.printf("the file: %,d MB%n", Files.size(folder.resolve("Large.mv.db")) / 1_000_000);
        for (var round = 0; round < 5; round++) {
            try (var file = timed("open", () -> ProjectFile.open(path, Optional.empty()))) {
                assertThat(file.study().codings()).hasSize(CODINGS);
                timed("close", () -> closed(file));
            }
        }
    }

    private void fill(ProjectFile file) {
        file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
        file.perform(ana.id(), Change.of(Label.of("change.codes"), codes.stream().map(Edit.Add::new).toList()));
        timed("import the interviews", () -> importInterviews(file));
        var interviews = file.study().documents();
        var edits = IntStream.range(0, CODINGS).mapToObj(n -> new Edit.Add(coding(interviews.get(n % INTERVIEWS)))).toList();
        timed("import the codings in one change", () -> file.perform(ana.id(), Change.of(Label.of("change.codings"), edits)));
    }

    private ProjectFile importInterviews(ProjectFile file) {
        for (var n = 0; n < INTERVIEWS; n++) {
            var talk = Fieldwork.manuscript(IntStream.range(0, TURNS).mapToObj(_ -> turn()).collect(Collectors.joining("\n")));
            var interview = Fieldwork.document("Interview " + n, talk);
            file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(interview)), List.of(talk));
        }
        return file;
    }

    private String turn() {
        return IntStream.range(0, WORDS_A_TURN).mapToObj(_ -> Integer.toString(random.nextInt(30_000), 36) + "in")
                .collect(Collectors.joining(" "));
    }

    private Coding coding(Document interview) {
        var start = random.nextInt(interview.text().length() - 200);
        var span = new Span(start, start + 20 + random.nextInt(180));
        return Fieldwork.coding(interview, span, codes.get(random.nextInt(codes.size())), ana);
    }

    private void code(ProjectFile file) {
        var interviews = file.study().documents();
        var times = new ArrayList<Double>();
        for (var n = 0; n < 1_000; n++) {
            var change = Fieldwork.change("change.code", new Edit.Add(coding(interviews.get(random.nextInt(INTERVIEWS)))));
            var from = System.nanoTime();
            file.perform(ana.id(), change);
            times.add((System.nanoTime() - from) / 1e6);
        }
        times.sort(null);
        System.out.printf("one coding: median %.2f ms, p99 %.2f ms%n", times.get(500), times.get(990));
        timed("undo 1,000 codings one by one", () -> IntStream.range(0, 1_000).mapToObj(_ -> file.undo(ana.id())).toList());
    }

    private static ProjectFile closed(ProjectFile file) {
        file.close();
        return file;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var from = System.nanoTime();
        var result = work.get();
        System.out.printf("%s: %,.0f ms%n", what, (System.nanoTime() - from) / 1e6);
        return result;
    }
}
