package org.polyvocal.desktop.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Study;
import org.polyvocal.workbench.survey.Actors;
import org.polyvocal.workbench.survey.Measured;
import org.polyvocal.workbench.survey.Plan;

/// What the screen asks for: a relation, the weakest tie that counts, and what colours and sizes mean.
///
/// @param colour an attribute, or the school
/// @param size   a measure of people
record Asked(Relation relation, BigDecimal least, String colour, String size) {
    private static final double SMALLEST = 5;
    private static final double LARGEST = 15;
    private static final int MOST_GROUPS = 24;

    /// Takes its time: not on the JavaFX thread.
    Measured measured(Study study, Progress progress) {
        return Measured.of(Actors.of(study, relation, least), List.of(), progress);
    }

    /// Whether the same is measured as for another question.
    boolean measuresAs(Asked other) {
        return relation.equals(other.relation) && least.compareTo(other.least) == 0;
    }

    Picture picture(Measured measured, Plan plan) {
        var actors = measured.actors();
        var values = actors.values(colour);
        var groups = groups(values);
        var sizes = sizes(measured);
        var dots = IntStream.range(0, actors.people().size()).mapToObj(at -> {
            var person = actors.people().get(at);
            var place = plan.places().getOrDefault(person.id(), new Plan.Place(0, 0));
            return new Dot(person, place.x(), place.y(), sizes[at], values.get(at).map(groups::indexOf).filter(it -> it >= 0),
                    !actors.network().answered(at));
        }).toList();
        return new Picture(dots, actors.network(), groups);
    }

    /// Whatever puts people in more groups than can be told apart colours nobody.
    private static List<String> groups(List<Optional<String>> values) {
        var names = values.stream().flatMap(Optional::stream).distinct().sorted().toList();
        return names.size() <= MOST_GROUPS ? names : List.of();
    }

    /// By area, so that twice the figure looks twice as much.
    private double[] sizes(Measured measured) {
        var values = measured.portrait().node().getOrDefault(size, List.of());
        var most = values.stream().mapToDouble(value -> value.known().orElse(0)).max().orElse(0);
        return IntStream.range(0, measured.actors().people().size()).mapToDouble(at -> {
            var share = most <= 0 || values.isEmpty() ? 0 : Math.max(0, values.get(at).known().orElse(0)) / most;
            return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
        }).toArray();
    }
}
