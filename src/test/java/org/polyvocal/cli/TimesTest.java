package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The times of a transcript, from the file they came in to every table they go out in.
class TimesTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeAProject() {
        console = new Console(folder);
        console.ask("new", "--codebook", console.write("codes.csv", "code\nTrust\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.vtt      | WEBVTT__01:02:03.004 --> 01:02:05.000_<v Ana>Hello, how are you?__01:02:06.789 --> 01:02:09.000_<v Tom>Well.
            a.srt      | 1_01:02:03,004 --> 01:02:05,000_Ana: Hello, how are you?__2_01:02:06,789 --> 01:02:09,000_Tom: Well.
            a.txt      | ANA [01:02:03.004]: Hello, how are you?__TOM [01:02:06.789]: Well.
            b.txt      | [01:02:03.004] Ana: Hello, how are you?_[01:02:06.789] Tom: Well.
            a.csv      | time,speaker,text_01:02:03.004,Ana,"Hello, how are you?"_01:02:06.789,Tom,Well.
            a.json     | [{"start":3723.004,"end":3725,"speaker":"Ana","text":"Hello, how are you?"},{"start":3726.789,"end":3729,"speaker":"Tom","text":"Well."}]
            a.tsv      | start>end>text_3723004>3725000>Ana: Hello, how are you?_3726789>3729000>Tom: Well.
            """)
    void areKeptToTheMillisecond(String file, String written) {
        console.ask("import", console.write(file, written.replace('_', '\n').replace('>', file.endsWith("tsv") ? '\t' : '>')));
        assertThat(console.ask("turns", file.substring(0, 1)).column("time")).containsExactly("01:02:03.004", "01:02:06.789");
    }

    @Test
    void goOutWithCodingsAndHits() {
        console.ask("import", console.write("talk.txt", "ANA [00:12:04.560]: Who leads?\n\nTOM: We all trust her.\n"));
        var text = console.type("text", "talk").data();
        code(text, "Who");
        code(text, "trust");
        assertThat(console.ask("codings").column("time")).containsExactly("00:12:04.560", "");
        assertThat(console.ask("search", "leads OR \"trust\"").column("time")).containsExactly("00:12:04.560", "");
    }

    private void code(String text, String word) {
        var start = text.indexOf(word);
        assertThat(console.type("code", "--document", "talk", "--start", start, "--end", start + word.length(), "--code", "Trust")
                .end())
                .isZero();
    }
}
