package org.polyvocal.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Prints paragraphs on pages for tests: breaks lines where the next word would not fit, words where they have a soft
/// hyphen, and pages where they are full.
final class Press {
    private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float TOP = 760;
    private static final float BOTTOM = 80;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final List<IntFunction<String>> heads = new ArrayList<>();
    private float left = 72;
    private float right = 523;
    private float apart = LEADING;
    private float y = TOP;
    private float x = left;
    private float hanging;
    private int columns = 1;
    private int column;
    private boolean numbered;
    private int number;
    private boolean rightToLeft;
    private PDPageContentStream page;

    Press() throws IOException {
        font = PDType0Font.load(document, PDDocument.class.getResourceAsStream(FACE));
    }

    Press between(float left, float right) {
        this.left = left;
        this.right = right;
        return this;
    }

    Press inTwoColumns() {
        columns = 2;
        return this;
    }

    /// What more is left between two paragraphs than between two lines.
    Press apart(float apart) {
        this.apart = apart;
        return this;
    }

    Press hanging(float indent) {
        hanging = indent;
        return this;
    }

    Press withNumberedLines() {
        numbered = true;
        return this;
    }

    Press rightToLeft() {
        rightToLeft = true;
        return this;
    }

    /// Printed at the top and the bottom of every page.
    Press head(IntFunction<String> head) {
        heads.add(head);
        return this;
    }

    Press print(String... paragraphs) throws IOException {
        for (var paragraph : paragraphs) {
            paragraph(paragraph);
            y -= apart;
        }
        return this;
    }

    /// A word at an angle across the page.
    Press stamp(String word) throws IOException {
        show(word, Matrix.getRotateInstance(Math.PI / 4, 200, 300));
        show(word, Matrix.getRotateInstance(Math.PI / 2, 30, 300));
        return this;
    }

    PDDocument document() throws IOException {
        if (page != null) page.close();
        page = null;
        return document;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document().save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private void paragraph(String paragraph) throws IOException {
        var line = new StringBuilder();
        var first = true;
        for (var word : paragraph.split(" ")) {
            var rest = word;
            var indent = first ? 0 : hanging;
            while (!fits(line, plain(rest), indent)) {
                var part = part(line, rest, indent);
                line(part.isEmpty() ? line.toString() : line + blank(line) + printed(part), indent);
                rest = rest.substring(part.length());
                line.setLength(0);
                first = false;
                indent = hanging;
            }
            line.append(blank(line)).append(plain(rest));
        }
        line(line.toString(), first ? 0 : hanging);
    }

    private static String blank(CharSequence line) {
        return line.isEmpty() ? "" : " ";
    }

    /// What of the word, up to a hyphen, still fits on the line.
    private String part(StringBuilder line, String word, float indent) throws IOException {
        for (var end = word.length() - 1; end > 1; end--) {
            var part = word.substring(0, end);
            if (part.matches(".*[-\u00AD]") && fits(line, printed(part), indent)) return part;
        }
        return "";
    }

    private static String printed(String part) {
        return plain(part.endsWith("\u00AD") ? part.substring(0, part.length() - 1) + "-" : part);
    }

    private static String plain(String word) {
        return word.replace("\u00AD", "");
    }

    private boolean fits(StringBuilder line, String word, float indent) throws IOException {
        return line.isEmpty() || width(line + " " + word) <= columnWidth() - indent;
    }

    private float columnWidth() {
        return (right - left - (columns - 1) * 30) / columns;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private void line(String text, float indent) throws IOException {
        if (page == null || y < BOTTOM) next();
        if (numbered) show(String.valueOf(++number), Matrix.getTranslateInstance(left - 30, y));
        var shown = rightToLeft ? turned(text) : text;
        var place = rightToLeft ? right - indent - width(text) : x + indent;
        show(shown, Matrix.getTranslateInstance(place, y));
        y -= LEADING;
    }

    /// As it is printed from the left: numbers are not turned round, and a bracket has the shape of its counterpart.
    private static String turned(String text) {
        var turned = new StringBuilder(text).reverse().toString();
        var numbers = NUMBER.matcher(turned).replaceAll(number -> new StringBuilder(number.group()).reverse().toString());
        return numbers.chars().mapToObj(it -> "()[]".indexOf(it) < 0 ? (char) it : ")(][".charAt("()[]".indexOf(it)))
                .map(String::valueOf).collect(Collectors.joining());
    }

    private void next() throws IOException {
        y = TOP;
        column = page == null ? 0 : (column + 1) % columns;
        x = left + column * (columnWidth() + 30);
        if (column > 0) return;
        document().addPage(new PDPage(PDRectangle.A4));
        page = new PDPageContentStream(document, document.getPage(document.getNumberOfPages() - 1));
        for (var head = 0; head < heads.size(); head++) {
            show(heads.get(head).apply(document.getNumberOfPages()),
                    Matrix.getTranslateInstance(left, head % 2 == 0 ? TOP + 40 : BOTTOM - 40));
        }
    }

    private void show(String text, Matrix place) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.setTextMatrix(place);
        page.showText(text);
        page.endText();
    }
}
