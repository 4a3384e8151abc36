package org.polyvocal.exchange.dedoose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Memo;
import org.polyvocal.model.words.Problem;

class CodedDocumentTest {
    private static final String SPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir Path folder;

    private Path document(String author, String... comments) throws IOException {
        var file = folder.resolve("ana.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
            write(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            write(zip, "word/_rels/document.xml.rels", relations("comments", "comments.xml"));
            var body = new StringBuilder("<w:p><w:r><w:t>I: How was it?</w:t></w:r></w:p>");
            var beside = new StringBuilder();
            for (var at = 0; at < comments.length; at++) {
                body.append("<w:p><w:commentRangeStart w:id=\"").append(at).append("\"/><w:r><w:t>R: Passage ").append(at)
                        .append("</w:t></w:r><w:commentRangeEnd w:id=\"").append(at)
                        .append("\"/><w:r><w:commentReference w:id=\"")
                        .append(at).append("\"/></w:r></w:p>");
                beside.append("<w:comment w:id=\"").append(at).append("\" w:author=\"").append(author).append("\">");
                comments[at].lines().forEach(line -> beside.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
                beside.append("</w:comment>");
            }
            write(zip, "word/document.xml", "<w:document" + SPACE + "><w:body>" + body + "</w:body></w:document>");
            write(zip, "word/comments.xml", "<w:comments" + SPACE + ">" + beside + "</w:comments>");
        }
        return file;
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static <T extends Entity> List<T> all(List<Entity> entities, Class<T> kind) {
        return entities.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void everyCodeOfACommentIsACodingOfItsPassage() throws IOException {
        var arrival = CodedDocument.read(document("Ana", "Codes (0-12)\nTrust\nPower", "Codes (20-31)\nTrust", "A note"));
        assertThat(all(arrival.entities(), Code.class)).extracting(Code::name).containsExactly("Trust", "Power");
        assertThat(all(arrival.entities(), Coder.class)).extracting(Coder::name).containsExactly("Ana");
        var text = arrival.manuscripts().getFirst().text();
        assertThat(all(arrival.entities(), Coding.class)).extracting(coding -> coding.span().of(text))
                .containsExactly("R: Passage 0", "R: Passage 0", "R: Passage 1");
        assertThat(all(arrival.entities(), Memo.class)).extracting(Memo::text).containsExactly("A note");
    }

    @Test
    void theFileNamesTheCoderWhereTheCommentsDoNot() throws IOException {
        var arrival = CodedDocument.read(document("Coder", "Codes (0-12)\nTrust"));
        assertThat(all(arrival.entities(), Coder.class)).extracting(Coder::name).containsExactly("ana");
    }

    @Test
    void aDocumentWithoutCodesIsRefused() throws IOException {
        var file = document("Ana", "Only a note");
        assertThatThrownBy(() -> CodedDocument.read(file)).isInstanceOf(Problem.class);
    }
}
