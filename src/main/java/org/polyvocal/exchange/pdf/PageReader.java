package org.polyvocal.exchange.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.polyvocal.model.words.Problem;

/// Takes the letters of every page as PDFBox meets them. Words, lines and their order are made elsewhere.
final class PageReader extends PDFTextStripper {
    private static final int MOST_GLYPHS = 4_000_000;
    private static final int MOST_STEPS = 12_000_000;
    /// To draw a thing that is described elsewhere takes many steps.
    private static final int DRAWING = 100;
    /// In ems; no letter that a font leaves unexplained alone is as narrow, but blanks are.
    private static final float BLANK = 0.36f;
    /// Of a letter's height.
    private static final float MIDDLE = 0.3f;
    private static final String UNKNOWN = "\uFFFD";
    private final String file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Legibility legibility = new Legibility();
    private Clip clip = new Clip();
    private int glyphs;
    private int steps;

    private PageReader(String file) {
        this.file = file;
        setShouldSeparateByBeads(false);
    }

    /// The pages that have letters on them.
    ///
    /// @param file the name that a person knows the document by
    /// @throws Problem when it holds more than any transcript, or letters without a meaning
    static List<Sheet> read(PDDocument document, String file) throws IOException {
        var reader = new PageReader(file);
        reader.writeText(document, Writer.nullWriter());
        reader.legibility.check(file);
        return reader.sheets;
    }

    @Override
    protected void startPage(PDPage page) {
        clip = new Clip();
    }

    /// A bracket in a line that runs from right to left is told by its shape, as all other brackets of a page are.
    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        var told = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (told == null || !Direction.isBracket(told)) super.beginMarkedContentSequence(tag, properties);
        else super.beginMarkedContentSequence(tag, new COSDictionary());
    }

    /// A few lines can draw one thing inside another a billion times over.
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps += operator.getName().equals(OperatorName.DRAW_OBJECT) ? DRAWING : 1;
        if (steps > MOST_STEPS) throw new Problem("exchange.pdfBomb", file);
        var around = clip;
        clip.follow(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) clip = clip.inside();
        super.processOperator(operator, operands);
        clip = around;
    }

    /// PDFBox leaves out a letter without a meaning in silence; here a mark stands for it.
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MOST_GLYPHS) throw new Problem("exchange.pdfBomb", file);
        if (!clip.shows(place.transform(new Vector(displacement.getX() / 2, MIDDLE)))) return;
        if (font instanceof PDSimpleFont || font.toUnicode(code) != null) super.showGlyph(place, font, code, displacement);
        else if (displacement.getX() > BLANK) processTextPosition(unknown(place, font, code, displacement.getX()));
    }

    private TextPosition unknown(Matrix place, PDFont font, int code, float width) {
        var box = getCurrentPage().getCropBox();
        var moved = Matrix.concatenate(Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()), place);
        var end = Matrix.getTranslateInstance(width, 0).multiply(moved);
        var size = place.getScalingFactorY();
        return new TextPosition(getCurrentPage().getRotation(), box.getWidth(), box.getHeight(), moved, end.getTranslateX(),
                end.getTranslateY(), size, width * size, size / 4, UNKNOWN, new int[]{code}, font, size, (int) size);
    }

    /// A shape that says nothing by itself may be told by the file.
    @Override
    protected void processTextPosition(TextPosition letter) {
        super.processTextPosition(letter);
        legibility.count(getCurrentPageNo(), letter.getUnicode());
    }

    @Override
    protected void writePage() {
        var upright = inOneDirection(charactersByArticle.getFirst());
        if (!upright.isEmpty()) sheets.add(new SheetMaker(getCurrentPageNo(), upright).sheet());
    }

    /// A stamp at the edge or a word across the page runs in another direction than the text.
    private static List<TextPosition> inOneDirection(List<TextPosition> letters) {
        Map<Long, List<TextPosition>> directions = new TreeMap<>();
        for (var letter : letters) directions.computeIfAbsent(direction(letter), _ -> new ArrayList<>()).add(letter);
        return directions.values().stream().reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    /// In steps of twenty degrees: slanted letters are not another direction.
    private static long direction(TextPosition letter) {
        var matrix = letter.getTextMatrix();
        return Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) / 20);
    }
}
