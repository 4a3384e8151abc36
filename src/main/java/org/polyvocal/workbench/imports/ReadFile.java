package org.polyvocal.workbench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.model.pace.Ahead;
import org.polyvocal.model.words.Problem;

/// A file that was read: its transcripts, or why there are none.
record ReadFile(Path file, List<Reading> readings, Optional<Problem> problem) {
    /// What a file and all that is made of it take in memory, more or less, for every byte of it.
    private static final long UNFOLDED = 8;

    /// Reads the files on every processor, a little ahead of whoever takes them, in their order.
    static Ahead<Path, ReadFile> ahead(List<Path> files) {
        return Ahead.of(files, ReadFile::weight, ReadFile::of);
    }

    static ReadFile of(Path file) {
        try {
            return new ReadFile(file, Transcripts.read(file), Optional.empty());
        } catch (Problem problem) {
            return new ReadFile(file, List.of(), Optional.of(problem));
        }
    }

    static long weight(Preview preview) {
        return weight(preview.file());
    }

    /// A file whose size cannot be read will not be read either.
    private static long weight(Path file) {
        try {
            return UNFOLDED * Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    String original() {
        return readings.getFirst().document().source().sha256();
    }
}
