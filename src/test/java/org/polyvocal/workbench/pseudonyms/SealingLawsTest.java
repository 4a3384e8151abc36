package org.polyvocal.workbench.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Pseudonym.Kind;
import org.polyvocal.model.Words;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.evidence.Qualifiers;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.Excavation;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Projects;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.Soundness;
import org.polyvocal.workbench.imports.Imports;

/// Whatever was done to a study: once its names are replaced and their key is removed, no byte of them is left in any file,
/// and the study is whole. A failure names its seed; `-Dpolyvocal.seed=` repeats it.
class SealingLawsTest {
    private static final List<String> SAID = List.of("we", "trust", "each", "other", "信任", "🎻", "don’t", "Why?", "שלום", "yes.");
    private final long seed = Long.getLong("polyvocal.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final List<String> names = List.of(name(), name() + " " + name(), "Ø" + name().toLowerCase(Locale.ROOT), "Çö" + "ğü"
            + name().toLowerCase(Locale.ROOT));
    @TempDir Path folder;

    @AfterEach
    void forgetTheCache() {
        System.clearProperty("polyvocal.cache");
    }

    /// Of letters that stand together in no word.
    private String name() {
        return "Q" + IntStream.range(0, 5).mapToObj(_ -> "xzqjvk".substring(random.nextInt(5)).substring(0, 1))
                .collect(Collectors.joining()) + "w";
    }

    @RepeatedTest(4)
    void nothingOfTheNamesIsLeft() throws Exception {
        System.setProperty("polyvocal.cache", folder.resolve("cache").toString());
        var project = Files.createDirectories(folder.resolve("p")).resolve("study");
        try (var session = Projects.create(project, Optional.empty(), Optional.of("Ana"), Codebooks.Start.CORE.codes())) {
            for (var round = 0; round < 25; round++) work(session, round);
            register(session);
            RegisterImport.bring(session, table(), Progress.UNWATCHED);
            session.prepareIndex(Progress.UNWATCHED);
            var sealing = new Sealing(session);
            assertThat(sealing.prospect().left()).as("seed %d", seed).isEmpty();
            var before = session.study().codings().toList();
            sealing.seal(Sealing.Backups.DELETED);
            assertThat(session.study().codings()).as("seed %d", seed).containsExactlyElementsOf(before);
            assertThat(session.check()).as("seed %d", seed).allMatch(Soundness::ok);
            session.prepareIndex(Progress.UNWATCHED);
        }
        var excavation = Excavation.of(folder.resolve("p"), folder.resolve("cache"));
        for (var name : names) {
            for (var part : name.split(" ")) assertThat(excavation.holds(part)).as("%s, seed %d", part, seed).isFalse();
        }
    }

    private void register(Session session) {
        new Pseudonyms(session).enter(List.of(Pseudonym.of(names.getFirst(), "Ben", Kind.PERSON)));
    }

    private Path table() throws Exception {
        var full = names.get(1).split(" ");
        return Files.writeString(folder.resolve("names.csv"),
                "name,replacement,variants\n%s,Ben,\n%s,Eve Hart,%s|%s\n%s,Ida,\n%s,Ove,\n"
                        .formatted(names.get(0), names.get(1), full[0], full[1], names.get(2), names.get(3)));
    }

    private void work(Session session, int round) throws Exception {
        var documents = session.study().documents();
        switch (documents.isEmpty() ? 0 : random.nextInt(8)) {
            case 0, 1 -> Imports.bring(session, List.of(Files.writeString(folder.resolve("i%d %s.txt".formatted(round, word())),
                    interview())), Progress.UNWATCHED, _ -> {});
            case 2 -> session.perform(study -> DocumentChanges.rename(study, documents.getFirst(), said(3)));
            case 3 -> session.perform(study -> CodebookChanges.rename(study.codebook().codes().getFirst(), said(3), said(2)));
            case 4 -> session.perform(study -> DocumentChanges.remove(study, documents.get(random.nextInt(documents.size()))));
            case 5 -> session.dailyBackup();
            case 6 -> undo(session);
            default -> code(session);
        }
    }

    private static void undo(Session session) {
        try {
            session.undo();
        } catch (Problem nothing) {
            assertThat(nothing.sentence()).isNotEmpty();
        }
    }

    private void code(Session session) {
        var document = session.study().documents().getLast();
        var words = Words.in(session.text(document));
        var coding = new Coding(Id.next(), new Passage(document.id(), words.get(random.nextInt(words.size()))),
                session.study().codebook().codes().getLast().id(), session.coder().id(), Instant.EPOCH, Qualifiers.NONE,
                OptionalInt.empty(), said(4));
        session.perform(study -> CodingChanges.add(study, coding));
        session.perform(CodingChanges.add(new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.empty(),
                session.coder().id(), Instant.EPOCH, said(6))));
    }

    private String interview() {
        var lines = new ArrayList<String>();
        for (var n = 0; n <= random.nextInt(60); n++) lines.add((n % 2 == 0 ? "Q" : names.getFirst()) + ": " + said(30));
        return String.join("\n\n", lines);
    }

    private String said(int most) {
        return word() + " " + IntStream.range(0, random.nextInt(most)).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        if (random.nextInt(4) > 0) return SAID.get(random.nextInt(SAID.size())).replace("?", "");
        var name = names.get(random.nextInt(names.size()));
        return random.nextInt(5) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }
}
