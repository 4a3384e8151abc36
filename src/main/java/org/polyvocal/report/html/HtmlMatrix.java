package org.polyvocal.report.html;

import static org.polyvocal.report.html.Html.element;
import static org.polyvocal.report.html.Html.spoken;

import java.util.List;
import org.jsoup.nodes.Element;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.page.HeatMap;
import org.polyvocal.report.page.HeatMap.Head;
import org.polyvocal.report.page.HeatMap.Tile;
import org.polyvocal.report.page.Ramp;
import org.polyvocal.report.page.Visible;

/// A heat map as a table; each number brings its colours for light and for dark.
final class HtmlMatrix {
    private static final Ramp LIGHT = Ramp.light();
    private static final Ramp DARK = Ramp.dark();

    private HtmlMatrix() {}

    static Element of(HeatMap map) {
        var head = element("tr", "").appendChild(element("td", ""));
        map.columns().forEach(column -> head.appendChild(columnHead(column)));
        var body = element("tbody", "");
        var most = map.most();
        for (var at = 0; at < map.rows().size(); at++) body.appendChild(row(map.rows().get(at), map.tiles().get(at), most));
        var table = element("table", "matrix").appendChild(element("caption", "", map.title()))
                .appendChild(element("thead", "").appendChild(head)).appendChild(body);
        return element("div", "wide").appendChild(table).appendChild(legend(map));
    }

    private static Element columnHead(Head head) {
        var names = element("div", "").appendChild(spoken("span", "", head.brief())).appendChild(Marks.glyph(head.look()));
        return element("th", "").attr("scope", "col").attr("title", Visible.line(head.name())).appendChild(names);
    }

    private static Element row(Head head, List<Tile> tiles, double most) {
        var row = element("tr", "");
        row.appendChild(element("th", "").attr("scope", "row").appendChild(Marks.glyph(head.look()))
                .appendChild(spoken("span", "", head.name())));
        for (var tile : tiles) row.appendChild(tile(tile, most));
        return row;
    }

    private static Element tile(Tile tile, double most) {
        return switch (tile) {
            case Tile.Number it when it.value() == 0 -> element("td", "zero", "·").attr("aria-label", it.shown());
            case Tile.Number it -> {
                var cell = element("td", it.marked() ? "shaded marked" : "shaded", it.shown());
                if (it.marked()) cell.attr("title", Messages.say("report.matrix.marked"));
                yield cell.attr("style", colours(it.value() / most));
            }
            case Tile.Diagonal(var shown) -> element("td", "diagonal", shown);
            case Tile.Blank(var reason) -> element("td", "").attr("title", reason);
        };
    }

    private static String colours(double shade) {
        return "--l:" + LIGHT.at(shade) + ";--li:" + LIGHT.inkOn(LIGHT.at(shade)) + ";--d:" + DARK.at(shade) + ";--di:"
                + DARK.inkOn(DARK.at(shade));
    }

    private static Element legend(HeatMap map) {
        var legend = element("p", "legend");
        legend.appendChild(element("b", "", map.measure()));
        legend.appendChild(element("span", "ramp"));
        return legend.appendChild(element("span", "", Messages.say("report.matrix.legend")));
    }
}
