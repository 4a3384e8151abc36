package org.polyvocal.exchange.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Recognition;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

/// Reads a transcript that was printed as pdf. A document that anybody may open is read although its author would not
/// have it copied or printed.
public final class PdfFile {
    private static final int MOST_PAGES = 5000;
    private static final long PICTURE = 300_000;

    static {
        FontMappers.set(new OwnFonts());
    }

    private PdfFile() {}

    /// @throws Problem when it is not a pdf, is damaged, locked, hostile, a picture of a text, or cannot be told letter by letter
    public static Script read(Original file) {
        var text = file.bounded(text(file));
        if (text.isBlank()) throw new Problem("exchange.pdfNoText", file.name());
        return Recognition.of(text);
    }

    /// PDFBox tells of a damaged file by exceptions of a dozen kinds; a person needs to hear one thing.
    private static String text(Original file) {
        Inflation.check(file);
        try (var document = Loader.loadPDF(file.bytes(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) throw new Problem("exchange.pdfBomb", file.name());
            var sheets = PageReader.read(document, file.name());
            refusePictures(document, sheets, file.name());
            return Pages.text(sheets);
        } catch (Problem problem) {
            throw problem;
        } catch (InvalidPasswordException e) {
            throw new Problem(e, "exchange.pdfLocked", file.name());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Problem(e, "exchange.pdfDamaged", file.name());
        }
    }

    /// A page that is one picture was scanned: its text is there for the eye only.
    private static void refusePictures(PDDocument document, List<Sheet> sheets, String file) {
        if (sheets.isEmpty()) throw new Problem("exchange.pdfNoText", file);
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            var number = page;
            if (sheets.stream().noneMatch(sheet -> sheet.number() == number) && isPicture(document.getPage(page - 1))) {
                throw new Problem("exchange.pdfPicture", file, page);
            }
        }
    }

    private static boolean isPicture(PDPage page) {
        var drawn = page.getResources() == null ? null : page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return drawn != null && drawn.getValues().stream().map(PdfFile::resolved).anyMatch(PdfFile::isLargeImage);
    }

    private static COSBase resolved(COSBase entry) {
        return entry instanceof COSObject reference ? reference.getObject() : entry;
    }

    private static boolean isLargeImage(COSBase entry) {
        return entry instanceof COSStream image && COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE))
                && image.getLong(COSName.WIDTH) * image.getLong(COSName.HEIGHT) > PICTURE;
    }
}
