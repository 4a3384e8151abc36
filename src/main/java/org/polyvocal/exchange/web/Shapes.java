package org.polyvocal.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Two ways in which pages write a table without saying so, made into what they mean: lists of names and what each says
/// (`dt`, `dd`), and the form of podcasts (`cite`, `time`, `p`).
final class Shapes {
    private static final int LONGEST_NAME = 80;

    private Shapes() {}

    static void straighten(Document document) {
        document.select("dl").forEach(Shapes::list);
        document.select("cite").stream().map(Element::parent).distinct().filter(parent -> parent != null).toList()
                .forEach(Shapes::citations);
    }

    private static void list(Element list) {
        var table = new Element("table");
        for (var child : list.select("dt, dd")) {
            if (child.closest("dl") != list) continue;
            var isName = child.normalName().equals("dt");
            if (isName || table.childrenSize() == 0) table.appendElement("tr");
            var row = table.lastElementChild();
            if (!isName && row.childrenSize() == 0) row.appendElement("td");
            if (row.childrenSize() < (isName ? 1 : 2)) row.appendElement("td");
            var cell = row.lastElementChild();
            cell.appendChild(new Element("div").appendChildren(List.copyOf(child.childNodes())));
        }
        if (table.childrenSize() > 0) list.replaceWith(table);
    }

    /// Only where every citation names somebody who goes on to say something.
    private static void citations(Element parent) {
        var children = new ArrayList<>(parent.children());
        var first = children.stream().filter(Shapes::isName).findFirst();
        if (first.isEmpty() || children.stream().filter(Shapes::isName).count() < 2) return;
        var table = new Element("table");
        var said = children.subList(children.indexOf(first.get()), children.size());
        for (var at = 0; at < said.size(); at++) {
            var child = said.get(at);
            if (isName(child)) {
                var row = table.appendElement("tr");
                for (var cell = 0; cell < 3; cell++) row.appendElement("td");
            }
            var row = table.lastElementChild();
            var cell = isName(child) ? 0 : child.normalName().equals("time") && row.child(2).childrenSize() == 0 ? 1 : 2;
            if (at == 0) child.before(table);
            row.child(cell).appendChild(child);
        }
    }

    private static boolean isName(Element element) {
        return element.normalName().equals("cite") && element.text().length() <= LONGEST_NAME;
    }
}
