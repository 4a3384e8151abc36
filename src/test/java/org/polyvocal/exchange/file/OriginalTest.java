package org.polyvocal.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.words.Problem;

class OriginalTest {
    @TempDir Path folder;

    private static String name(String name) {
        return new Original(name, new byte[0]).name();
    }

    private static String refusal(Path file) {
        try {
            Original.of(file);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains(String.valueOf(file.getFileName()));
            return problem.key();
        }
    }

    @Test
    void aNameLosesItsFoldersAndWhatCouldDeceive() {
        assertThat(name("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(name("..\\..\\evil.txt")).isEqualTo("evil.txt");
        assertThat(name("a\u0000b\nc\u202Etxt.exe")).isEqualTo("abctxt.exe");
        assertThat(name("..")).isEqualTo("unnamed");
        assertThat(name("Siân – 2. Gespräch.txt")).isEqualTo("Siân – 2. Gespräch.txt");
    }

    @Test
    void stemAndExtensionPartAtTheLastDot() {
        var file = new Original("a.b.TXT", new byte[0]);
        assertThat(file.stem()).isEqualTo("a.b");
        assertThat(file.extension()).isEqualTo("txt");
        assertThat(new Original(".hidden", new byte[0]).extension()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        assertThat(refusal(folder.resolve("absent.txt"))).isEqualTo("exchange.missing");
        assertThat(refusal(folder)).isEqualTo("exchange.folder");
        assertThat(refusal(Files.createFile(folder.resolve("empty.txt")))).isEqualTo("exchange.empty");
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        var huge = folder.resolve("huge.txt");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertThat(refusal(huge)).isEqualTo("exchange.large");
    }
}
