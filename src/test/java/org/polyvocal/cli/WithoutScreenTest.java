package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line in a Java of its own, as on a server: nothing that has to do with a screen is there.
class WithoutScreenTest {
    private static final Pattern SCREEN = Pattern.compile("javafx|controlsfx|richtextfx|reactfx|atlantafx|ikonli|testfx");
    @TempDir Path folder;

    @Test
    void everythingWorksAndNothingButTheAnswerIsSaid() throws IOException, InterruptedException {
        assertThat(said("sample", "study")).isEmpty();
        assertThat(said("documents", "study", "--format", "csv")).startsWith("document,format,").contains("\n12-owen,txt,");
        assertThat(said("search", "study", "trust", "--limit", "1", "--format", "csv")).contains("\n01-sian,");
        assertThat(said("cooccurrence", "study", "--format", "csv")).startsWith("code_a,code_b,");
        assertThat(said("report", "study", "--out", "report.html")).isEmpty();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    private String said(String... words) throws IOException, InterruptedException {
        var path = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(entry -> !SCREEN.matcher(Path.of(entry).getFileName().toString()).find())
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dpolyvocal.cache=" + folder.resolve("cache"), "-cp", path,
                "org.polyvocal.Polyvocal"));
        command.addAll(List.of(words));
        command.add("--quiet");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        return Files.readString(folder.resolve("out"));
    }
}
