package org.polyvocal.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;

class ClipTest {
    private static InputStream stream(String operators) {
        return new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII));
    }

    /// @param form what `/X Do` draws
    private static String text(String form, String operators) throws IOException {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            var drawn = new PDFormXObject(new PDStream(document, stream(form)));
            drawn.setBBox(PDRectangle.A4);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            resources.put(COSName.getPDFName("X"), drawn);
            var page = new PDPage(PDRectangle.A4);
            page.setResources(resources);
            page.setContents(new PDStream(document, stream(operators)));
            document.addPage(page);
            document.save(bytes);
            return PdfFile.read(new Original("talk.pdf", bytes.toByteArray())).text();
        }
    }

    private static String say(int height, String words) {
        return " BT /F 12 Tf 1 0 0 1 72 " + height + " Tm (" + words + ") Tj ET ";
    }

    @Test
    void whatIsClippedAwayIsNotThere() throws IOException {
        assertThat(text("", "q 0 400 600 400 re W n" + say(700, "Above.") + say(100, "Hidden.") + "Q" + say(80, "Below.")))
                .contains("Above.").contains("Below.").doesNotContain("Hidden.");
    }

    @Test
    void whatIsDrawnInsideEndsNoClipOfThePage() throws IOException {
        var page = "q 0 400 600 400 re W n /X Do" + say(700, "Above.") + say(100, "Hidden.") + "Q" + say(80, "Below.");
        assertThat(text("0 0 1 1 re W n Q Q", page)).contains("Above.").contains("Below.").doesNotContain("Hidden.");
        assertThat(text("q q 0 0 1 1 re W n", page)).contains("Above.").contains("Below.").doesNotContain("Hidden.");
    }
}
