package org.polyvocal.desktop.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.polyvocal.analysis.CrossTab;
import org.polyvocal.analysis.Value;
import org.polyvocal.desktop.control.heat.HeatCell;
import org.polyvocal.desktop.control.heat.HeatHead;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.control.heat.HeatTable;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Coding;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Grouping;

/// Codes by columns, as they are shown: lightness is the share of the largest number.
///
/// @param kept     the codings that are counted
/// @param rolledUp whether a coding counts for the codes above its own, too
record Comparison(Codebook codebook, Grouping grouping, List<Coding> kept, CrossTab<String> tab, Figure figure,
        boolean rolledUp) {
    /// The codes that have something somewhere.
    List<Code> rows() {
        return tab.rows(codebook);
    }

    HeatTable table() {
        var rows = rows();
        var columns = tab.columns();
        var largest = rows.stream().flatMap(code -> columns.stream().map(column -> figure.of(tab, code, column)))
                .map(Value::known).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).max().orElse(0);
        return new HeatTable(rows.stream().map(this::head).toList(), columns.stream().map(Comparison::head).toList(),
                place -> cell(rows.get(place.row()), columns.get(place.column()), largest),
                place -> words(rows.get(place.row()), columns.get(place.column())));
    }

    Code code(HeatPlace place) {
        return rows().get(place.row());
    }

    String column(HeatPlace place) {
        return tab.columns().get(place.column());
    }

    /// The codings that a cell counts, in reading order.
    List<Coding> behind(HeatPlace place) {
        var wanted = (rolledUp ? codebook.branch(code(place)) : List.of(code(place))).stream().map(Code::id)
                .collect(Collectors.toSet());
        var column = Optional.of(column(place));
        return kept.stream().filter(coding -> wanted.contains(coding.code()))
                .filter(coding -> grouping.key().apply(coding).equals(column)).toList();
    }

    String written(HeatPlace place) {
        return written(figure.of(tab, code(place), column(place)));
    }

    private String written(Value value) {
        return switch (value) {
            case Value.Known(var number) -> figure.written(number);
            case Value.Undefined undefined -> undefined.sentence();
        };
    }

    private HeatCell cell(Code code, String column, double largest) {
        var value = figure.of(tab, code, column).known();
        if (value.isEmpty()) return new HeatCell.Undefined();
        var number = value.getAsDouble();
        if (number == 0) return HeatCell.NOUGHT;
        return new HeatCell.Number(largest == 0 ? 0 : number / largest, figure.written(number));
    }

    private String words(Code code, String column) {
        return Messages.say("desktop.compare.tip", code.name(), named(column), written(figure.of(tab, code, column)),
                figure.title());
    }

    private HeatHead head(Code code) {
        return new HeatHead(code.shortName(), codebook.path(code), code.look());
    }

    private static HeatHead head(String column) {
        var name = named(column);
        return new HeatHead(name, name, Optional.empty());
    }

    /// Documents without a set stand under a name of their own.
    static String named(String column) {
        return column.isEmpty() ? Messages.say("desktop.compare.unnamed") : column;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Comparison of " + kept.size() + " codings";
    }
}
