package org.polyvocal.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.polyvocal.model.Look;
import org.polyvocal.model.evidence.Qualifier;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.report.page.Cover;
import org.polyvocal.report.page.Heading;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Quotation;
import org.polyvocal.report.page.Ramp;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.page.Table;
import org.polyvocal.report.page.Terms;
import org.polyvocal.report.page.Visible;

/// Writes a report as a docx file on A4, lying when there is a matrix in it.
public final class DocxWriter {
    private static final int MOST_BLOCKS = 20_000; // more make a file that no word processor opens
    private static final int SHORT = 11_906; // A4 in twentieths of a point
    private static final int LONG = 16_838;
    private static final int MARGIN = 1_247;

    private final XWPFDocument document;
    private final Ramp colours = Ramp.light();
    private final DocxTables tables;
    private final DocxMatrix matrices;

    private DocxWriter(XWPFDocument document, boolean lying) {
        var width = (lying ? LONG : SHORT) - 2 * MARGIN;
        this.document = document;
        this.tables = new DocxTables(document, colours, width);
        this.matrices = new DocxMatrix(tables, colours, width);
        page(lying);
    }

    /// @throws Problem when the report is longer than a word processor can take
    public static void write(Report report, OutputStream out) throws IOException {
        if (report.blocks().size() > MOST_BLOCKS) throw new Problem("report.tooLong", report.blocks().size());
        try (var document = new XWPFDocument()) {
            var writer = new DocxWriter(document, report.blocks().stream().anyMatch(HeatMap.class::isInstance));
            DocxStyles.addTo(document, writer.colours);
            writer.add(report);
            document.write(out);
        }
    }

    private void page(boolean lying) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(lying ? LONG : SHORT));
        size.setH(BigInteger.valueOf(lying ? SHORT : LONG));
        if (lying) size.setOrient(STPageOrientation.LANDSCAPE);
        var margin = section.addNewPgMar();
        var all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.RIGHT);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void add(Report report) {
        document.getProperties().getCoreProperties()
                .setTitle(Visible.line(report.cover().study() + " · " + report.cover().title()));
        cover(report.cover());
        for (var block : report.blocks()) {
            switch (block) {
                case Heading it -> heading(it);
                case Paragraph(var text) -> DocxText.put(document.createParagraph(), "Legend", text);
                case Terms it -> tables.add(it);
                case Quotation it -> quotation(it);
                case Table it -> tables.add(it);
                case HeatMap it -> {
                    matrices.add(it);
                    DocxText.put(document.createParagraph(), "Legend",
                            it.measure() + ". " + Messages.say("report.matrix.legend"));
                }
            }
        }
    }

    private void cover(Cover cover) {
        DocxText.put(document.createParagraph(), "Subtitle", cover.title());
        DocxText.put(document.createParagraph(), "Title", cover.study());
        if (!cover.note().isEmpty()) DocxText.put(document.createParagraph(), "Note", cover.note());
        tables.add(cover.facts());
        tables.space();
    }

    private void heading(Heading heading) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + heading.level());
        heading.look().ifPresent(look -> DocxText.mark(paragraph, look));
        DocxText.append(paragraph, Visible.line(heading.text()));
    }

    private void quotation(Quotation quotation) {
        DocxText.put(beside(quotation.look()), "Quote", quotation.text());
        DocxText.put(beside(quotation.look()), "QuoteSource", source(quotation));
        if (!quotation.memo().isEmpty()) DocxText.put(beside(quotation.look()), "Memo", quotation.memo());
    }

    private static String source(Quotation quotation) {
        var place = quotation.place();
        var judgement = quotation.judgement();
        return Stream.of(place.document(), place.speaker(),
                place.turns().isEmpty() ? "" : Messages.say("report.turns", place.turns()), place.time(),
                judgement.claim().map(Qualifier::word).orElse("").replace('_', ' '), judgement.stance(),
                judgement.weight().isPresent() ? Messages.say("report.weight", judgement.weight().getAsInt()) : "",
                judgement.coder()).filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
    }

    /// A paragraph with a line in the code's hue on its left.
    private XWPFParagraph beside(Look look) {
        var paragraph = document.createParagraph();
        CTBorder left = paragraph.getCTP().addNewPPr().addNewPBdr().addNewLeft();
        left.setVal(STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(18));
        left.setSpace(BigInteger.valueOf(10));
        left.setColor(look.colour().hex().substring(1));
        return paragraph;
    }
}
