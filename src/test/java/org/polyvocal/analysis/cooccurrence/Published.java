package org.polyvocal.analysis.cooccurrence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.evidence.Qualifiers;

/// The reference tables: three documents, ten turns, 24 codings of the codes A to D as bare intervals, and what two
/// independent programs counted in them.
final class Published {
    static final Id<Coder> CODER = Id.next();

    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<Coding> codings = new ArrayList<>();

    Published() {
        for (var name : List.of("A", "B", "C", "D")) codes.put(name, code(name, codes.size()));
        for (var row : rows("docs.csv")) documents.put(row.getField("doc"), document(row.getField("doc"), turns(row)));
        rows("codings.csv").forEach(row -> codings.add(coding(row)));
    }

    static List<NamedCsvRecord> rows(String table) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(Published.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Code code(String name) {
        return codes.get(name);
    }

    Question question() {
        return Question.about(new Codebook(codes.values())).dividing((document, unit) -> switch (unit) {
            case TURN -> Segments.turns(document);
            case SENTENCE -> Segments.of(spans("sentences.csv", document.name()));
            case WORD -> throw new AssertionError("the tables have no words");
        });
    }

    List<Page> pages() {
        return documents.values().stream().map(document -> new Page(document,
                codings.stream().filter(coding -> coding.document().equals(document.id())).toList())).toList();
    }

    Matrix matrix(Relation relation) {
        return Matrix.of(pages(), question().relating(relation));
    }

    /// `1-2 1-3`, as the tables write pairs.
    String pairs(Stream<Pair> pairs) {
        return String.join(" ", pairs.sorted(java.util.Comparator.comparing((Pair pair) -> number(pair.x()))
                .thenComparing(pair -> number(pair.y()))).map(pair -> number(pair.x()) + "-" + number(pair.y())).toList());
    }

    private static long number(Coding coding) {
        return coding.id().value().getLeastSignificantBits();
    }

    private static Code code(String name, int position) {
        return new Code(Id.next(), Optional.empty(), "", name, name, Look.PALETTE.getFirst(), Rule.NONE, position);
    }

    private static List<Turn> turns(NamedCsvRecord row) {
        return spans("turns.csv", row.getField("doc")).stream()
                .map(span -> new Turn(Optional.empty(), span, span, Optional.empty())).toList();
    }

    private static List<Span> spans(String table, String document) {
        return rows(table).stream().filter(row -> row.getField("doc").equals(document)).map(Published::span).toList();
    }

    private static Span span(NamedCsvRecord row) {
        return new Span(Integer.parseInt(row.getField("start")), Integer.parseInt(row.getField("end_exclusive")));
    }

    static Document document(String name, List<Turn> turns) {
        return new Document(Id.next(), name, "", new Source(name, "txt", ""), TextProfile.of("", Locale.ENGLISH), List.of(),
                turns,
                Instant.EPOCH);
    }

    private Coding coding(NamedCsvRecord row) {
        return coding(Long.parseLong(row.getField("coding")), documents.get(row.getField("doc")), span(row),
                codes.get(row.getField("code")), CODER);
    }

    static Coding coding(long number, Document document, Span span, Code code, Id<Coder> coder) {
        return new Coding(new Id<>(new UUID(0, number)), new Passage(document.id(), span), code.id(), coder, Instant.EPOCH,
                Qualifiers.NONE, OptionalInt.empty(), "");
    }
}
