package org.polyvocal.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.evidence.Qualifier;

/// Codings as bare rows, one each, for other programs. Offsets count code points of the document's text.
///
/// A spreadsheet that opens the file takes a cell that begins with `=`, `+`, `-` or `@` for a formula, so an apostrophe is
/// set before the words of people that begin so.
public final class CodingsCsv {
    private static final List<String> COLUMNS = List.of("id", "document", "start", "end", "code", "coder", "created", "claim",
            "stance", "weight", "memo", "speaker", "turn", "text");

    private final Study study;
    private final Selection selection;
    private final Function<Document, String> text;

    /// @param text the text of a document; each is asked for once, and only when something is coded in it
    public CodingsCsv(Study study, Selection selection, Function<Document, String> text) {
        this.study = study;
        this.selection = selection;
        this.text = text;
    }

    /// @throws org.polyvocal.model.words.Problem when the file cannot be written
    public void write(Path file) {
        ReportFile.put(file, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(writer);
            writer.flush();
        });
    }

    public void write(Writer out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (var document : study.documents()) {
            var codings = study.codings(document.id()).stream().filter(selection.kept()).toList();
            if (!codings.isEmpty()) write(document, codings, csv);
        }
        csv.flush();
    }

    private void write(Document document, List<Coding> codings, CsvWriter csv) {
        var whole = text.apply(document);
        var points = CodePoints.of(whole);
        for (var coding : codings) csv.writeRecord(row(document, coding, whole, points));
    }

    private List<String> row(Document document, Coding coding, String whole, CodePoints points) {
        var span = points.fromUnits(coding.span());
        var qualifiers = coding.qualifiers();
        var turn = document.turnAt(coding.span().start());
        return List.of(coding.id().toString(), guarded(document.name()), String.valueOf(span.start()), String.valueOf(span.end()),
                guarded(study.codebook().code(coding.code()).map(study.codebook()::path).orElse("")),
                guarded(study.coder(coding.coder()).map(Coder::name).orElse("")), coding.created().toString(),
                word(qualifiers.claim()), word(qualifiers.stance()),
                coding.weight().isPresent() ? String.valueOf(coding.weight().getAsInt()) : "", guarded(coding.memo()),
                guarded(turn.map(document::turn).flatMap(document::speaker).map(Speaker::name).orElse("")),
                turn.map(String::valueOf).orElse(""), guarded(coding.span().of(whole)));
    }

    private static String word(Optional<? extends Qualifier> qualifier) {
        return qualifier.map(Qualifier::word).orElse("");
    }

    static String guarded(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
