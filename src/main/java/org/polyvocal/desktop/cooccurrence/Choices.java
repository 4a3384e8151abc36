package org.polyvocal.desktop.cooccurrence;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.model.words.Messages;

/// Fills a box of choices, each under its name.
final class Choices {
    private Choices() {}

    static void relations(ComboBox<Relation> box) {
        fill(box, List.of(Relation.OVERLAP, Relation.sentences(0), Relation.turns(0), Relation.turns(1), Relation.SAME_DOCUMENT),
                each -> Messages.say("desktop.relation." + each.word().replace(':', '.')));
    }

    static void measures(ComboBox<Measure> box) {
        fill(box, List.of(Measure.HITS, Measure.PAIRS, Measure.COUNT, Measure.JACCARD, Measure.C),
                each -> Messages.say("desktop.measure." + each.word()));
    }

    /// The first is chosen.
    static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.setCellFactory(_ -> new NamedCell<>(name));
        box.setButtonCell(new NamedCell<>(name));
        box.getItems().setAll(values);
        box.getSelectionModel().selectFirst();
    }

    /// A choice by its name.
    private static final class NamedCell<T> extends ListCell<T> {
        private final Function<T, String> name;

        NamedCell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : name.apply(value));
        }
    }
}
