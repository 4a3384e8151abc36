package org.polyvocal.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.xml.Xml;
import org.polyvocal.model.words.Problem;

/// Reads the cells of sheets, one after another; all of them together are bounded.
final class Cells implements Xml.Walker {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELLS = 10_000_000;

    private final String file;
    private final SharedWords words;
    private final Figures figures;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int column;
    private int style;
    private String type = "";
    private long length;
    private long count;

    Cells(String file, SharedWords words, Figures figures) {
        this.file = file;
        this.words = words;
        this.figures = figures;
    }

    /// The rows of the sheet that was read, which makes room for the next.
    List<List<String>> taken() {
        var taken = List.copyOf(rows);
        rows.clear();
        return taken;
    }

    @Override
    public void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "row" -> row(Xml.attribute(xml, "r"));
            case "c" -> cell(xml);
            case "v", "t" -> value.append(xml.getElementText());
            case "f", "rPh", "headerFooter" -> Xml.skip(xml);
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("c")) keep();
        if (element.equals("row")) rows.add(row.isEmpty() ? List.of() : List.copyOf(row));
    }

    /// Rows that hold nothing are left out of the file; here they are empty.
    private void row(String number) {
        var wanted = number.isEmpty() ? rows.size() : Integer.parseInt(number) - 1;
        if (wanted >= MOST_ROWS) throw new Problem("exchange.sheetDamaged", file);
        while (rows.size() < wanted) rows.add(List.of());
        row = new ArrayList<>();
        column = 0;
    }

    private void cell(XMLStreamReader xml) {
        var reference = Xml.attribute(xml, "r");
        if (!reference.isEmpty()) column = column(reference);
        if (column >= MOST_COLUMNS) throw new Problem("exchange.sheetDamaged", file);
        var named = Xml.attribute(xml, "s");
        style = named.isEmpty() ? -1 : Integer.parseInt(named);
        type = Xml.attribute(xml, "t");
        value.setLength(0);
    }

    private void keep() {
        var text = value.isEmpty() ? "" : text();
        if (!text.isEmpty()) put(text);
        column++;
    }

    private void put(String text) {
        var before = row.size();
        while (row.size() <= column) row.add("");
        row.set(column, text);
        length += text.length();
        count += row.size() - before;
        if (length > Original.LIMIT || count > MOST_CELLS) throw new Problem("exchange.sheetBomb", file);
    }

    private String text() {
        var written = value.toString();
        return switch (type) {
            case "s" -> words.get(Integer.parseInt(written.strip()));
            case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> figures.text(written.strip(), style);
            default -> SharedWords.plain(written);
        };
    }

    /// `C5` is the third.
    private static int column(String reference) {
        var column = 0;
        for (var at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
        }
        return column - 1;
    }
}
