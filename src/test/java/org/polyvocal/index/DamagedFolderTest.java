package org.polyvocal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Problem;

class DamagedFolderTest {
    @TempDir private Path folder;
    private final Interviews interviews = new Interviews();
    private Document document;

    @BeforeEach
    void index() {
        document = interviews.document("D", "Ana: We trust each other.\nBen: Trust is a word.\n");
        try (var index = StudyIndex.open(folder, interviews::text)) {
            assertThat(index.number()).isEqualTo(StudyIndex.NONE);
            index.rebuild(interviews.study(), 7, Progress.UNWATCHED);
        }
    }

    @Test
    void aSoundFolderNeedsNoRebuilding() {
        try (var index = StudyIndex.open(folder, interviews::text)) {
            assertThat(index.number()).isEqualTo(7);
            assertThat(hits(index)).isEqualTo(2);
        }
    }

    @Test
    void withoutItsFolderItBeginsEmpty() throws IOException {
        for (var file : files()) Files.delete(file);
        Files.delete(folder.resolve("write.lock"));
        Files.delete(folder);
        beginsAnew();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void withRandomBytesInAFileItBeginsEmpty(long seed) throws IOException {
        var random = new Random(seed);
        var files = files();
        var file = files.get(random.nextInt(files.size()));
        var bytes = Files.readAllBytes(file);
        var at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bytes);
        beginsAnew();
    }

    @Test
    void withoutAnyOneFileItBeginsEmpty() throws IOException {
        for (var file : files()) {
            Files.deleteIfExists(file);
            beginsAnew();
        }
    }

    @Test
    void withJunkInItsFolderItBeginsEmpty() throws IOException {
        for (var file : files()) Files.write(file, new byte[]{1, 2, 3});
        Files.writeString(folder.resolve("segments_zz"), "junk");
        beginsAnew();
    }

    @Test
    void withAFileForAFolderItLivesInMemory() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        try (var index = StudyIndex.open(file, interviews::text)) {
            index.rebuild(interviews.study(), 7, Progress.UNWATCHED);
            assertThat(hits(index)).isEqualTo(2);
        }
    }

    @Test
    void whereAnotherIsAtHomeItLivesInMemoryAndLeavesTheFolderAlone() {
        try (var owner = StudyIndex.open(folder, interviews::text); var guest = StudyIndex.open(folder, interviews::text)) {
            guest.rebuild(interviews.study(), 8, Progress.UNWATCHED);
            assertThat(hits(guest)).isEqualTo(2);
            assertThat(hits(owner)).isEqualTo(2);
        }
        try (var index = StudyIndex.open(folder, interviews::text)) {
            assertThat(index.number()).isEqualTo(7);
        }
    }

    @Test
    void inMemoryItLeavesNothingOnTheDisk() throws IOException {
        var before = files();
        try (var index = StudyIndex.inMemory(interviews::text)) {
            index.rebuild(interviews.study(), 7, Progress.UNWATCHED);
            assertThat(hits(index)).isEqualTo(2);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aCancelledRebuildIsToldByItsNumberAndForgottenAtTheNextStart() {
        var index = StudyIndex.open(folder, interviews::text);
        assertThatThrownBy(() -> index.rebuild(interviews.study(), 9, (_, _) -> {
            throw new Progress.Cancelled();
        })).isInstanceOf(Progress.Cancelled.class);
        assertThat(index.number()).isEqualTo(StudyIndex.NONE);
        assertThatThrownBy(() -> hits(index)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.key()).isEqualTo("index.unready"));
        index.close();
        try (var again = StudyIndex.open(folder, interviews::text)) {
            assertThat(again.number()).isEqualTo(7);
            assertThat(hits(again)).isEqualTo(2);
        }
    }

    @Test
    void leavesNoWordOfWhatWasExpunged() throws IOException {
        interviews.document("E", "Ben: Xylophone secrets.\n");
        try (var index = StudyIndex.open(folder, interviews::text)) {
            index.rebuild(interviews.study(), 8, Progress.UNWATCHED);
            assertThat(bytes()).contains("xylophon");
            interviews.remove(interviews.study().documents().getLast());
            index.follow(new Committed(9, document.added(), Id.next(),
                    Committed.Kind.DONE, interviews.since(2).getFirst().change()), interviews.study());
            index.expunge();
            assertThat(bytes()).doesNotContain("xylophon");
            assertThat(hits(index)).isEqualTo(2);
        }
    }

    private String bytes() throws IOException {
        var all = new StringBuilder();
        for (var file : files()) all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        return all.toString();
    }

    private void beginsAnew() {
        try (var index = StudyIndex.open(folder, interviews::text)) {
            assertThat(index.number()).isEqualTo(StudyIndex.NONE);
            index.rebuild(interviews.study(), 7, Progress.UNWATCHED);
            assertThat(hits(index)).isEqualTo(2);
        }
    }

    private long hits(StudyIndex index) {
        return index.search(index.parse("trust", interviews.study()), interviews.study(), 10).total();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> !file.endsWith("write.lock")).sorted().toList());
        }
    }
}
