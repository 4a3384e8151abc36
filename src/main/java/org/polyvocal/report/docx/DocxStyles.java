package org.polyvocal.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.polyvocal.report.page.Ramp;

/// The looks that paragraphs go by. They can be changed in the word processor, for the whole report at once.
final class DocxStyles {
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z0-9-]+)}");

    private DocxStyles() {}

    static void addTo(XWPFDocument document, Ramp colours) throws IOException {
        var xml = TOKEN.matcher(sheet()).replaceAll(found -> hex(colours, found.group(1)));
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("the style sheet of the program is not XML", e);
        }
    }

    private static String hex(Ramp colours, String token) {
        return colours.token(token).hex().substring(1);
    }

    private static String sheet() throws IOException {
        try (InputStream in = DocxStyles.class.getResourceAsStream("/org/polyvocal/report/styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
