package org.polyvocal.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.words.Problem;

class TranscriptsTest {
    @TempDir Path folder;

    private Path file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String refusal(Path file) {
        try {
            Transcripts.read(file);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("“").endsWith(".");
            return problem.key();
        }
    }

    @Test
    void aDocumentIsMadeOfAFile() throws IOException {
        var file = file("Siân 1.txt", "Q: Where?\r\nA: At home 😀.\r\n");
        var reading = Transcripts.read(file).getFirst();
        var document = reading.document();
        assertThat(document.name()).isEqualTo("Siân 1");
        assertThat(document.source().file()).isEqualTo("Siân 1.txt");
        assertThat(document.source().format()).isEqualTo("txt");
        assertThat(document.source().sha256()).isEqualTo(Manuscript.sha256(Files.readAllBytes(file)));
        assertThat(reading.manuscript().text()).isEqualTo("Q: Where?\nA: At home 😀.\n");
        assertThat(reading.manuscript().original()).contains(Files.readAllBytes(file));
        assertThat(document.text().length() - document.text().characters()).isEqualTo(1);
        assertThat(document.speakers()).extracting(Speaker::name).containsExactly("Q", "A");
        assertThat(document.speakers()).extracting(Speaker::role).containsExactly(Role.INTERVIEWER, Role.PARTICIPANT);
        assertThat(document.speaker(document.turns().getLast()).orElseThrow().name()).isEqualTo("A");
    }

    @Test
    void everyFormatSaysItsName() throws IOException {
        assertThat(Transcripts.formats()).contains("txt", "md", "docx", "vtt", "srt");
        assertThat(Transcripts.read(file("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Hello.\n")).getFirst().document()
                .source()
                .format()).isEqualTo("vtt");
        assertThat(Transcripts.read(file("a.MD", "**Ana:** One.\n\n**Tom:** Two.\n")).getFirst().document().source().format())
                .isEqualTo("md");
    }

    @Test
    void labelsThatDifferOnlyInCaseAreOneSpeaker() throws IOException {
        var document = Transcripts
                .read(file("a.txt",
                        "ANA: One.\nTOM: Two.\nANA: Three.\nTOM: Four.\nAna: Five.\nTOM: Six.\nAna: Seven.\nAna: Eight.\n"))
                .getFirst().document();
        assertThat(document.speakers()).extracting(Speaker::name).containsExactly("ANA", "TOM");
    }

    @Test
    void garbageIsRefusedWithASentence() throws IOException {
        var random = new byte[20_000];
        new Random(3).nextBytes(random);
        assertThat(refusal(Files.write(folder.resolve("photo.txt"), random))).isEqualTo("exchange.binary");
        assertThat(refusal(Files.write(folder.resolve("photo.docx"), random))).isEqualTo("exchange.docxDamaged");
        assertThat(refusal(Files.write(folder.resolve("photo.vtt"), random))).isEqualTo("exchange.binary");
        assertThat(refusal(file("talk.xyz", "words"))).isEqualTo("exchange.unsupported");
        assertThat(refusal(file("blank.md", " \n\n"))).isEqualTo("exchange.blank");
        assertThat(refusal(folder.resolve("absent.txt"))).isEqualTo("exchange.missing");
        assertThat(refusal(folder)).isEqualTo("exchange.folder");
    }

    @Test
    void turnsOfAnyTextLieInItAndInOrder() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var pieces = List.of("ANA: ", "Tom [00:01]: ", "\n", "\n\n", "words ", " ", "**B** ", "\t", ":", "[", "—", "😀",
                "Date: x\n", "---\n", "# h\n", "\r", "?");
        for (var round = 0; round < 500; round++) {
            var text = new StringBuilder("x");
            random.ints(random.nextInt(40), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            var reading = Transcripts.read(new org.polyvocal.exchange.file.Original("a.txt",
                    text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))).getFirst();
            var end = 0;
            for (var turn : reading.document().turns()) {
                assertThat(turn.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(turn.talk().of(reading.manuscript().text())).as("seed %d", seed)
                        .isEqualTo(turn.talk().of(reading.manuscript().text()).strip());
                end = turn.span().end();
            }
        }
    }

    @Nested
    class FoldersOfFiles {
        @Test
        void areOpenedInTheOrderAPersonExpects() throws IOException {
            file("Interview 10.txt", "a");
            file("Interview 2.txt", "a");
            file("sub/b.docx", "a");
            file("Éva.txt", "a");
            assertThat(names(List.of(folder))).containsExactly("Éva.txt", "Interview 2.txt", "Interview 10.txt", "b.docx");
        }

        @Test
        void passOverWhatIsHiddenOrUnknown() throws IOException {
            file(".hidden.txt", "a");
            file(".git/a.txt", "a");
            file("~$lock.docx", "a");
            file("photo.jpg", "a");
            file("talk.txt", "a");
            assertThat(names(List.of(folder))).containsExactly("talk.txt");
        }

        @Test
        void mayHoldLinksInACircle() throws IOException {
            file("sub/a.txt", "a");
            Files.createSymbolicLink(folder.resolve("sub/up"), folder);
            assertThat(names(List.of(folder))).containsExactly("a.txt");
        }

        @Test
        void filesNamedDirectlyAreAlwaysThereAndOnce() throws IOException {
            var photo = file("photo.jpg", "a");
            var absent = folder.resolve("absent.txt");
            assertThat(Transcripts.in(List.of(photo, absent, photo))).containsExactly(photo, absent);
        }

        private List<String> names(List<Path> paths) {
            return Transcripts.in(paths).stream().map(path -> path.getFileName().toString()).toList();
        }
    }
}
