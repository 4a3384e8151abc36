package org.polyvocal.workbench.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;

/// A casebook in the making: many answers become one edit for each case that they change.
final class CaseDraft {
    private final Casebook before;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<Key, Id<Case>> ids = new HashMap<>();
    private final Map<Id<Case>, Case> cases = new LinkedHashMap<>();

    private record Key(Case.Kind kind, String folded) {}

    CaseDraft(Casebook before) {
        this.before = before;
        before.attributes().forEach(attribute -> attributes.put(Naming.folded(attribute.name()), attribute));
        before.cases().forEach(this::put);
    }

    Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(Naming.folded(name)));
    }

    void put(Attribute attribute) {
        attributes.put(Naming.folded(attribute.name()), attribute);
    }

    Optional<Case> named(Case.Kind kind, String name) {
        return Optional.ofNullable(ids.get(new Key(kind, Naming.folded(name)))).map(cases::get);
    }

    List<Case> all(Case.Kind kind) {
        return cases.values().stream().filter(each -> each.kind() == kind).toList();
    }

    void put(Case each) {
        cases.put(each.id(), each);
        ids.putIfAbsent(new Key(each.kind(), Naming.folded(each.name())), each.id());
    }

    /// Whether a case is or lies within another.
    boolean isWithin(Case inner, Case outer) {
        var seen = new LinkedHashSet<Case>();
        for (var next = Optional.of(inner); next.isPresent()
                && seen.add(next.get()); next = next.get().within().map(cases::get)) {
            if (next.get().id().equals(outer.id())) return true;
        }
        return false;
    }

    /// What makes the casebook from before into this one. What others lie within is added before them.
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        attributes.values().forEach(attribute -> edit(before.attribute(attribute.id()), attribute, edits));
        SequencedSet<Case> ordered = new LinkedHashSet<>();
        cases.values().forEach(each -> enter(each, ordered));
        ordered.forEach(each -> edit(before.find(each.id()), each, edits));
        return edits;
    }

    private void enter(Case each, SequencedSet<Case> ordered) {
        each.within().map(cases::get).filter(above -> !ordered.contains(above)).ifPresent(above -> enter(above, ordered));
        ordered.add(each);
    }

    private static <E extends Entity> void edit(Optional<E> before, E after, List<Edit> edits) {
        if (before.isEmpty()) edits.add(new Edit.Add(after));
        else if (!before.get().equals(after)) edits.add(new Edit.Replace(before.get(), after));
    }
}
