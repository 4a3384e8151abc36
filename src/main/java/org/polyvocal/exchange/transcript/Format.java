package org.polyvocal.exchange.transcript;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.polyvocal.exchange.chat.ChatFile;
import org.polyvocal.exchange.cues.CueFile;
import org.polyvocal.exchange.elan.ElanFile;
import org.polyvocal.exchange.encoding.PlainText;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.json.JsonFile;
import org.polyvocal.exchange.markdown.MarkdownFile;
import org.polyvocal.exchange.odf.OpenDocument;
import org.polyvocal.exchange.otranscribe.OtrFile;
import org.polyvocal.exchange.pdf.PdfFile;
import org.polyvocal.exchange.praat.TextGridFile;
import org.polyvocal.exchange.rtf.RtfFile;
import org.polyvocal.exchange.table.TableFile;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.web.EpubFile;
import org.polyvocal.exchange.web.HtmlFile;
import org.polyvocal.exchange.word.WordFile;

/// The formats that can be read as transcripts, each with its reader.
enum Format {
    /// Plain text in any encoding.
    TXT(Set.of("txt", "text"), file -> List.of(Recognition.of(PlainText.of(file)))),
    /// Markdown is read as the plain text it is.
    MD(Set.of("md", "markdown"), file -> List.of(MarkdownFile.read(file))),
    /// Word.
    DOCX(Set.of("docx"), file -> List.of(WordFile.read(file))),
    /// LibreOffice and OpenOffice.
    ODT(Set.of("odt", "ott"), file -> List.of(OpenDocument.read(file))),
    /// The same as one XML file.
    FODT(Set.of("fodt"), file -> List.of(OpenDocument.readFlat(file))),
    /// Rich text, as f4 and many others write it.
    RTF(Set.of("rtf"), file -> List.of(RtfFile.read(file))),
    /// Pages of the web.
    HTML(Set.of("html", "htm", "xhtml"), file -> List.of(HtmlFile.read(file))),
    /// Books.
    EPUB(Set.of("epub"), file -> List.of(EpubFile.read(file))),
    /// Printed pages.
    PDF(Set.of("pdf"), file -> List.of(PdfFile.read(file))),
    /// Subtitles as browsers, Teams and Zoom have them.
    VTT(Set.of("vtt", "webvtt"), file -> List.of(CueFile.read(file))),
    /// Subtitles as players have them.
    SRT(Set.of("srt"), file -> List.of(CueFile.read(file))),
    /// What transcribing programs write.
    JSON(Set.of("json", "jsonl"), JsonFile::read),
    /// What oTranscribe saves.
    OTR(Set.of("otr"), file -> List.of(OtrFile.read(file))),
    /// CHAT, of TalkBank.
    CHA(Set.of("cha"), file -> List.of(ChatFile.read(file))),
    /// What ELAN saves.
    EAF(Set.of("eaf"), file -> List.of(ElanFile.read(file))),
    /// What Praat saves.
    TEXTGRID(Set.of("textgrid"), file -> List.of(TextGridFile.read(file))),
    /// Tables of turns or of answers.
    CSV(Set.of("csv", "tsv"), TableFile::csv),
    /// The same from a spreadsheet.
    XLSX(Set.of("xlsx"), TableFile::xlsx);

    private static final Set<Format> PLAIN = EnumSet.of(TXT, MD, VTT, SRT, JSON, OTR, CHA, TEXTGRID, CSV);
    private final Set<String> extensions;
    private final Function<Original, List<Script>> reader;

    Format(Set<String> extensions, Function<Original, List<Script>> reader) {
        this.extensions = extensions;
        this.reader = reader;
    }

    /// Whether a person may know better how its text is encoded.
    boolean isPlain() {
        return PLAIN.contains(this);
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
