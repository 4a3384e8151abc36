package org.polyvocal.exchange.odf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.file.Unzipped;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads an odt file, or a flat one (fodt): paragraphs and tables in their order, notes, text boxes, and annotations as
/// remarks. Tracked changes are taken as accepted; headers, footers and hidden text are no text.
public final class OpenDocument {
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final String PACKAGE = "encrypted-package";
    private static final List<String> TEXTS = List.of("application/vnd.oasis.opendocument.text",
            "application/vnd.sun.xml.writer");

    private OpenDocument() {}

    /// A zipped document.
    ///
    /// @throws Problem when it is not one, is damaged, locked, hostile, or without words
    public static Script read(Original file) {
        var unzipped = Unzipped.of(file, Set.of("mimetype", MANIFEST, CONTENT, PACKAGE)::contains, "exchange.odtDamaged");
        var locked = unzipped.file(PACKAGE).isPresent()
                || unzipped.file(MANIFEST).filter(manifest -> text(manifest).contains("encryption-data")).isPresent();
        if (locked) throw new Problem("exchange.odtLocked", file.name());
        unzipped.file("mimetype").map(OpenDocument::text).filter(type -> TEXTS.stream().noneMatch(type::startsWith))
                .ifPresent(_ -> {
                    throw new Problem("exchange.odtOther", file.name());
                });
        return script(file, unzipped.file(CONTENT).orElseThrow(() -> new Problem("exchange.odtDamaged", file.name())));
    }

    /// A document that is one XML file.
    ///
    /// @throws Problem as [#read]
    public static Script readFlat(Original file) {
        return script(file, file.bytes());
    }

    private static Script script(Original file, byte[] content) {
        var prose = new Prose(file.name());
        try {
            Xml.walk(file.name(), new ByteArrayInputStream(content), new ContentReader(prose));
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof Problem problem) throw problem;
            throw new Problem(e, "exchange.odtDamaged", file.name());
        }
        var script = prose.script();
        file.bounded(script.text());
        return script;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
