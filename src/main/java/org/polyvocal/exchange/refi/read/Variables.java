package org.polyvocal.exchange.refi.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.meaning.Facts;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Id;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// What is asked of cases, and the answers. A variable whose answers are not of its type becomes one of texts.
final class Variables {
    private static final Map<String, AttributeType> TYPES = Map.of("Text", AttributeType.TEXT, "Boolean", AttributeType.YES_NO,
            "Integer", AttributeType.NUMBER, "Float", AttributeType.NUMBER, "Date", AttributeType.DATE, "DateTime",
            AttributeType.TEXT);

    private final Losses losses;
    private final Facts kept;
    private final Map<UUID, Attribute> attributes = new LinkedHashMap<>();
    private final Map<UUID, String> types = new HashMap<>();

    Variables(Losses losses, Facts kept) {
        this.losses = losses;
        this.kept = kept;
    }

    void add(Node variable) {
        var guid = Guids.of(variable.attribute("guid"));
        var name = variable.attribute("name").strip();
        var written = variable.attribute("typeOfVariable");
        if (attributes.containsKey(guid)) {
            losses.dropped("variable", Messages.say("exchange.refi.guid.twice"));
            return;
        }
        attributes.put(guid, new Attribute(new Id<>(guid),
                name.isEmpty() ? Messages.say("exchange.refi.variable.name", attributes.size() + 1) : name,
                TYPES.getOrDefault(written, AttributeType.TEXT), List.of()));
        types.put(guid, written);
        if (List.of("Integer", "DateTime").contains(written)) kept.add("variableType", guid, written);
        var description = variable.words("Description").strip();
        if (!description.isEmpty()) kept.add("variableDescription", guid, description);
        losses.kept("variable");
    }

    /// What a case or a source answers, as far as it says something.
    Map<Id<Attribute>, String> answers(Node of) {
        var answers = new TreeMap<Id<Attribute>, String>();
        for (var value : of.children("VariableValue")) {
            var attribute = value.targets("VariableRef").stream().findFirst()
                    .flatMap(guid -> Optional.ofNullable(attributes.get(Guids.of(guid))));
            var words = value.children().stream().filter(child -> child.name().endsWith("Value")).map(Node::text).findFirst()
                    .orElse("").strip();
            if (attribute.isEmpty()) losses.dropped("value", Messages.say("exchange.refi.value.variable"));
            else if (words.isEmpty()) losses.dropped("value", Messages.say("exchange.refi.value.empty"));
            else answers.put(attribute.get().id(), answer(attribute.get(), words));
        }
        return answers;
    }

    private String answer(Attribute attribute, String words) {
        try {
            var answer = attribute.value(words);
            losses.kept("value");
            return answer;
        } catch (Problem _) {
            losses.changed("value", Messages.say("exchange.refi.value.type", attribute.name()));
            attributes.put(attribute.id().value(), attribute.typed(AttributeType.TEXT, List.of()));
            return words;
        }
    }

    Map<UUID, Attribute> attributes() {
        return attributes;
    }
}
