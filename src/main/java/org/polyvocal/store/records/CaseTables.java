package org.polyvocal.store.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;

/// The tables of cases and of what is asked of them. A case's answers are one JSON object, attribute by attribute, because
/// they are read, shown and changed together; the choices of an attribute are a JSON array.
final class CaseTables {
    static final Table<Attribute> ATTRIBUTE = new Table<>("attribute", Table.Order.KEPT, List.of("id", "name", "type", "choices"),
            it -> Tables.row(it.id().value(), it.name(), it.type().name(), Json.write(it.choices())),
            cells -> new Attribute(cells.id(), cells.text(), AttributeType.valueOf(cells.text()), choices(cells.text())));
    static final Table<Case> CASE = new Table<>("study_case", Table.Order.KEPT,
            List.of("id", "name", "kind", "within", "document", "answers"),
            it -> Tables.row(it.id().value(), it.name(), it.kind().name(), it.within().map(Id::value).orElse(null),
                    it.document().map(Id::value).orElse(null), Json.write(answers(it))),
            cells -> new Case(cells.id(), cells.text(), Case.Kind.valueOf(cells.text()), cells.idIfAny(), cells.idIfAny(),
                    answers(cells.text())));

    private CaseTables() {}

    private static List<String> choices(String json) {
        return Json.readArray(json).stream().map(String.class::cast).toList();
    }

    private static Map<String, String> answers(Case of) {
        var answers = new LinkedHashMap<String, String>();
        of.values().forEach((attribute, value) -> answers.put(attribute.toString(), value));
        return answers;
    }

    private static Map<Id<Attribute>, String> answers(String json) {
        var answers = new TreeMap<Id<Attribute>, String>();
        Json.readObject(json).forEach((attribute, value) -> answers.put(Id.of(attribute), (String) value));
        return answers;
    }
}
