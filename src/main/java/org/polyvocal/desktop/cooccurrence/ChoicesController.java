package org.polyvocal.desktop.cooccurrence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Question;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.desktop.control.Choosing;
import org.polyvocal.model.Coder;
import org.polyvocal.model.words.Messages;

/// How the matrix is asked: in which sense codes are together, which number is shown, whose codings count, and for which
/// codes.
final class ChoicesController {
    private static final List<Relation> RELATIONS = List.of(Relation.OVERLAP, Relation.sentences(0), Relation.turns(0),
            Relation.SAME_DOCUMENT, Relation.words(0), Relation.IDENTICAL, Relation.ENCLOSES, Relation.CROSSES,
            Relation.TOUCHING, Relation.precedes(0));

    private static final int FARTHEST = 9999;

    @FXML private ComboBox<Relation> relation;
    @FXML private HBox distance;
    @FXML private Spinner<Integer> within;
    @FXML private Label unit;
    @FXML private ComboBox<Measure> measure;
    @FXML private ComboBox<Optional<String>> by;
    @FXML private CheckBox rolledUp;
    @FXML private CheckBox participants;

    @FXML
    private void initialize() {
        Choosing.fill(relation, RELATIONS, each -> say("relation", each.kind()));
        Choosing.fill(measure, measures(), MatrixView::named);
        Choosing.fill(by, List.of(Optional.empty()), each -> each.orElseGet(() -> Messages.say("desktop.cooccurrence.by.each")));
        within.setValueFactory(new IntegerSpinnerValueFactory(0, FARTHEST, 0));
        distance.managedProperty().bind(distance.visibleProperty());
        relation.valueProperty().subscribe(chosen -> {
            distance.setVisible(chosen.knowsDistance());
            if (chosen.knowsDistance()) unit.setText(say("distance", chosen.kind()));
        });
    }

    /// The share first, which everybody reads right.
    private static List<Measure> measures() {
        return Stream.concat(Stream.of(Measure.HITS), Arrays.stream(Measure.values()).filter(each -> each != Measure.HITS))
                .toList();
    }

    void onChange(Runnable changed) {
        Choosing.onChange(changed, relation.valueProperty(), within.valueProperty(), measure.valueProperty(),
                by.valueProperty(), rolledUp.selectedProperty(), participants.selectedProperty());
    }

    /// Offers these coders, and keeps the one that is chosen.
    void offer(List<Coder> coders) {
        Choosing.offerCoders(by, coders);
    }

    /// The question as it is chosen here.
    Question narrow(Question question) {
        var related = question.relating(relation.getValue().within(within.getValue()))
                .nesting(rolledUp.isSelected() ? Question.Nesting.ROLLED_UP : Question.Nesting.SEPARATE);
        return participants.isSelected() ? related.dividing(related.division().ofParticipants()) : related;
    }

    Measure measure() {
        return measure.getValue();
    }

    /// The coder whose codings alone count; none for each coder's own.
    Optional<String> by() {
        return by.getValue();
    }

    private static String say(String what, Relation.Kind kind) {
        return Messages.say("desktop." + what + "." + kind.name().toLowerCase(Locale.ROOT));
    }
}
