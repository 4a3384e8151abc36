package org.polyvocal.workbench.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Project;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Response;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Study;

/// Finds our record that is the same thing as one of theirs: the one with the same id, or else the one that could not be
/// another, such as the code of the same path or the document of the same text. One of ours is the same as at most one of
/// theirs: two codes that have one name on one side stay two.
final class Counterparts {
    private final Map<Id<?>, Entity> byId = new HashMap<>();
    private final Map<Object, List<Id<?>>> byNature = new HashMap<>();
    private final Set<Id<?>> taken;

    private record Nature(Kind kind, Object first, Object second) {}

    /// @param theirs every record of the other side
    Counterparts(Study ours, List<Entity> theirs) {
        taken = theirs.stream().map(Entity::id).collect(Collectors.toCollection(HashSet::new));
        ours.entities().filter(entity -> !(entity instanceof Project)).forEach(this::add);
    }

    void add(Entity entity) {
        byId.put(entity.id(), entity);
        nature(entity).ifPresent(nature -> byNature.computeIfAbsent(nature, _ -> new ArrayList<>(1)).add(entity.id()));
    }

    /// A case may have the id of a code: a record of another kind is another thing.
    Optional<Entity> of(Entity theirs) {
        var same = Optional.ofNullable(byId.get(theirs.id())).filter(found -> found.getClass() == theirs.getClass());
        return same.or(() -> nature(theirs).flatMap(this::free));
    }

    private Optional<Entity> free(Nature nature) {
        var free = byNature.getOrDefault(nature, List.of()).stream().filter(id -> !taken.contains(id)).findFirst();
        free.ifPresent(taken::add);
        return free.map(byId::get);
    }

    boolean holds(Id<?> id) {
        return byId.containsKey(id);
    }

    private Optional<Nature> nature(Entity entity) {
        return Optional.ofNullable(switch (entity) {
            case Project _ -> null;
            case Coder it -> new Nature(Kind.CODER, it.name().strip(), "");
            case Code it -> new Nature(Kind.CODE, it.parent(), it.name());
            case Attribute it -> new Nature(Kind.ATTRIBUTE, Naming.folded(it.name()), "");
            case Case it -> it.document().map(document -> new Nature(Kind.CASE, Case.Kind.INTERVIEW, document))
                    .orElseGet(() -> new Nature(Kind.CASE, it.kind(), Naming.folded(it.name())));
            case Document it -> new Nature(Kind.DOCUMENT, it.text().sha256(), "");
            case Recording it -> new Nature(Kind.RECORDING, it.document(), "");
            case Coding it -> new Nature(Kind.CODING, it.passage(), it.code() + " " + it.coder());
            case Memo it -> new Nature(Kind.MEMO, it.document() + " " + it.span() + " " + it.code(), it.text());
            case Pseudonym it -> new Nature(Kind.PSEUDONYM, it.name(), it.kind());
            case Assignment it -> new Nature(Kind.ASSIGNMENT, it.document(), it.coder());
            case SavedSearch it -> new Nature(Kind.SEARCH, Naming.folded(it.name()), "");
            case Relation it -> new Nature(Kind.RELATION, Naming.folded(it.name()), it.direction());
            case Response it -> new Nature(Kind.RESPONSE, it.relation(), it.person());
            case Finding it -> new Nature(Kind.FINDING, it.assertion().strip(), "");
            case Keepsake it -> it.kind() == Keepsake.Kind.REPORT ? null : new Nature(Kind.KEEPSAKE, it.kind(), it.content());
        });
    }
}
