package org.polyvocal.store.records;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// The values of one row, read from left to right, each once. They come from a table or from JSON, which has a string
/// where a table has an id or a moment.
final class Cells {
    private final Object[] values; // null where the row says nothing
    private int at;

    Cells(Object... values) {
        this.values = values.clone();
    }

    private Object next() {
        return values[at++];
    }

    String text() {
        return (String) next();
    }

    Optional<String> textIfAny() {
        return Optional.ofNullable(text());
    }

    int number() {
        return ((Number) next()).intValue();
    }

    OptionalInt numberIfAny() {
        return next() instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    Optional<Long> longIfAny() {
        return Optional.ofNullable((Number) next()).map(Number::longValue);
    }

    <T> Id<T> id() {
        return id(next());
    }

    <T> Optional<Id<T>> idIfAny() {
        var value = next();
        return value == null ? Optional.empty() : Optional.of(id(value));
    }

    private static <T> Id<T> id(Object value) {
        return new Id<>(value instanceof UUID id ? id : UUID.fromString((String) value));
    }

    Instant moment() {
        return next() instanceof OffsetDateTime moment ? moment.toInstant() : Instant.parse((String) values[at - 1]);
    }

    Span span() {
        return new Span(number(), number());
    }

    Optional<Span> spanIfAny() {
        var start = numberIfAny();
        var end = numberIfAny();
        return start.isPresent() ? Optional.of(new Span(start.getAsInt(), end.getAsInt())) : Optional.empty();
    }
}
