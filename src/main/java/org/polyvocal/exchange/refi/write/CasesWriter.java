package org.polyvocal.exchange.refi.write;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.polyvocal.exchange.refi.form.Markup;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.loss.Losses;

/// Writes variables, and cases with their values and what they refer to.
final class CasesWriter {
    private static final Map<AttributeType, String> TYPES = Map.of(AttributeType.TEXT, "Text", AttributeType.CHOICE, "Text",
            AttributeType.NUMBER, "Float", AttributeType.DATE, "Date", AttributeType.YES_NO, "Boolean");

    private final Markup xml;
    private final Plan plan;
    private final Losses losses;
    private final Map<Id<Attribute>, String> types = new HashMap<>();
    private final Map<Id<Case>, Set<String>> voices = new HashMap<>();

    CasesWriter(Markup xml, Plan plan, Losses losses) {
        this.xml = xml;
        this.plan = plan;
        this.losses = losses;
        plan.study().casebook().attributes().forEach(attribute -> types.put(attribute.id(), type(attribute)));
        plan.study().documents().forEach(document -> document.speakers().stream().flatMap(speaker -> speaker.person().stream())
                .forEach(person -> voices.computeIfAbsent(person, _ -> new TreeSet<>()).add(document.id().toString())));
    }

    void variables() {
        var attributes = plan.study().casebook().attributes();
        if (attributes.isEmpty()) return;
        xml.open("Variables");
        for (var attribute : attributes) {
            xml.open("Variable").with("guid", attribute.id()).with("name", attribute.name()).with("typeOfVariable",
                    types.get(attribute.id()));
            xml.leaf("Description", plan.kept().word("variableDescription", attribute.id()).orElse(""));
            xml.close("Variable");
            losses.kept("variable");
        }
        xml.close("Variables");
    }

    /// As it came, where every answer is still of that type.
    private String type(Attribute attribute) {
        var came = plan.kept().word("variableType", attribute.id()).orElse("");
        var whole = attribute.type() == AttributeType.NUMBER && came.equals("Integer") && plan.study().casebook().cases().stream()
                .flatMap(each -> each.value(attribute.id()).stream()).allMatch(value -> value.matches("-?\\d+"));
        return whole ? "Integer" : TYPES.get(attribute.type());
    }

    void cases() {
        var cases = plan.study().casebook().cases().stream().filter(each -> each.kind() != Case.Kind.INTERVIEW
                || isNamed(each)).toList();
        if (cases.isEmpty()) return;
        xml.open("Cases");
        cases.forEach(this::write);
        xml.close("Cases");
    }

    /// An interview that came as a case of its own goes as one.
    private boolean isNamed(Case each) {
        return !plan.kept().facts().all("caseRef", each.id()).isEmpty();
    }

    private void write(Case each) {
        xml.open("Case").with("guid", each.id()).with("name", each.name());
        xml.leaf("Description", plan.kept().word("caseDescription", each.id()).orElse(""));
        references(each, "CodeRef", Set.of());
        if (each.kind() != Case.Kind.INTERVIEW || isNamed(each)) values(each);
        references(each, "SourceRef", voices.getOrDefault(each.id(), Set.of()));
        references(each, "SelectionRef", Set.of());
        xml.close("Case");
        losses.kept("case");
    }

    private void references(Case each, String kind, Set<String> own) {
        var targets = new TreeSet<>(own);
        plan.kept().facts().all("caseRef", each.id()).stream().filter(cells -> cells.size() == 2 && cells.get(0).equals(kind))
                .map(cells -> cells.get(1)).filter(plan::holds).forEach(targets::add);
        targets.forEach(target -> xml.empty(kind, "targetGUID", target));
    }

    /// Of a case, or of a source as such.
    void values(Case each) {
        for (var attribute : plan.study().casebook().attributes()) {
            each.value(attribute.id()).ifPresent(value -> value(attribute, value));
        }
    }

    /// What is known of an interview and does not go as a case.
    void values(Id<Document> document) {
        plan.study().casebook().interview(document).filter(each -> !isNamed(each)).ifPresent(this::values);
    }

    private void value(Attribute attribute, String value) {
        var type = types.get(attribute.id());
        xml.open("VariableValue");
        xml.empty("VariableRef", "targetGUID", attribute.id());
        xml.leaf(type + "Value", type.equals("Boolean") ? String.valueOf(value.equals(AttributeType.YES)) : value);
        xml.close("VariableValue");
        losses.kept("value");
    }
}
