package org.polyvocal.store.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polyvocal.model.Case;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;

/// The tables of relations, of what people answer to them, and of findings. Whom a person names is one JSON object, person
/// by person, with weights as text so that none loses a digit; the evidence of a finding is a JSON array.
final class SurveyTables {
    static final Table<Relation> RELATION = new Table<>("relation", Table.Order.KEPT, List.of("id", "name", "direction", "scale"),
            it -> Tables.row(it.id().value(), it.name(), it.direction().name(), Json.write(it.scale())),
            cells -> new Relation(cells.id(), cells.text(), Relation.Direction.valueOf(cells.text()), words(cells.text())));
    static final Table<Response> RESPONSE = new Table<>("response", Table.Order.KEPT,
            List.of("id", "relation", "person", "given", "ties"),
            it -> Tables.row(it.id().value(), it.relation().value(), it.person().value(), it.given() ? 1 : 0,
                    Json.write(ties(it))),
            cells -> new Response(cells.id(), cells.id(), cells.id(), cells.number() == 1, ties(cells.text())));
    static final Table<Finding> FINDING = new Table<>("finding", Table.Order.KEPT,
            List.of("id", "name", "assertion", "strength", "survey", "note", "evidence"),
            it -> Tables.row(it.id().value(), it.name(), it.assertion(), it.strength(), it.survey(), it.note(),
                    Json.write(it.evidence().stream().map(SurveyTables::words).toList())),
            cells -> new Finding(cells.id(), cells.text(), cells.text(), cells.text(), cells.text(), cells.text(),
                    evidence(cells.text())));

    private SurveyTables() {}

    private static List<String> words(String json) {
        return Json.readArray(json).stream().map(String.class::cast).toList();
    }

    private static Map<String, String> ties(Response of) {
        var ties = new LinkedHashMap<String, String>();
        of.ties().forEach((to, weight) -> ties.put(to.toString(), weight.toPlainString()));
        return ties;
    }

    private static Map<Id<Case>, BigDecimal> ties(String json) {
        var ties = new TreeMap<Id<Case>, BigDecimal>();
        Json.readObject(json).forEach((to, weight) -> ties.put(Id.of(to), new BigDecimal((String) weight)));
        return ties;
    }

    private static String words(Evidence evidence) {
        return evidence.bearing().word() + " " + evidence.coding();
    }

    private static List<Evidence> evidence(String json) {
        var evidence = new ArrayList<Evidence>();
        for (var word : words(json)) {
            var parts = word.split(" ");
            evidence.add(new Evidence(Bearing.of(parts[0]).orElseThrow(), Id.of(parts[1])));
        }
        return evidence;
    }
}
