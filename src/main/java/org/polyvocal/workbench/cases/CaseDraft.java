package org.polyvocal.workbench.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;

/// A casebook in the making: many answers become one edit for each case that they change. It costs what is changed, not
/// what is there: an import makes one for each of its transcripts.
final class CaseDraft {
    private final Casebook before;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<Id<Case>, Case> changed = new LinkedHashMap<>();
    /// By folded name, for the kinds that were asked for.
    private final Map<Case.Kind, Map<String, Id<Case>>> names = new EnumMap<>(Case.Kind.class);

    CaseDraft(Casebook before) {
        this.before = before;
        before.attributes().forEach(this::put);
    }

    Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(Naming.folded(name)));
    }

    void put(Attribute attribute) {
        attributes.put(Naming.folded(attribute.name()), attribute);
    }

    Optional<Case> named(Case.Kind kind, String name) {
        return Optional.ofNullable(names.computeIfAbsent(kind, this::names).get(Naming.folded(name))).flatMap(this::find);
    }

    private Map<String, Id<Case>> names(Case.Kind kind) {
        var known = new HashMap<String, Id<Case>>();
        all(kind).forEach(each -> known.putIfAbsent(Naming.folded(each.name()), each.id()));
        return known;
    }

    List<Case> all(Case.Kind kind) {
        var added = changed.values().stream().filter(each -> each.kind() == kind && before.find(each.id()).isEmpty());
        return Stream.concat(before.cases(kind).stream().map(each -> changed.getOrDefault(each.id(), each)), added).toList();
    }

    void put(Case each) {
        changed.put(each.id(), each);
        names.computeIfPresent(each.kind(), (_, known) -> {
            known.putIfAbsent(Naming.folded(each.name()), each.id());
            return known;
        });
    }

    private Optional<Case> find(Id<Case> id) {
        return Optional.ofNullable(changed.get(id)).or(() -> before.find(id));
    }

    /// Whether a case is or lies within another.
    boolean isWithin(Case inner, Case outer) {
        var seen = new LinkedHashSet<Case>();
        for (var next = Optional.of(inner); next.isPresent()
                && seen.add(next.get()); next = next.get().within().flatMap(this::find)) {
            if (next.get().id().equals(outer.id())) return true;
        }
        return false;
    }

    /// What makes the casebook from before into this one. What others lie within is added before them.
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        attributes.values().forEach(attribute -> edit(before.attribute(attribute.id()), attribute, edits));
        SequencedSet<Case> ordered = new LinkedHashSet<>();
        changed.values().forEach(each -> enter(each, ordered));
        ordered.forEach(each -> edit(before.find(each.id()), each, edits));
        return edits;
    }

    private void enter(Case each, SequencedSet<Case> ordered) {
        each.within().map(changed::get).filter(above -> !ordered.contains(above)).ifPresent(above -> enter(above, ordered));
        ordered.add(each);
    }

    private static <E extends Entity> void edit(Optional<E> before, E after, List<Edit> edits) {
        if (before.isEmpty()) edits.add(new Edit.Add(after));
        else if (!before.get().equals(after)) edits.add(new Edit.Replace(before.get(), after));
    }
}
