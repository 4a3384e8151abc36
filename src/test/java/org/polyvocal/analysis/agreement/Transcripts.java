package org.polyvocal.analysis.agreement;

import static org.polyvocal.analysis.agreement.Tables.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.polyvocal.analysis.cooccurrence.Segments;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Role;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;
import org.polyvocal.model.evidence.Qualifiers;

/// The three invented transcripts of the reference tables, coded by ana, ben and cai with four codes, one of which nobody used.
final class Transcripts {
    static final List<String> NAMES = List.of("ana", "ben", "cai");

    private final Map<String, Id<Coder>> coders = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    Transcripts() {
        NAMES.forEach(name -> coders.put(name, Id.next()));
        Stream.of("PLAN", "TRUST", "TIME", "NEVER").forEach(name -> codes.put(name, code(name, codes.size())));
        Stream.of("D1", "D2", "D3").forEach(name -> documents.put(name, document(name)));
    }

    Id<Coder> coder(String name) {
        return coders.get(name);
    }

    List<Subject> subjects() {
        return Subject.each(List.copyOf(codes.values()));
    }

    Subject subject(String name) {
        return Subject.each(List.of(codes.get(name))).getFirst();
    }

    Terms terms(String... names) {
        return Terms.of(Stream.of(names).map(this::coder).toList(), subjects()).dividing((document, unit) -> switch (unit) {
            case TURN -> Segments.turns(document);
            case SENTENCE -> Segments.of(Tables.rows("overlap_sentences", "doc", document.name()).stream()
                    .map(Transcripts::span).toList());
            case WORD -> throw new AssertionError("nobody compares words");
        });
    }

    List<Work> works() {
        return documents.values().stream().map(document -> new Work(document, codings(document), Set.copyOf(coders.values())))
                .toList();
    }

    private List<Coding> codings(Document document) {
        return Tables.rows("overlap_codings", "doc", document.name()).stream().map(row -> coding(document, row)).toList();
    }

    private Coding coding(Document document, NamedCsvRecord row) {
        return coding(document, span(row), codes.get(row.getField("code")).id(), coders.get(row.getField("coder")));
    }

    static Coding coding(Document document, Span span, Id<Code> code, Id<Coder> coder) {
        return new Coding(Id.next(), new Passage(document.id(), span), code, coder, Instant.EPOCH, Qualifiers.NONE,
                OptionalInt.empty(), "");
    }

    static Code code(String name, int position) {
        return new Code(Id.next(), Optional.empty(), "", name, name, Look.PALETTE.getFirst(), Rule.NONE, position);
    }

    private static Document document(String name) {
        var speakers = new LinkedHashMap<String, Speaker>();
        var turns = Tables.rows("overlap_turns", "doc", name).stream().map(row -> {
            var label = row.getField("speaker");
            var speaker = speakers.computeIfAbsent(label, _ -> new Speaker(Id.next(), label,
                    label.equals("I") ? Role.INTERVIEWER : Role.PARTICIPANT));
            return new Turn(Optional.of(speaker.id()), span(row), span(row), Optional.empty());
        }).toList();
        return document(name, text(name), List.copyOf(speakers.values()), turns);
    }

    static Document document(String name, String text, List<Speaker> speakers, List<Turn> turns) {
        return new Document(Id.next(), name, "", new Source(name, "txt", ""), TextProfile.of(text, Locale.ENGLISH), speakers,
                turns, Instant.EPOCH);
    }

    static String text(String name) {
        try (var in = Tables.class.getResourceAsStream("overlap_" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Span span(NamedCsvRecord row) {
        return new Span(number(row, "start"), number(row, "end_exclusive"));
    }
}
