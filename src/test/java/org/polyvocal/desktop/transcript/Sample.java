package org.polyvocal.desktop.transcript;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Code;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Rule;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.evidence.Qualifiers;

/// An interview of the sample study with its codings, read where it lies.
record Sample(Script script, List<ShownCoding> codings) {
    static Optional<Path> folder() {
        return Optional.of(Path.of(System.getProperty("polyvocal.shared", "../shared"))).filter(Files::isDirectory);
    }

    static Sample of(Path shared, String interview) {
        var script = Script.of(read(shared.resolve("sample/interviews").resolve(interview)));
        var codes = codes(shared.resolve("method/codebook.csv"));
        var coders = Map.of("Coder A", new Coder(Id.next(), "Ana Ferreira", new Colour("#5B50C9")), "Coder B",
                new Coder(Id.next(), "Ben Adeoti", new Colour("#16702F")));
        var points = CodePoints.of(script.text());
        var codings = rows(shared.resolve("sample/codings.csv")).filter(row -> row.getField("document").equals(interview))
                .map(row -> {
                    var span = points
                            .toUnits(new Span(Integer.parseInt(row.getField("start")), Integer.parseInt(row.getField("end"))));
                    var code = codes.get(row.getField("code_id"));
                    var coder = coders.get(row.getField("coder"));
                    var claim = Qualifier.of(ClaimType.class, row.getField("claim_type"));
                    var coding = new Coding(Id.next(), new Passage(script.document().id(), span), code.id(), coder.id(),
                            Instant.EPOCH, Qualifiers.NONE.claiming(claim), OptionalInt.empty(), "");
                    return new ShownCoding(coding, code, coder, coder.name().startsWith("Ana"), false);
                }).toList();
        return new Sample(script, codings);
    }

    private static Map<String, Code> codes(Path file) {
        var codes = new HashMap<String, Code>();
        rows(file).forEach(row -> codes.put(row.getField("id"),
                new Code(Id.next(), Optional.empty(), row.getField("id"), row.getField("name"), row.getField("short_name"),
                        new Look(new Colour(row.getField("colour")), Glyph.of(row.getField("glyph")).orElseThrow()), Rule.NONE,
                        0)));
        return codes;
    }

    private static Stream<NamedCsvRecord> rows(Path file) {
        return CsvReader.builder().ofNamedCsvRecord(read(file)).stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
