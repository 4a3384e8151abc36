package org.polyvocal.report.html;

import static org.polyvocal.report.html.Html.element;
import static org.polyvocal.report.html.Html.spoken;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.Block;
import org.polyvocal.report.page.Cover;
import org.polyvocal.report.page.Heading;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.Paragraph;
import org.polyvocal.report.page.Quotation;
import org.polyvocal.report.page.Table;
import org.polyvocal.report.page.Terms;

/// Each kind of block as an element.
final class HtmlBlocks {
    private HtmlBlocks() {}

    static Element cover(Cover cover) {
        var head = element("header", "cover");
        head.appendChild(element("p", "kind", cover.title()));
        head.appendChild(spoken("h1", "", cover.study()));
        if (!cover.note().isEmpty()) head.appendChild(spoken("p", "note", cover.note()));
        var facts = element("dl", "facts");
        for (var fact : cover.facts()) {
            var pair = element("div", "");
            pair.appendChild(element("dt", "", fact.label())).appendChild(spoken("dd", "", fact.value()));
            facts.appendChild(pair);
        }
        return head.appendChild(facts);
    }

    static Element of(Block block) {
        return switch (block) {
            case Heading it -> heading(it);
            case Paragraph(var text) -> element("p", "", text);
            case Terms it -> terms(it.terms());
            case Quotation it -> quotation(it);
            case Table it -> table(it);
            case HeatMap it -> HtmlMatrix.of(it);
        };
    }

    private static Element heading(Heading heading) {
        var made = element("h" + (heading.level() + 1), "level-" + heading.level());
        if (!heading.anchor().isEmpty()) made.attr("id", anchor(heading.anchor()));
        heading.look().ifPresent(look -> made.appendChild(Marks.glyph(look)));
        return made.appendChild(spoken("span", "", heading.text()));
    }

    private static String anchor(String name) {
        return "s-" + name;
    }

    private static Element terms(List<Terms.Term> terms) {
        var list = element("dl", "terms");
        for (var term : terms) {
            list.appendChild(element("dt", term.tone().name().toLowerCase(Locale.ROOT), term.label()));
            list.appendChild(spoken("dd", "", term.text()));
        }
        return list;
    }

    private static Element quotation(Quotation quotation) {
        var figure = element("figure", "quotation").attr("style", Marks.hue(quotation.look()));
        figure.appendChild(spoken("blockquote", "", quotation.text()));
        figure.appendChild(source(quotation));
        if (!quotation.memo().isEmpty()) figure.appendChild(spoken("p", "memo", quotation.memo()));
        return figure;
    }

    /// Where the words stand on the left, what the coder makes of them on the right.
    private static Element source(Quotation quotation) {
        var place = quotation.place();
        var where = element("span", "where");
        where.appendChild(spoken("b", "", place.document()));
        Stream.of(place.speaker(), turns(place), place.time()).filter(it -> !it.isEmpty())
                .forEach(it -> where.appendChild(spoken("span", "", it)));
        var judgement = quotation.judgement();
        var what = element("span", "what");
        judgement.claim().ifPresent(claim -> what
                .appendChild(element("span", "").appendChild(Marks.claim(claim)).appendText(claim.word().replace('_', ' '))));
        if (!judgement.stance().isEmpty()) what.appendChild(element("span", "", judgement.stance()));
        judgement.weight()
                .ifPresent(weight -> what.appendChild(element("span", "", Messages.say("report.weight", weight))));
        what.appendChild(spoken("span", "", judgement.coder()));
        return element("figcaption", "").appendChild(where).appendChild(what);
    }

    private static String turns(Quotation.Place place) {
        return place.turns().isEmpty() ? "" : Messages.say("report.turns", place.turns());
    }

    private static Element table(Table table) {
        var head = element("tr", "");
        table.columns().forEach(column -> head.appendChild(
                element("th", kind(column), column.title()).attr("scope", "col")));
        var body = element("tbody", "");
        table.rows().forEach(row -> body.appendChild(row(table, row)));
        return element("div", "wide").appendChild(element("table", "table")
                .appendChild(element("caption", "", table.title())).appendChild(element("thead", "").appendChild(head))
                .appendChild(body));
    }

    private static Element row(Table table, Table.Row row) {
        var made = element("tr", "");
        for (var at = 0; at < row.cells().size(); at++) {
            var cell = element("td", kind(table.columns().get(at)));
            if (at == 0) first(row, cell);
            else cell.appendChild(spoken("span", "", row.cells().get(at)));
            made.appendChild(cell);
        }
        return made;
    }

    private static void first(Table.Row row, Element cell) {
        cell.attr("style", "--depth:" + row.depth());
        row.look().ifPresent(look -> cell.appendChild(Marks.glyph(look)));
        var words = spoken(row.anchor().isEmpty() ? "span" : "a", "", row.cells().getFirst());
        if (!row.anchor().isEmpty()) words.attr("href", "#" + anchor(row.anchor()));
        cell.appendChild(words);
    }

    private static String kind(Table.Column column) {
        return column.kind() == Table.Kind.NUMBER ? "number" : "";
    }
}
