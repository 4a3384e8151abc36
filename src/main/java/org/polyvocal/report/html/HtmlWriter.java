package org.polyvocal.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.polyvocal.report.page.Ramp;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Visible;

/// Writes a report as one HTML file, block by block, so that a large one needs no large memory.
public final class HtmlWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlWriter() {}

    public static void write(Report report, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("<!doctype html>\n<html lang=\"en\">\n");
        put(head(report), writer);
        writer.write("<body>\n<main>\n");
        put(HtmlBlocks.cover(report.cover()), writer);
        for (var block : report.blocks()) put(HtmlBlocks.of(block), writer);
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
    }

    private static void put(Element element, Writer writer) throws IOException {
        var page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(element);
        writer.write(element.outerHtml());
        writer.write('\n');
    }

    private static Element head(Report report) throws IOException {
        var head = Html.element("head", "");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(Visible.line(report.cover().study() + " · " + report.cover().title()));
        head.appendElement("style").appendChild(new DataNode(sheet()));
        return head;
    }

    /// On paper a report is light, whatever the screen is.
    private static String sheet() throws IOException {
        return Ramp.light().sheet() + "@media screen and (prefers-color-scheme: dark) {\n" + Ramp.dark().sheet() + "}\n"
                + page();
    }

    private static String page() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("/org/polyvocal/report/page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
