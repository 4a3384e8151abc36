package org.polyvocal.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class PdfRefusalTest {
    private static String refusal(byte[] bytes) {
        try {
            PdfFile.read(new Original("talk.pdf", bytes));
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("“talk.pdf”").endsWith(".").doesNotContain("{");
            return problem.key();
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static PDDocument talk() throws IOException {
        return new Press().print("Q: And how did it begin?", "A: It began in spring.", "Q: Where?", "A: Here.").document();
    }

    private static byte[] locked(String password) throws IOException {
        var document = talk();
        var nothing = new AccessPermission();
        nothing.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", password, nothing));
        return bytes(document);
    }

    private static void scan(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var picture = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(picture)) {
            deflated.write(new byte[1000 * 1400]);
        }
        var image = new PDImageXObject(document, new java.io.ByteArrayInputStream(picture.toByteArray()), COSName.FLATE_DECODE,
                1000, 1400, 8, org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, 600, 800);
        }
    }

    @Test
    void aScanIsRefused() throws IOException {
        var document = new PDDocument();
        scan(document);
        assertThat(refusal(bytes(document))).isEqualTo("exchange.pdfNoText");
    }

    @Test
    void aScannedPageAmongOthersIsRefusedByNumber() throws IOException {
        var document = talk();
        scan(document);
        assertThat(refusal(bytes(document))).isEqualTo("exchange.pdfPicture");
    }

    @Test
    void aLockedOneIsRefusedAndOneThatAnybodyMayOpenIsRead() throws IOException {
        assertThat(refusal(locked("secret"))).isEqualTo("exchange.pdfLocked");
        assertThat(refusal(locked(""))).isEmpty();
    }

    @Test
    void fontsThatDoNotSayWhatTheirLettersMeanAreRefused() throws IOException {
        var document = Loader.loadPDF(bytes(talk()));
        var fonts = document.getPage(0).getResources();
        for (var name : fonts.getFontNames()) fonts.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        assertThat(refusal(bytes(document))).isEqualTo("exchange.pdfGarbled");
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        var random = new byte[20_000];
        new Random(5).nextBytes(random);
        assertThat(refusal(random)).isEqualTo("exchange.pdfDamaged");
        assertThat(refusal("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII))).isEqualTo("exchange.pdfDamaged");
        assertThat(refusal(new byte[0])).isEqualTo("exchange.pdfDamaged");
    }

    @Test
    void aDamagedOneIsRefusedOrReadWhole() throws IOException {
        var whole = bytes(talk());
        var random = new Random(11);
        for (var round = 0; round < 60; round++) {
            var damaged = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (var hit = 0; hit < 20; hit++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(refusal(damaged)).isIn("", "exchange.pdfDamaged", "exchange.pdfNoText", "exchange.pdfGarbled",
                    "exchange.pdfLocked", "exchange.pdfBomb");
        }
    }

    @Test
    void whatWouldUnpackToFarTooMuchIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bomb)) {
            for (var block = 0; block < 300; block++) deflated.write(new byte[1 << 20]);
        }
        var document = talk();
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(bomb.toByteArray());
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        assertThat(refusal(bytes(document))).isEqualTo("exchange.pdfBomb");
    }

    @Test
    void whatDrawsItselfOverAndOverIsRefused() throws IOException {
        var document = new PDDocument();
        var font = new PDType1Font(FontName.HELVETICA);
        var page = new PDPage();
        document.addPage(page);
        var inner = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
        inner.setBBox(page.getMediaBox());
        for (var level = 0; level < 12; level++) {
            var outer = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
            outer.setBBox(page.getMediaBox());
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            resources.put(COSName.getPDFName("X"), inner);
            resources.put(COSName.getPDFName("F"), font);
            outer.setResources(resources);
            try (var out = outer.getStream().createOutputStream()) {
                out.write("/X Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
                out.write("BT /F 9 Tf (a) Tj ET ".getBytes(StandardCharsets.US_ASCII));
            }
            inner = outer;
        }
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(inner);
        }
        assertThat(refusal(bytes(document))).isEqualTo("exchange.pdfBomb");
    }

    @Test
    void fontsThatAreNotInTheFileNeedNotBeOnTheMachine() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
            content.newLineAtOffset(72, 700);
            content.showText("Q: What is façade in “naïve” English?");
            content.endText();
        }
        var script = PdfFile.read(new Original("talk.pdf", bytes(document)));
        assertThat(script.text()).isEqualTo("Q: What is façade in “naïve” English?\n");
        assertThat(FontMappers.instance()).isInstanceOf(OwnFonts.class);
    }
}
