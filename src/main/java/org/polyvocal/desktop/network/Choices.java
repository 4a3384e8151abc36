package org.polyvocal.desktop.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Study;
import org.polyvocal.model.Tie;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.survey.Actors;

/// What can be chosen on the screen, and what is chosen.
final class Choices {
    private static final int MOST_STEPS = 12;
    private static final List<String> DIRECTED = List.of("indegree", "outdegree", "betweenness", "harmonic_in", "harmonic_out");
    private static final List<String> UNDIRECTED = List.of("degree", "betweenness", "harmonic", "eigenvector_max1",
            "burt_constraint");

    private final ComboBox<Relation> relation;
    private final ComboBox<BigDecimal> least;
    private final ComboBox<String> colour;
    private final ComboBox<String> size;
    private boolean offering;

    Choices(ComboBox<Relation> relation, ComboBox<BigDecimal> least, ComboBox<String> colour, ComboBox<String> size) {
        this.relation = relation;
        this.least = least;
        this.colour = colour;
        this.size = size;
        relation.setConverter(Named.by(Relation::name));
        least.setConverter(Named.by(step -> step.signum() == 0 ? Messages.say("desktop.network.anyTie") : step.toPlainString()));
        colour.setConverter(Named.by(name -> name));
        size.setConverter(Named.by(measure -> Messages.say("desktop.network.measure." + measure)));
    }

    /// What a person could choose now; what was chosen stays chosen where there still is such a thing.
    void offer(Study study) {
        offering = true;
        offer(relation, study.survey().relations(), study.survey().relations().stream()
                .filter(each -> relation.getValue() != null && each.id().equals(relation.getValue().id())).findFirst());
        offer(colour, groupings(study), Optional.ofNullable(colour.getValue()));
        offerOf(study);
        offering = false;
    }

    private void offerOf(Study study) {
        if (relation.getValue() == null) return;
        offer(least, steps(study), Optional.ofNullable(least.getValue()));
        offer(size, relation.getValue().isDirected() ? DIRECTED : UNDIRECTED, Optional.ofNullable(size.getValue()));
    }

    private static <T> void offer(ComboBox<T> box, List<T> things, Optional<T> wanted) {
        if (!box.getItems().equals(things)) box.getItems().setAll(things);
        box.setValue(wanted.filter(things::contains).orElse(things.isEmpty() ? null : things.getFirst()));
    }

    private static List<String> groupings(Study study) {
        var names = new LinkedHashSet<String>();
        names.add(Actors.SCHOOL);
        study.casebook().attributes().stream()
                .filter(attribute -> attribute.type() == AttributeType.CHOICE || attribute.type() == AttributeType.YES_NO)
                .map(Attribute::name).forEach(names::add);
        return new ArrayList<>(names);
    }

    /// Nought and every weight that occurs, where they are few.
    private List<BigDecimal> steps(Study study) {
        var weights = study.survey().ties(relation.getValue()).map(Tie::weight).distinct().sorted().toList();
        var steps = weights.size() > MOST_STEPS ? List.of(weights.getFirst(), weights.get(weights.size() / 2)) : weights;
        return Stream.concat(Stream.of(BigDecimal.ZERO), steps.stream().skip(1)).toList();
    }

    void onChange(Runnable listener, Runnable relationChanged) {
        relation.valueProperty().subscribe(_ -> {
            if (!offering) relationChanged.run();
        });
        Stream.of(least, colour, size).forEach(box -> box.valueProperty().subscribe(_ -> {
            if (!offering) listener.run();
        }));
    }

    Optional<Asked> asked() {
        if (relation.getValue() == null || least.getValue() == null) return Optional.empty();
        return Optional.of(new Asked(relation.getValue(), least.getValue(), colour.getValue(), size.getValue()));
    }
}
