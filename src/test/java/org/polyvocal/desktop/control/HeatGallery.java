package org.polyvocal.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.BorderPane;
import org.polyvocal.desktop.control.heat.HeatCell;
import org.polyvocal.desktop.control.heat.HeatHead;
import org.polyvocal.desktop.control.heat.HeatLegend;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.control.heat.HeatTable;
import org.polyvocal.model.Look;

/// Heat maps of made-up numbers.
final class HeatGallery {
    private static final List<String> NAMES = List.of("Practice", "TeacherLed", "Concertive", "Planful+", "Decide-what",
            "Decide-how", "Engage", "Sustain", "Broker", "LeadHelps", "Social", "Trust", "InformalInfluence",
            "A short name that is not short");

    private HeatGallery() {}

    static BorderPane small() {
        return shown(table(14, false), new HeatPlace(11, 8));
    }

    static BorderPane large() {
        return shown(table(60, true), new HeatPlace(40, 35));
    }

    private static BorderPane shown(HeatTable table, HeatPlace chosen) {
        var map = new HeatMap();
        map.resize(800, 560);
        map.show(table);
        map.layout();
        map.select(chosen);
        var legend = new HeatLegend();
        legend.show(HeatLegend.Scale.SIGNED, "−1", ".60");
        var pane = new BorderPane(map);
        pane.setBottom(legend);
        return pane;
    }

    static HeatTable table(int size, boolean signed) {
        var heads = new ArrayList<HeatHead>();
        for (var at = 0; at < size; at++) {
            var name = NAMES.get(at % NAMES.size());
            heads.add(new HeatHead(name, name + ", in full", Look.PALETTE.get(at * Look.PALETTE.size() / size)));
        }
        return new HeatTable(heads, heads, place -> cell(place, signed),
                place -> heads.get(place.row()).name() + " with " + heads.get(place.column()).name());
    }

    private static HeatCell cell(HeatPlace place, boolean signed) {
        var low = Math.min(place.row(), place.column());
        var high = Math.max(place.row(), place.column());
        if (low == high) return new HeatCell.Own(String.valueOf(9 + low * 7 % 40));
        var number = (low * 31 + high * 17 + low * high * 7) % 60;
        if (number % 11 == 0) return HeatCell.NOUGHT;
        if (number % 13 == 0) return new HeatCell.Undefined();
        var share = signed ? number / 30.0 - 1 : number / 60.0;
        return new HeatCell.Number(share, String.format(Locale.ROOT, "%.2f", share).replace("0.", ".").replace('-', '−'));
    }
}
