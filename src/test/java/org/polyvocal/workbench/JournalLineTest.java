package org.polyvocal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalLineTest {
    @TempDir Path folder;

    @Test
    void everyLineOfTheSampleIsToldInWords() {
        try (var session = Samples.make(folder.resolve("sample.mv.db"))) {
            List<JournalLine> lines = new ArrayList<>();
            session.journal(line -> lines.add(line.inWords()));
            assertThat(lines).extracting(JournalLine::detail).allMatch(words -> !words.isBlank() && !words.contains("{"))
                    .contains("6 findings", "1 transcript", "1 coder · 776 codings");
        }
    }
}
