package org.polyvocal.report.docx;

import java.text.Bidi;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Look;
import org.polyvocal.report.page.Visible;

/// Puts words into paragraphs.
final class DocxText {
    private DocxText() {}

    /// Words of people: line ends and tabs stay, and a text that runs from right to left does so on the page.
    static XWPFRun put(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        return append(paragraph, text);
    }

    static XWPFRun append(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var first = true;
        for (var line : Visible.text(text).split("\n", -1)) {
            if (!first) run.addBreak();
            putLine(run, line);
            first = false;
        }
        if (runsFromRight(text)) {
            var properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
            if (!properties.isSetBidi()) properties.addNewBidi();
        }
        return run;
    }

    private static void putLine(XWPFRun run, String line) {
        var first = true;
        for (var part : line.split("\t", -1)) {
            if (!first) run.addTab();
            if (!part.isEmpty()) run.setText(part, run.getCTR().sizeOfTArray());
            first = false;
        }
    }

    private static boolean runsFromRight(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static void mark(XWPFParagraph paragraph, Look look) {
        var run = paragraph.createRun();
        run.setText(look.glyph().sign() + "\u00A0");
        colour(run, look.colour());
    }

    static void colour(XWPFRun run, Colour colour) {
        run.setColor(colour.hex().substring(1));
    }
}
