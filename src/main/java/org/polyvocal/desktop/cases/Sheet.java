package org.polyvocal.desktop.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.polyvocal.desktop.control.Copied;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Problem;

/// Cells of the grid as text with tabs and line ends, as spreadsheets copy and paste them.
final class Sheet {
    private final TableView<Case> grid;

    Sheet(TableView<Case> grid) {
        this.grid = grid;
    }

    /// What pasting or clearing would say.
    ///
    /// @param answers of each case by attribute
    /// @param refused why the first cell that does not fit does not
    /// @param others  how many do not fit, or lie in columns that cannot be pasted into
    record Answers(Map<Id<Case>, Map<Attribute, String>> answers, Optional<Problem> refused, int others) {}

    /// A cell that is selected.
    private record At(int row, int column) {}

    void copy() {
        var rows = new TreeMap<Integer, List<String>>();
        chosen().forEach(at -> rows.computeIfAbsent(at.row, _ -> new ArrayList<>()).add(shown(at)));
        if (rows.isEmpty()) return;
        Copied.put(rows.values().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")), grid);
    }

    private List<At> chosen() {
        var chosen = new ArrayList<At>();
        for (TablePosition<?, ?> cell : grid.getSelectionModel().getSelectedCells()) {
            if (cell.getColumn() >= 0) chosen.add(new At(cell.getRow(), cell.getColumn()));
        }
        chosen.sort(Comparator.comparingInt(At::row).thenComparingInt(At::column));
        return chosen;
    }

    private String shown(At at) {
        return String.valueOf(grid.getVisibleLeafColumn(at.column).getCellData(at.row)).replaceAll("[\\t\\n\\r]+", " ");
    }

    /// The clipboard's cells from the focused cell on; a single one fills all that is selected.
    Answers pasted() {
        var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("").stripTrailing();
        var rows = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        if (rows.isEmpty()) return new Answers(Map.of(), Optional.empty(), 0);
        if (rows.size() == 1 && rows.getFirst().size() == 1) return filled(rows.getFirst().getFirst());
        var first = chosen().stream().findFirst();
        var work = new Filling();
        first.ifPresent(at -> {
            for (var down = 0; down < rows.size(); down++) {
                for (var along = 0; along < rows.get(down).size(); along++) {
                    work.put(at.row + down, at.column + along, rows.get(down).get(along));
                }
            }
        });
        return work.done();
    }

    /// The same words in every selected cell; none clear them.
    Answers filled(String words) {
        var work = new Filling();
        chosen().forEach(at -> work.put(at.row, at.column, words));
        return work.done();
    }

    private final class Filling {
        private final Map<Id<Case>, Map<Attribute, String>> answers = new LinkedHashMap<>();
        private Optional<Problem> refused = Optional.empty();
        private int others;

        void put(int row, int column, String words) {
            var columns = grid.getVisibleLeafColumns();
            if (row >= grid.getItems().size() || column >= columns.size()) return;
            var attribute = attribute(columns.get(column));
            if (attribute.isEmpty()) others++;
            else put(grid.getItems().get(row), attribute.get(), words.strip());
        }

        private void put(Case of, Attribute attribute, String words) {
            try {
                var value = words.isEmpty() ? "" : attribute.value(words);
                answers.computeIfAbsent(of.id(), _ -> new HashMap<>()).put(attribute, value);
            } catch (Problem problem) {
                refused = refused.or(() -> Optional.of(problem));
                others++;
            }
        }

        Answers done() {
            return new Answers(answers, refused, others);
        }
    }

    private static Optional<Attribute> attribute(TableColumn<Case, ?> column) {
        return column.getUserData() instanceof CaseField.Answer(var attribute) ? Optional.of(attribute) : Optional.empty();
    }
}
