package org.polyvocal.model;

/// The smallest change there is: one record added, removed or replaced, with its before and its after.
public sealed interface Edit {
    record Add(Entity entity) implements Edit {}

    record Remove(Entity entity) implements Edit {}

    record Replace(Entity before, Entity after) implements Edit {
        public Replace {
            if (before.getClass() != after.getClass() || !before.id().equals(after.id())) {
                throw new IllegalArgumentException("not the same record: " + before.id() + ", " + after.id());
            }
        }
    }

    /// What takes this edit back.
    default Edit inverse() {
        return switch (this) {
            case Add(var entity) -> new Remove(entity);
            case Remove(var entity) -> new Add(entity);
            case Replace(var before, var after) -> new Replace(after, before);
        };
    }

    /// The record as it is afterwards, or as it was when this removes it.
    default Entity subject() {
        return switch (this) {
            case Add(var entity) -> entity;
            case Remove(var entity) -> entity;
            case Replace(_, var after) -> after;
        };
    }
}
