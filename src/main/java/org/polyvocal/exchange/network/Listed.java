package org.polyvocal.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Somebody whom a survey lists.
///
/// @param id         what the file calls the person in its ties
/// @param name       where that is another
/// @param answered   whether the person answered at all, where the file says so
/// @param attributes what else it says, by the names of its columns
public record Listed(int row, String id, Optional<String> name, Optional<Boolean> answered, Map<String, String> attributes) {
    public Listed {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(answered, "answered");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static Listed of(int row, String id) {
        return new Listed(row, id, Optional.empty(), Optional.empty(), Map.of());
    }

    /// With no more than these of what the file says.
    public Listed saying(Predicate<String> wanted) {
        var kept = new LinkedHashMap<>(attributes);
        kept.keySet().removeIf(wanted.negate());
        return new Listed(row, id, name, answered, kept);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Listed on row " + row;
    }
}
