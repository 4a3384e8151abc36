package org.polyvocal.workbench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.exchange.transcript.Reading;
import org.polyvocal.exchange.transcript.Transcripts;
import org.polyvocal.model.pace.Ahead;
import org.polyvocal.model.words.Problem;

/// A file that was read: its transcripts, or why there are none.
///
/// @param encoding as a person chose it, or as it was looked for
record ReadFile(Path file, Encoding encoding, List<Reading> readings, Optional<Problem> problem) {
    /// What a file and all that is made of it take in memory, more or less, for every byte of it.
    private static final long UNFOLDED = 8;

    /// Reads the files on every processor, a little ahead of whoever takes them, in their order.
    static Ahead<Path, ReadFile> ahead(List<Path> files) {
        return Ahead.of(files, ReadFile::weight, ReadFile::of);
    }

    /// As [#ahead(List)], each in the encoding that a person chose for it.
    static Ahead<Path, ReadFile> ahead(List<Path> files, Function<Path, Encoding> encodings) {
        return Ahead.of(files, ReadFile::weight, file -> of(file, encodings.apply(file)));
    }

    static ReadFile of(Path file) {
        return of(file, Encoding.NONE);
    }

    static ReadFile of(Path file, Encoding encoding) {
        try {
            var readings = encoding.chosen() ? Transcripts.read(file, encoding.name()) : Transcripts.read(file);
            return new ReadFile(file, encoding, readings, Optional.empty());
        } catch (Problem problem) {
            return new ReadFile(file, encoding, List.of(), Optional.of(problem));
        }
    }

    /// With its encoding, which a person is shown and may change.
    static ReadFile toShow(Path file) {
        var read = of(file);
        var encoding = read.readings.stream().findFirst().flatMap(Transcripts::encoding).map(Encoding::recognised);
        return new ReadFile(file, encoding.orElse(Encoding.NONE), read.readings, read.problem);
    }

    static long weight(Preview preview) {
        return weight(preview.file());
    }

    /// A file whose size cannot be read will not be read either.
    static long weight(Path file) {
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
