package org.polyvocal.desktop.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.polyvocal.desktop.control.Copied;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

/// Cells of the grid as text with tabs and line ends, as spreadsheets copy and paste them.
final class Sheet {
    private final TableView<Case> grid;
    private final Supplier<Study> study;

    /// @param study as it is now
    Sheet(TableView<Case> grid, Supplier<Study> study) {
        this.grid = grid;
        this.study = study;
    }

    /// What pasting or clearing would say.
    ///
    /// @param answers of each case by attribute
    /// @param own     what else the cases have: kind, school, speakers
    /// @param refused why the first cell that does not fit does not
    /// @param others  how many do not fit, or lie in columns that cannot be pasted into
    record Answers(Map<Id<Case>, Map<Attribute, String>> answers, List<Typed> own, Optional<Problem> refused, int others) {
        boolean areNone() {
            return answers.isEmpty() && own.isEmpty();
        }

        /// All of it as one change: the answers of each case together, then the rest one after the other.
        Change change(Study before) {
            var edits = new ArrayList<Edit>(CaseChanges.describe(before.casebook(), answers).edits());
            var now = before.after(edits);
            for (var typed : own) {
                var of = now.casebook().find(typed.of());
                if (of.isEmpty() || typed.field().text(now, of.get()).equals(typed.words())) continue;
                var more = typed.field().change(now, of.get(), typed.words()).edits();
                edits.addAll(more);
                now = now.after(more);
            }
            var cases = Stream.concat(answers.keySet().stream(), own.stream().map(Typed::of)).distinct().count();
            return Change.of(Label.of("model.change.case.describeMany", String.valueOf(cases)), edits);
        }
    }

    /// What one cell would say.
    record Typed(Id<Case> of, CaseField field, String words) {
        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Typed into " + of;
        }
    }

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
        if (rows.isEmpty()) return new Answers(Map.of(), List.of(), Optional.empty(), 0);
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
        private final List<Typed> own = new ArrayList<>();
        private Optional<Problem> refused = Optional.empty();
        private int others;

        void put(int row, int column, String words) {
            var columns = grid.getVisibleLeafColumns();
            if (row >= grid.getItems().size() || column >= columns.size()) return;
            var of = grid.getItems().get(row);
            switch ((CaseField) columns.get(column).getUserData()) {
                case CaseField.Answer(var attribute) -> put(of, attribute, words.strip());
                case CaseField.Own.NAME -> others++;
                case CaseField.Own field -> put(of, field, words.strip());
            }
        }

        /// Tried on the study as it is, so that what does not fit is told of and the rest goes on.
        private void put(Case of, CaseField field, String words) {
            var now = study.get();
            if (field.text(now, of).equals(words)) return;
            try {
                field.change(now, of, words);
                own.add(new Typed(of.id(), field, words));
            } catch (Problem problem) {
                refused = refused.or(() -> Optional.of(problem));
                others++;
            }
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
            return new Answers(answers, own, refused, others);
        }
    }
}
