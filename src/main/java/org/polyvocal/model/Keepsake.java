package org.polyvocal.model;

import java.util.Objects;

/// What came with the file of another program and has no place among the other records, kept as it was so that it can be
/// given back; and the report of what an exchange has kept, changed and left out.
///
/// @param subject what it is about: the id of a record, the name of a part, or the moment of an exchange
public record Keepsake(Id<Keepsake> id, Kind kind, String subject, String content) implements Entity {
    /// No more characters than this are kept in one piece.
    public static final int LONGEST = 1_000_000;

    /// What sort of thing is kept.
    public enum Kind {
        /// A piece of XML that only other programs understand.
        PART,
        /// Lines on how records were written in the file that they came from.
        FACTS,
        /// What an import or an export has kept, changed and left out, as a csv table.
        REPORT
    }

    public Keepsake {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        if (content.length() > LONGEST) throw new IllegalArgumentException("too long to be kept in one piece");
    }

    public Keepsake saying(String content) {
        return new Keepsake(id, kind, subject, content);
    }

    /// What is kept may be what people said, and stays out of logs.
    @Override
    public String toString() {
        return "Keepsake " + id;
    }
}
