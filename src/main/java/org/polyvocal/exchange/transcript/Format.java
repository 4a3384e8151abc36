package org.polyvocal.exchange.transcript;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;

/// The formats that can be read as transcripts, each with its reader.
enum Format {
    TXT(Set.of("txt", "text"), file -> Recognition.of(PlainText.of(file))), MD(Set.of("md", "markdown"),
            file -> Recognition.of(PlainText.of(file)));

    private final Set<String> extensions;
    private final Function<Original, Script> reader;

    Format(Set<String> extensions, Function<Original, Script> reader) {
        this.extensions = extensions;
        this.reader = reader;
    }

    static Optional<Format> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extensions.contains(extension)).findFirst();
    }

    Set<String> extensions() {
        return extensions;
    }

    Script read(Original file) {
        return reader.apply(file);
    }

    /// The word in tables: `txt`, `docx`, …
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
