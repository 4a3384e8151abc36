package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Interviews held by others, brought in by one command and compared with the files themselves.
@Tag("real")
class RealInterviewsTest {
    private static final Map<String, Charset> ENCODINGS = Map.of("utf16le", StandardCharsets.UTF_16LE, "utf16be",
            StandardCharsets.UTF_16BE, "cp1252", Charset.forName("windows-1252"), "macroman", Charset.forName("x-MacRoman"));

    private final Path transcripts = Path.of(System.getProperty("polyvocal.shared", "../shared")).resolve("data/transcripts");
    @TempDir Path folder;

    @Test
    void everyFileComesInAsItIs() throws IOException {
        assumeTrue(Files.isDirectory(transcripts), "no " + transcripts);
        var console = new Console(folder);
        console.ask("new");
        var documents = new HashMap<Path, String>();
        for (var row : console.type("import", transcripts, "--format", "csv", "--quiet").rows()) {
            var isLog = row.getField("file").contains("_log_"); // what a robot noted beside the talk of the children
            assertThat(row.getField("status")).as(row.getField("file"))
                    .isIn(isLog ? List.of("failed") : List.of("imported", "duplicate"));
            if (row.getField("status").equals("imported")) documents.put(Path.of(row.getField("file")), row.getField("document"));
        }
        assertThat(documents).hasSizeGreaterThanOrEqualTo(45);
        for (var file : documents.keySet()) {
            if (!file.toString().matches(".*\\.(txt|md)")) continue;
            assertThat(console.type("text", documents.get(file)).data().equals(decoded(file))).as(file.toString()).isTrue();
        }
        documents.forEach((file, document) -> {
            var name = file.getFileName().toString();
            if (name.startsWith("nprc08_")) assertThat(console.ask("turns", document).rows()).as(name).hasSize(136);
            if (name.matches("peacecorps59\\.(srt|vtt)")) assertThat(console.ask("turns", document).rows()).as(name).hasSize(167);
        });
        assertThat(console.ask("check").column("status")).containsOnly("ok");
    }

    private static String decoded(Path file) throws IOException {
        var encoding = ENCODINGS.entrySet().stream().filter(each -> file.toString().contains("_" + each.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(StandardCharsets.UTF_8);
        return new String(Files.readAllBytes(file), encoding).replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r',
                '\n');
    }
}
