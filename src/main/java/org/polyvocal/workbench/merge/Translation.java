package org.polyvocal.workbench.merge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.polyvocal.model.Assignment;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;

/// Makes the records of the other side speak of ours where theirs and ours are the same thing.
final class Translation {
    private final Map<Class<?>, Map<Id<?>, Id<?>>> became = new HashMap<>();

    /// From now on one of theirs is this one.
    void becomes(Entity theirs, Entity ours) {
        if (!theirs.id().equals(ours.id())) {
            became.computeIfAbsent(theirs.getClass(), _ -> new HashMap<>()).put(theirs.id(), ours.id());
        }
    }

    @SuppressWarnings("unchecked") // an id becomes that of a record of the same kind
    private <T> Id<T> of(Class<T> kind, Id<T> id) {
        return (Id<T>) became.getOrDefault(kind, Map.of()).getOrDefault(id, id);
    }

    private <T> Optional<Id<T>> of(Class<T> kind, Optional<Id<T>> id) {
        return id.map(it -> of(kind, it));
    }

    /// The record as it would be among ours, still with its own id.
    Entity of(Entity theirs) {
        return switch (theirs) {
            case Code it -> it.placed(of(Code.class, it.parent()), it.position());
            case Case it -> of(it);
            case Document it -> it.spokenBy(it.speakers().stream()
                    .map(speaker -> speaker.linked(of(Case.class, speaker.person()))).toList());
            case Recording it ->
                new Recording(it.id(), of(Document.class, it.document()), it.path(), it.size(), it.sha256());
            case Coding it -> new Coding(it.id(), new Passage(of(Document.class, it.document()), it.span()),
                    of(Code.class, it.code()), of(Coder.class, it.coder()), it.created(), it.qualifiers(),
                    it.weight(), it.memo());
            case Memo it -> new Memo(it.id(), of(Document.class, it.document()), it.span(), of(Code.class, it.code()),
                    of(Coder.class, it.coder()), it.created(), it.text());
            case Assignment it ->
                new Assignment(it.id(), of(Document.class, it.document()), of(Coder.class, it.coder()), it.draw(),
                        it.given());
            case Response it -> of(it);
            case Finding it -> it.resting(it.evidence().stream()
                    .map(each -> new Finding.Evidence(each.bearing(), of(Coding.class, each.coding()))).toList());
            default -> theirs;
        };
    }

    private Response of(Response it) {
        var ties = new HashMap<Id<Case>, BigDecimal>();
        it.ties().forEach((to, weight) -> ties.put(of(Case.class, to), weight));
        return new Response(it.id(), of(Relation.class, it.relation()), of(Case.class, it.person()), it.given(), ties);
    }

    private Case of(Case it) {
        var answers = new TreeMap<Id<Attribute>, String>();
        it.values().forEach((attribute, value) -> answers.put(of(Attribute.class, attribute), value));
        return new Case(it.id(), it.name(), it.kind(), of(Case.class, it.within()), of(Document.class, it.document()), answers);
    }
}
