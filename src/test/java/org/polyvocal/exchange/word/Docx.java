package org.polyvocal.exchange.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;

/// A docx file in the making, part by part.
final class Docx {
    static final String DOCUMENT = "openxmlformats-officedocument.wordprocessingml.document.main";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.%s+xml"/></Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>\
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
    private static final String RELATION = "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private Docx(String type, String document) {
        parts.put("[Content_Types].xml", TYPES.formatted(type));
        parts.put("_rels/.rels", RELATIONS.formatted(RELATION.formatted("r1", OFFICE + "officeDocument", "word/document.xml")));
        parts.put("word/document.xml", document);
    }

    static Docx of(String type, String document) {
        return new Docx(type, document);
    }

    static Docx body(String xml) {
        return new Docx(DOCUMENT, element("document", "<w:body>" + xml + "</w:body>"));
    }

    /// `xml` in an element of the main namespace.
    static String element(String name, String xml) {
        return "<w:%s xmlns:w='%s' xmlns:w14='w14' xmlns:w15='w15'>%s</w:%s>".formatted(name, WORD, xml, name);
    }

    static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    /// A part beside the body, such as `footnotes`.
    Docx with(String kind, String xml) {
        parts.put("word/" + kind + ".xml", element(kind, xml));
        relations.append(RELATION.formatted("b" + kind, OFFICE + kind, kind + ".xml"));
        return this;
    }

    byte[] bytes() {
        if (!relations.isEmpty()) parts.put("word/_rels/document.xml.rels", RELATIONS.formatted(relations));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    Script read() {
        return WordFile.read(new Original("talk.docx", bytes()));
    }

    String text() {
        return read().text();
    }
}
