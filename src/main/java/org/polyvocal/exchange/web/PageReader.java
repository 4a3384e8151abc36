package org.polyvocal.exchange.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.polyvocal.exchange.prose.Prose;

/// Walks through a page and tells a document what a browser shows of it.
final class PageReader implements NodeFilter {
    /// noScribe names a link after the milliseconds from which to which its words are said.
    private static final Pattern MOMENT = Pattern.compile("ts_(\\d{1,12})_\\d+_.*");
    private final Prose prose;
    private final Rows rows;
    /// White space and line breaks that show only if something follows.
    private boolean blank;
    private int breaks;
    private int keeping;
    private int strong;

    PageReader(Prose prose) {
        this.prose = prose;
        this.rows = new Rows(prose);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) write(text.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (Footnotes.note(element).isPresent()) {
            prose.note(Footnotes.note(element).get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Shown.isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        if (Shown.isBlock(element) || Shapes.isName(element) || Shapes.isTime(element)) endLine();
        if (Shown.keepsBlanks(element)) keeping++;
        if (Shown.isStrong(element)) strong++;
        rows.open(element);
        open(element);
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> breaks++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> prose.heading();
            case "table" -> {
                endLine();
                prose.openTable();
            }
            case "tr" -> prose.openRow();
            case "td", "th" -> {
                endLine();
                prose.openCell();
                prose.stretch(number(element, "colspan"), number(element, "rowspan"));
            }
            case "a" -> {
                var moment = MOMENT.matcher(element.attr("name"));
                if (moment.matches()) prose.moment(Duration.ofMillis(Long.parseLong(moment.group(1))));
            }
            default -> {}
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (Shown.keepsBlanks(element)) keeping--;
        if (Shown.isStrong(element)) strong--;
        if (Shown.isBlock(element) || Shapes.isName(element) || Shapes.isTime(element)) endLine();
        rows.close(element);
        switch (element.normalName()) {
            case "td", "th" -> {
                endLine();
                prose.closeCell();
            }
            case "tr" -> prose.closeRow();
            case "table" -> prose.closeTable();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void write(String text) {
        if (keeping > 0) {
            flush();
            show(text);
            return;
        }
        for (var piece : text.splitWithDelimiters("[ \\t\\r\\n\\f]+", 0)) {
            if (piece.isEmpty()) continue;
            if (" \t\r\n\f".indexOf(piece.charAt(0)) >= 0) {
                blank = true;
            } else {
                flush();
                show(piece);
            }
        }
    }

    private void show(String words) {
        if (strong > 0) prose.writeStrong(words);
        else prose.write(words);
    }

    private void flush() {
        if (breaks > 0) prose.write("\n".repeat(breaks));
        else if (blank && !prose.isAfterBlank()) prose.write(" ");
        breaks = 0;
        blank = false;
    }

    /// A break at the end of a block shows only where nothing else is in it: then the line is empty.
    private void endLine() {
        if (breaks > 1) prose.write("\n".repeat(breaks - 1));
        if (breaks > 0) prose.endParagraph();
        else prose.endWords();
        breaks = 0;
        blank = false;
    }

    private static int number(Element element, String attribute) {
        var value = element.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
