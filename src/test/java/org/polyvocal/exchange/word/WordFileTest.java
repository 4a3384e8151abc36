package org.polyvocal.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class WordFileTest {
    private static byte[] docx(String type, String document) {
        return Docx.of(type, document).bytes();
    }

    private static String text(byte[] bytes) {
        return WordFile.read(new Original("talk.docx", bytes)).text();
    }

    private static String body(String xml) {
        return Docx.body(xml).text();
    }

    private static String refusal(byte[] bytes) {
        try {
            text(bytes);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.docx");
            return problem.key();
        }
    }

    @Test
    void whatWordItselfWritesIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Q: Where?");
            document.createParagraph().createRun().setText("A: At home.");
            var row = document.createTable(1, 3).getRow(0);
            row.getCell(0).setText("00:01");
            row.getCell(1).setText("Ana");
            row.getCell(2).setText("Shall we?");
            document.write(bytes);
        }
        assertThat(text(bytes.toByteArray())).startsWith("Q: Where?\nA: At home.\n").contains("00:01\tAna\tShall we?");
    }

    @Nested
    class OfAParagraph {
        @Test
        void runsTabsAndBreaksAreKept() {
            assertThat(body("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>Q:</w:t><w:tab/></w:r>"
                    + "<w:r><w:t xml:space='preserve'> one </w:t><w:br/><w:t>two</w:t></w:r></w:p>")).isEqualTo("Q:\t one \ntwo");
        }

        @Test
        void whatWasInsertedStaysAndWhatWasDeletedGoes() {
            assertThat(body("<w:p><w:r><w:t>It </w:t></w:r><w:ins><w:r><w:t>really </w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>rained.</w:t></w:r></w:p>"))
                    .isEqualTo("It really rained.");
        }

        @Test
        void theWordsOfLinksStayAndFieldCodesGo() {
            assertThat(body("<w:p><w:hyperlink><w:r><w:t>the page</w:t></w:r></w:hyperlink>"
                    + "<w:r><w:instrText> PAGEREF 1 </w:instrText></w:r></w:p>")).isEqualTo("the page");
        }

        @Test
        void emptyOnesAreEmptyLines() {
            assertThat(body("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p>")).isEqualTo("a\n\nb");
        }
    }

    @Nested
    class IsRefused {
        @Test
        void whenItBreaksOff() {
            var whole = Docx.body("<w:p><w:r><w:t>Q: Where?</w:t></w:r></w:p>".repeat(2000)).bytes();
            for (var share : new int[]{2, 3, 10}) {
                assertThat(refusal(Arrays.copyOf(whole, whole.length - whole.length / share))).isEqualTo("exchange.docxDamaged");
            }
        }

        @Test
        void whenItIsSomethingElse() {
            assertThat(refusal("just words".getBytes(StandardCharsets.UTF_8))).isEqualTo("exchange.docxDamaged");
            assertThat(refusal(docx("openxmlformats-officedocument.spreadsheetml.sheet.main", "<workbook/>")))
                    .isEqualTo("exchange.docxOther");
        }

        @Test
        void whenItsXmlIsBroken() {
            assertThat(refusal(docx(Docx.DOCUMENT, "<w:document><w:p>"))).isEqualTo("exchange.docxDamaged");
        }

        @Test
        void whenItHoldsMacros() {
            assertThat(refusal(docx("ms-word.document.macroEnabled.main", Docx.element("document", "<w:p/>"))))
                    .isEqualTo("exchange.docxMacros");
        }

        @Test
        void whenItNamesEntities() {
            var hostile = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                    + Docx.element("document", "<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>");
            assertThat(refusal(docx(Docx.DOCUMENT, hostile))).isEqualTo("exchange.entities");
        }

        @Test
        void whenItsEntitiesMultiply() {
            var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
            for (var level = 1; level < 30; level++) {
                laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
            }
            assertThat(refusal(
                    docx(Docx.DOCUMENT,
                            laughs.append("]>").append(Docx.element("document", "<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>"))
                                    .toString())))
                    .isEqualTo("exchange.entities");
        }

        @Test
        void whenItIsABomb() {
            assertThat(refusal(bomb("word/document.xml", 600))).isEqualTo("exchange.bomb");
            assertThat(refusal(bomb("word/media/image1.bin", 600))).isEqualTo("exchange.bomb");
            assertThat(refusal(bomb("_rels/.rels", 16))).isEqualTo("exchange.bomb");
        }

        @Test
        void whenItIsLockedOrOld() throws Exception {
            assertThat(refusal(locked())).isEqualTo("exchange.docxLocked");
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[8192]), "WordDocument");
                assertThat(refusal(written(container))).isEqualTo("exchange.docxOld");
            }
        }

        @Test
        void whenThereAreNoWordsInIt() {
            assertThatThrownBy(() -> body("<w:p/><w:p/>")).isInstanceOf(Problem.class).hasMessage("exchange.blank");
        }

        private byte[] bomb(String entry, int megabytes) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(entry));
                var zeros = new byte[1 << 20];
                for (var at = 0; at < megabytes; at++) zip.write(zeros);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return bytes.toByteArray();
        }

        private byte[] locked() throws Exception {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var out = encryptor.getDataStream(container)) {
                    out.write(Docx.body("<w:p/>").bytes());
                }
                return written(container);
            }
        }

        private byte[] written(POIFSFileSystem container) throws IOException {
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
