package org.polyvocal.model.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Problem;

/// What can be done to the questions that are asked of every case.
public final class AttributeChanges {
    private AttributeChanges() {}

    /// @throws Problem when there is one of that name
    public static Change make(Casebook casebook, Attribute attribute) {
        refuseTaken(casebook, attribute, attribute.name());
        return Change.of(Label.of("model.change.attribute.make", attribute.name()), new Edit.Add(attribute));
    }

    /// @throws Problem when there is another of that name
    public static Change rename(Casebook casebook, Attribute attribute, String name) {
        refuseTaken(casebook, attribute, name);
        return Change.of(Label.of("model.change.attribute.rename", attribute.name(), name.strip()),
                new Edit.Replace(attribute, attribute.named(name.strip())));
    }

    /// Gives the attribute another type, and its values the form that they have in it.
    ///
    /// @param choices when it becomes a choice; the values that are there join them
    /// @throws Problem that names a value which is none of that type
    public static Change retype(Casebook casebook, Attribute attribute, AttributeType type, List<String> choices) {
        var after = attribute.typed(type, type == AttributeType.CHOICE ? withValues(casebook, attribute, choices) : List.of());
        var edits = new ArrayList<Edit>(List.of(new Edit.Replace(attribute, after)));
        for (var each : answering(casebook, attribute)) {
            var value = each.value(attribute.id()).orElseThrow();
            var kept = after.value(value);
            if (!kept.equals(value)) edits.add(new Edit.Replace(each, each.saying(attribute.id(), kept)));
        }
        return Change.of(Label.of("model.change.attribute.retype", attribute.name()), edits);
    }

    private static List<String> withValues(Casebook casebook, Attribute attribute, List<String> choices) {
        var all = new LinkedHashSet<String>();
        Stream.concat(choices.stream().map(String::strip),
                casebook.values(attribute.typed(AttributeType.TEXT, List.of())).stream())
                .filter(choice -> !choice.isEmpty() && all.stream().noneMatch(known -> Naming.same(known, choice)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// Takes the attribute away with everybody's answer to it.
    public static Change remove(Casebook casebook, Attribute attribute) {
        var edits = new ArrayList<Edit>();
        answering(casebook, attribute).forEach(each -> edits.add(new Edit.Replace(each, each.saying(attribute.id(), ""))));
        edits.add(new Edit.Remove(attribute));
        return Change.of(Label.of("model.change.attribute.remove", attribute.name()), edits);
    }

    private static List<Case> answering(Casebook casebook, Attribute attribute) {
        return casebook.cases().stream().filter(each -> each.value(attribute.id()).isPresent()).toList();
    }

    private static void refuseTaken(Casebook casebook, Attribute attribute, String name) {
        if (name.isBlank()) throw new Problem("model.attribute.nameless");
        if (name.codePoints().anyMatch(letter -> "\"“”„‟«»".indexOf(letter) >= 0)) {
            throw new Problem("model.attribute.quotes", name);
        }
        casebook.attributeNamed(name).filter(other -> !other.id().equals(attribute.id())).ifPresent(other -> {
            throw new Problem("model.attribute.taken", other.name());
        });
    }
}
