package org.polyvocal.workbench.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.analysis.network.Arrangement;
import org.polyvocal.analysis.network.Network;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;

/// Where everybody in a survey is drawn, whichever relation is shown: from all relations together, so that people stay where
/// they are when one looks at another.
///
/// @param places by person, the middle being 0
public record Plan(Map<Id<Case>, Place> places) {
    private static final long SEED = 7;

    public Plan {
        places = Map.copyOf(places);
    }

    /// A place, in lengths of a tie.
    public record Place(double x, double y) {}

    public static Plan of(Study study, Progress progress) {
        var people = new LinkedHashMap<Id<Case>, Integer>();
        var survey = study.survey();
        survey.responses().forEach(response -> {
            people.putIfAbsent(response.person(), people.size());
            response.ties().keySet().forEach(other -> people.putIfAbsent(other, people.size()));
        });
        var ties = new ArrayList<Network.Arc>();
        survey.responses().forEach(response -> response.ties().keySet()
                .forEach(other -> ties.add(new Network.Arc(people.get(response.person()), people.get(other)))));
        var network = Network.undirected(people.size(), ties);
        var arranged = Arrangement.of(network, schools(study, List.copyOf(people.keySet())), SEED, progress);
        var places = new HashMap<Id<Case>, Place>();
        people.forEach((person, at) -> places.put(person, new Place(arranged.x(at), arranged.y(at))));
        return new Plan(places);
    }

    private static int[] schools(Study study, List<Id<Case>> people) {
        var numbers = new HashMap<Id<Case>, Integer>();
        return people.stream().mapToInt(person -> study.casebook().find(person)
                .flatMap(each -> Casebook.nearest(study.casebook().lineage(each), Case.Kind.SCHOOL))
                .map(school -> numbers.computeIfAbsent(school.id(), _ -> numbers.size())).orElse(-1)).toArray();
    }
}
