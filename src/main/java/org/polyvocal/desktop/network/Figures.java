package org.polyvocal.desktop.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.workbench.survey.Measured;

/// What the table says of everybody in the network.
///
/// @param measures in the order of their columns
record Figures(List<String> measures, List<PeopleTable.Row> rows) {
    Figures {
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
    }

    /// Takes its time: not on the JavaFX thread.
    static Figures of(Study study, Measured measured) {
        var measures = measured.portrait().node().keySet().stream().filter(Figures::isShown)
                .sorted(Comparator.comparing(measure -> !measure.matches("(in|out)?degree|betweenness"))).toList();
        return new Figures(measures, rows(study, measured, measures));
    }

    /// What comes in several scalings is shown in one; closeness has no value as soon as anybody is out of reach.
    private static boolean isShown(String measure) {
        return !measure.matches(".*(normalised|unitnorm|closeness|EI_|possible).*");
    }

    private static List<PeopleTable.Row> rows(Study study, Measured measured, List<String> measures) {
        var rows = new ArrayList<PeopleTable.Row>();
        var people = measured.actors().people();
        var interviews = interviews(study);
        for (var at = 0; at < people.size(); at++) {
            var place = at;
            var values = measures.stream().map(measure -> measured.portrait().node().get(measure).get(place)).toList();
            var notes = new ArrayList<String>();
            for (var each = 0; each < measures.size(); each++) notes.add(measured.note(measures.get(each), values.get(each)));
            rows.add(new PeopleTable.Row(people.get(at), measured.actors().school(people.get(at)).orElse(""), values, notes,
                    interviews.getOrDefault(people.get(at).id(), List.of())));
        }
        return rows;
    }

    private static Map<Id<Case>, List<Document>> interviews(Study study) {
        var interviews = new HashMap<Id<Case>, List<Document>>();
        study.documents().forEach(document -> document.speakers().stream().flatMap(speaker -> speaker.person().stream())
                .distinct().forEach(person -> interviews.computeIfAbsent(person, _ -> new ArrayList<>()).add(document)));
        return interviews;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Figures of " + rows.size();
    }
}
