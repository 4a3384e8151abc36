package org.polyvocal.exchange.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.polyvocal.exchange.cues.CueFile;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.pdf.PdfFile;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.word.WordFile;

/// The formats that can be read as transcripts, each with its reader.
enum Format {
    /// Plain text in any encoding.
    TXT(Set.of("txt", "text"), file -> List.of(Recognition.of(PlainText.of(file)))),
    /// Markdown is read as the plain text it is.
    MD(Set.of("md", "markdown"), file -> List.of(Recognition.of(PlainText.of(file)))),
    /// Word.
    DOCX(Set.of("docx"), file -> List.of(Recognition.of(WordFile.text(file)))),
    /// Printed pages.
    PDF(Set.of("pdf"), file -> List.of(PdfFile.read(file))),
    /// Subtitles as browsers, Teams and Zoom have them.
    VTT(Set.of("vtt", "webvtt"), file -> List.of(CueFile.read(file))),
    /// Subtitles as players have them.
    SRT(Set.of("srt"), file -> List.of(CueFile.read(file)));

    private final Set<String> extensions;
    private final Function<Original, List<Script>> reader;

    Format(Set<String> extensions, Function<Original, List<Script>> reader) {
        this.extensions = extensions;
        this.reader = reader;
    }

    static Optional<Format> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extensions.contains(extension)).findFirst();
    }

    Set<String> extensions() {
        return extensions;
    }

    /// The transcripts in the file, of which most have one.
    List<Script> read(Original file) {
        return reader.apply(file);
    }

    /// The word in tables: `txt`, `docx`, …
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
