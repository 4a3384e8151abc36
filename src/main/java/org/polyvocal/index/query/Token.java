package org.polyvocal.index.query;

import java.util.OptionalInt;

/// A piece of a query as it is typed, and where.
sealed interface Token {
    int at();

    record Open(int at) implements Token {}

    record Close(int at) implements Token {}

    record And(int at) implements Token {}

    record Or(int at) implements Token {}

    record Not(int at) implements Token {}

    /// A field's name, before its colon.
    record Field(int at, String name) implements Token {}

    record Bare(int at, String words) implements Token {}

    /// @param near the number after `~`
    record Quoted(int at, String words, OptionalInt near) implements Token {}

    record Regex(int at, String expression) implements Token {}
}
