package org.polyvocal.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.polyvocal.exchange.file.OldContainer;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.file.ZipCheck;
import org.polyvocal.exchange.prose.Prose;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads a docx file: paragraphs and tables in their order, notes, text boxes, and comments as remarks. Tracked changes are
/// taken as accepted; headers, footers, hidden text and numbers that Word counts are no text. POI opens the package; the
/// text is read as a stream, so that memory is bounded by the text and not by what the XML could be blown up to.
public final class WordFile {
    private static final List<String> DOCUMENT_TYPES = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
    private static final List<String> BESIDE = List.of("/footnotes", "/endnotes", "/comments", "/commentsExtended");
    private static final List<String> STYLES = List.of("/styles");

    private WordFile() {}

    /// @throws Problem when it is not a docx file, is damaged, locked, hostile, or without words
    public static Script read(Original file) {
        refuseOldFormats(file);
        refuseBrokenAndBombs(file);
        var script = opened(file);
        file.bounded(script.text());
        return script;
    }

    /// POI tells of a damaged file by exceptions of a dozen kinds; a person needs to hear one thing.
    private static Script opened(Original file) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            var part = document(opened, file);
            var beside = new Beside(file.name());
            for (var each : related(part, BESIDE)) walk(file, each, beside);
            var styles = new Styles();
            for (var each : related(part, STYLES)) walk(file, each, styles);
            var prose = new Prose(file.name());
            beside.comments().forEach(prose::comment);
            walk(file, part, new BodyReader(prose, styles, beside.notes()));
            return prose.script();
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw new Problem(e, "exchange.docxDamaged", file.name());
        }
    }

    private static void walk(Original file, PackagePart part, Xml.Walker walker) throws IOException, XMLStreamException {
        try (var in = part.getInputStream()) {
            Xml.walk(file.name(), in, walker);
        }
    }

    /// Parts that belong to the document; their relations end alike in all forms of the format.
    private static List<PackagePart> related(PackagePart document, List<String> endings) throws OpenXML4JException {
        var parts = new ArrayList<PackagePart>();
        for (var relation : document.getRelationships()) {
            if (endings.stream().anyMatch(relation.getRelationshipType()::endsWith)
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                parts.add(document.getRelatedPart(relation));
            }
        }
        return parts;
    }

    private static PackagePart document(OPCPackage opened, Original file) {
        var part = DOCUMENT_TYPES.stream().map(opened::getRelationshipsByType)
                .flatMap(found -> found.isEmpty() ? Stream.empty() : Stream.of(opened.getPart(found.getRelationship(0))))
                .findFirst().orElseThrow(() -> new Problem("exchange.docxDamaged", file.name()));
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) throw new Problem("exchange.docxMacros", file.name());
        if (!type.contains("wordprocessingml")) throw new Problem("exchange.docxOther", file.name());
        return part;
    }

    private static void refuseBrokenAndBombs(Original file) {
        switch (ZipCheck.of(file)) {
            case SOUND -> {}
            case DAMAGED -> throw new Problem("exchange.docxDamaged", file.name());
            case BOMB -> throw new Problem("exchange.bomb", file.name());
        }
    }

    private static void refuseOldFormats(Original file) {
        switch (OldContainer.of(file)) {
            case NONE -> {}
            case LOCKED -> throw new Problem("exchange.docxLocked", file.name());
            case OLD -> throw new Problem("exchange.docxOld", file.name());
            case DAMAGED -> throw new Problem("exchange.docxDamaged", file.name());
        }
    }
}
