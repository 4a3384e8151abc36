package org.polyvocal.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records of a study that are kept by themselves, kind by kind, each in the order in which it was added. Immutable; the
/// next one shares the kinds that a change leaves alone, and what is looked up in them.
final class Loose {
    static final Loose NONE = new Loose();

    private final Map<Class<? extends Entity>, Map<Id<?>, Entity>> kinds;
    private final Map<Id<Document>, Recording> recordings;
    private final Survey survey;

    private Loose() {
        this.kinds = Map.of();
        this.recordings = Map.of();
        this.survey = Survey.EMPTY;
    }

    private Loose(Draft draft) {
        this.kinds = draft.kinds();
        this.recordings = draft.touches(Recording.class)
                ? all(Recording.class).stream().collect(Collectors.toMap(Recording::document, each -> each, (_, last) -> last))
                : draft.before.recordings;
        this.survey = draft.touches(Relation.class) || draft.touches(Response.class)
                ? new Survey(all(Relation.class), all(Response.class))
                : draft.before.survey;
    }

    Optional<Recording> recording(Id<Document> document) {
        return Optional.ofNullable(recordings.get(document));
    }

    Survey survey() {
        return survey;
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return kind(kind).values().stream().map(kind::cast).toList();
    }

    Stream<Entity> all() {
        return kinds.values().stream().flatMap(kind -> kind.values().stream());
    }

    private Map<Id<?>, Entity> kind(Class<? extends Entity> kind) {
        return kinds.getOrDefault(kind, Map.of());
    }

    /// The next ones in the making.
    static final class Draft {
        private final Loose before;
        private final Map<Class<? extends Entity>, Map<Id<?>, Entity>> changed = new HashMap<>();

        Draft(Loose before) {
            this.before = before;
        }

        void put(Entity entity) {
            kind(entity).put(entity.id(), entity);
        }

        /// @return what was there; null for nothing
        Entity remove(Entity entity) {
            return kind(entity).remove(entity.id());
        }

        private boolean touches(Class<? extends Entity> kind) {
            return changed.containsKey(kind);
        }

        private Map<Id<?>, Entity> kind(Entity entity) {
            return changed.computeIfAbsent(entity.getClass(), kind -> new LinkedHashMap<>(before.kind(kind)));
        }

        private Map<Class<? extends Entity>, Map<Id<?>, Entity>> kinds() {
            var kinds = new HashMap<>(before.kinds);
            kinds.putAll(changed);
            return Collections.unmodifiableMap(kinds);
        }

        Loose done() {
            return changed.isEmpty() ? before : new Loose(this);
        }
    }
}
