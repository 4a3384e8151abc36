package org.polyvocal.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The records of a study that are kept by themselves, kind by kind, each in the order in which it was added. Immutable; the
/// next one shares the kinds that a change leaves alone.
final class Loose {
    static final Loose NONE = new Loose(Map.of());

    private final Map<Class<? extends Entity>, Map<Id<?>, Entity>> kinds;

    private Loose(Map<Class<? extends Entity>, Map<Id<?>, Entity>> kinds) {
        this.kinds = kinds;
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

        boolean touches(Class<? extends Entity> kind) {
            return changed.containsKey(kind);
        }

        private Map<Id<?>, Entity> kind(Entity entity) {
            return changed.computeIfAbsent(entity.getClass(), kind -> new LinkedHashMap<>(before.kind(kind)));
        }

        Loose done() {
            if (changed.isEmpty()) return before;
            var kinds = new HashMap<>(before.kinds);
            kinds.putAll(changed);
            return new Loose(Collections.unmodifiableMap(kinds));
        }
    }
}
