package org.polyvocal.exchange.web;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The form of podcasts: `cite`, `time` and `p` after each other, which are the rows of a table. They are marked as such.
final class Shapes {
    private static final String MARK = "data-polyvocal-cell";
    private static final String NAME = "name";
    private static final String NAME_BEFORE_TIME = "name before time";
    private static final String TIME = "time";
    private static final String TABLE = "table";
    private static final int LONGEST_NAME = 80;

    private Shapes() {}

    static void mark(Document document) {
        document.select("[" + MARK + "]").removeAttr(MARK);
        document.select("cite").stream().map(Element::parent).distinct().toList()
                .forEach(parent -> mark(parent, List.copyOf(parent.children())));
    }

    /// One citation is that of a book; several name who speaks.
    private static void mark(Element parent, List<Element> children) {
        if (children.stream().filter(Shapes::names).count() < 2) return;
        parent.attr(MARK, TABLE);
        for (var at = 0; at < children.size(); at++) {
            if (!names(children.get(at))) continue;
            var timed = at + 1 < children.size() && children.get(at + 1).normalName().equals("time");
            children.get(at).attr(MARK, timed ? NAME_BEFORE_TIME : NAME);
            if (timed) children.get(at + 1).attr(MARK, TIME);
        }
    }

    private static boolean names(Element element) {
        return element.normalName().equals("cite") && element.text().length() <= LONGEST_NAME;
    }

    static boolean isTable(Element element) {
        return element.attr(MARK).equals(TABLE);
    }

    static boolean isName(Element element) {
        return element.attr(MARK).startsWith(NAME);
    }

    static boolean isTime(Element element) {
        return element.attr(MARK).equals(TIME);
    }

    static boolean isBeforeTime(Element element) {
        return element.attr(MARK).equals(NAME_BEFORE_TIME);
    }
}
