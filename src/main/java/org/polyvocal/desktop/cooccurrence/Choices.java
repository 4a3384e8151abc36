package org.polyvocal.desktop.cooccurrence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.model.Coder;
import org.polyvocal.model.words.Messages;

/// The three boxes beside the matrix: in which sense codes are together, which number is shown, whose codings count.
final class Choices {
    private static final List<Relation> RELATIONS = List.of(Relation.OVERLAP, Relation.sentences(0), Relation.turns(0),
            Relation.turns(1), Relation.SAME_DOCUMENT);
    private static final List<Measure> MEASURES = List.of(Measure.HITS, Measure.PAIRS, Measure.COUNT, Measure.JACCARD, Measure.C);

    private final ComboBox<Relation> relation;
    private final ComboBox<Measure> measure;
    private final ComboBox<Optional<String>> by;

    Choices(ComboBox<Relation> relation, ComboBox<Measure> measure, ComboBox<Optional<String>> by) {
        this.relation = relation;
        this.measure = measure;
        this.by = by;
        fill(relation, RELATIONS, each -> Messages.say("desktop.relation." + each.word().replace(':', '.')));
        fill(measure, MEASURES, each -> Messages.say("desktop.measure." + each.word()));
        fill(by, List.of(Optional.empty()), each -> each.orElseGet(() -> Messages.say("desktop.cooccurrence.by.each")));
    }

    void onChange(Runnable changed) {
        Stream.of(relation, measure, by).forEach(box -> box.valueProperty().addListener((_, _, now) -> {
            if (now != null) changed.run();
        }));
    }

    /// Offers these coders, and keeps the one that is chosen.
    void offer(List<Coder> coders) {
        var offered = Stream.concat(Stream.of(Optional.<String>empty()), coders.stream().map(Coder::name).map(Optional::of))
                .toList();
        if (by.getItems().equals(offered)) return;
        var chosen = by();
        by.getItems().setAll(offered);
        by.setValue(offered.contains(chosen) ? chosen : Optional.empty());
    }

    Relation relation() {
        return relation.getValue();
    }

    Measure measure() {
        return measure.getValue();
    }

    /// The coder whose codings alone count; none for each coder's own.
    Optional<String> by() {
        return by.getValue();
    }

    /// The first is chosen.
    private static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.setCellFactory(_ -> new NamedCell<>(name));
        box.setButtonCell(new NamedCell<>(name));
        box.getItems().setAll(values);
        box.setValue(values.getFirst());
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
