package org.polyvocal.desktop.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// A row for each code, the lowest agreement first. Nothing is coloured by its value.
final class CodeTable {
    private static final double NUMBER = 64;
    private static final double HEAD = 24;

    private final TableView<Comparison> table;
    private List<Id<Coder>> coders = List.of();

    CodeTable(TableView<Comparison> table) {
        table.setPlaceholder(new Region()); // the first figures are being worked out
        this.table = table;
    }

    void onChoose(Consumer<Optional<Comparison>> chosen) {
        table.getSelectionModel().selectedItemProperty()
                .addListener((_, _, now) -> chosen.accept(Optional.ofNullable(now)));
    }

    /// Keeps the code that is chosen.
    void show(Answer answer) {
        if (!coders.equals(answer.settings().coders())) arrange(answer);
        var chosen = chosen().map(before -> before.subject().code().id());
        table.getItems().setAll(answer.comparisons().stream()
                .sorted(Comparator.comparing(each -> Figure.of(each.value(Measure.KRIPP_ALPHA)))).toList());
        table.sort();
        chosen.flatMap(code -> table.getItems().stream().filter(each -> each.subject().code().id().equals(code)).findFirst())
                .ifPresent(table.getSelectionModel()::select);
    }

    Optional<Comparison> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void arrange(Answer answer) {
        coders = answer.settings().coders();
        table.getColumns().clear();
        table.getColumns().add(code());
        add("units", each -> Figure.of(each.units()));
        for (var at = 0; at < coders.size(); at++) {
            var coder = at;
            var initials = answer.study().coder(coders.get(at)).map(Coder::initials).orElse("");
            number(Messages.say("desktop.agreement.has", initials), each -> Figure.of(each.positives(coder)));
        }
        if (coders.size() == 2) add("both", each -> Figure.of(each.fourfold().both()));
        add("percent", each -> Figure.of(each.value(Measure.PERCENT)));
        add("alpha", each -> Figure.of(each.value(Measure.KRIPP_ALPHA)));
        table.getColumns().add(interval());
        var kappa = coders.size() == 2 ? Measure.COHEN_KAPPA : Measure.FLEISS_KAPPA;
        add("kappa", each -> Figure.of(each.value(kappa)));
        add("ac1", each -> Figure.of(each.value(Measure.GWET_AC1)));
        if (coders.size() == 2) {
            add("f1", each -> Figure.of(each.value(Measure.F1_POSITIVE_AGREEMENT)));
            add("prevalence", each -> Figure.of(each.value(Measure.PREVALENCE_INDEX)));
        }
        table.getColumns().add(note());
    }

    private void add(String what, Function<Comparison, Figure> figure) {
        var column = number(Messages.say("desktop.agreement.column." + what), figure);
        column.setId("agreement-" + what);
    }

    private TableColumn<Comparison, Figure> number(String title, Function<Comparison, Figure> figure) {
        var column = new TableColumn<Comparison, Figure>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(figure.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Figure item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.words());
            }
        });
        column.getStyleClass().addAll("numerals", "right");
        column.setPrefWidth(Math.max(NUMBER, Segments.roomFor(column.getText(), HEAD)));
        table.getColumns().add(column);
        return column;
    }

    private static TableColumn<Comparison, String> code() {
        var column = new TableColumn<Comparison, String>(Messages.say("desktop.agreement.column.code"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().subject().code().name()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String name, boolean empty) {
                super.updateItem(name, empty);
                var row = getTableRow() == null ? null : getTableRow().getItem();
                setText(empty ? "" : name);
                setGraphic(empty || row == null ? null : new GlyphIcon(row.subject().code().look()));
            }
        });
        column.setPrefWidth(226);
        return column;
    }

    private static TableColumn<Comparison, Comparison> interval() {
        var column = new TableColumn<Comparison, Comparison>();
        column.setGraphic(new IntervalAxis());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            private final IntervalBar bar = new IntervalBar();

            @Override
            protected void updateItem(Comparison each, boolean empty) {
                super.updateItem(each, empty);
                var known = empty || each == null ? Optional.<Interval>empty() : each.interval(Measure.KRIPP_ALPHA);
                setGraphic(empty || each == null || each.value(Measure.KRIPP_ALPHA) instanceof Value.Undefined ? null : bar);
                if (getGraphic() != null) bar.show(each.value(Measure.KRIPP_ALPHA).known(), known);
                setTooltip(known.map(it -> new Tooltip(Meaning.between(it))).orElse(null));
            }
        });
        column.setSortable(false);
        column.setPrefWidth(206);
        return column;
    }

    private static TableColumn<Comparison, String> note() {
        var column = new TableColumn<Comparison, String>(Messages.say("desktop.agreement.column.note"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(Meaning.note(row.getValue())));
        column.setPrefWidth(380);
        return column;
    }
}
