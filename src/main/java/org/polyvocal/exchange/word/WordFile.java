package org.polyvocal.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.file.ZipCheck;
import org.polyvocal.model.words.Problem;

/// Reads the text of a docx file: paragraphs and table rows in their order, a line each, the cells of a row parted by
/// tabs. Tracked changes are taken as accepted. POI opens the package; the text is read as a stream, so that memory is
/// bounded by the text and not by what the XML could be blown up to.
public final class WordFile {
    private static final List<String> DOCUMENT_TYPES = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

    private WordFile() {}

    /// @throws Problem when it is not a docx file, is damaged, locked, hostile, or without words
    public static String text(Original file) {
        refuseOldFormats(file);
        refuseBrokenAndBombs(file);
        var text = read(file);
        if (text.isBlank()) throw new Problem("exchange.blank", file.name());
        return file.bounded(text);
    }

    /// POI tells of a damaged file by exceptions of a dozen kinds; a person needs to hear one thing.
    private static String read(Original file) {
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            var part = document(opened, file);
            try (var in = part.getInputStream()) {
                return new BodyReader(file.name(), in).text();
            }
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new Problem(e, "exchange.docxDamaged", file.name());
        }
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
            case BOMB -> throw new Problem("exchange.docxBomb", file.name());
        }
    }

    /// What Word wrote before 2007 and what it encrypts today lie in the same container.
    private static void refuseOldFormats(Original file) {
        if (FileMagic.valueOf(file.bytes()) != FileMagic.OLE2) return;
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            var locked = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            throw new Problem(locked ? "exchange.docxLocked" : "exchange.docxOld", file.name());
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new Problem(e, "exchange.docxDamaged", file.name());
        }
    }
}
