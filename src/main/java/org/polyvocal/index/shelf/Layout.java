package org.polyvocal.index.shelf;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.polyvocal.model.Id;

/// The names of the fields, and what stands in them. Whoever changes anything here, or in how words are cut, raises
/// [#SCHEMA]; an index of another schema is built anew.
public final class Layout {
    public static final String SCHEMA = "2";

    /// Whose document it is; a term, so that everything of a document can be replaced at once, and a value.
    public static final String DOCUMENT = "document";
    /// The number of the turn, from 1; 0 for text outside turns.
    public static final String TURN = "turn";
    public static final String START = "start";
    public static final String END = "end";
    /// Whose memo it is: a coding or a memo of its own.
    public static final String NOTE = "note";

    private Layout() {}

    /// Which of the texts is meant; each is kept as written under its name, and without endings under `name.language`.
    public enum Body {
        TALK, MEMO;

        public String exact() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String stemmed(String language) {
            return exact() + "." + language;
        }

        /// The language whose stems a field holds; empty for other fields.
        public Optional<String> language(String field) {
            return field.startsWith(exact() + ".") ? Optional.of(field.substring(exact().length() + 1)) : Optional.empty();
        }
    }

    public static BytesRef bytes(Id<?> id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits());
        return new BytesRef(bytes.array());
    }

    public static <T> Id<T> id(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, 16);
        return new Id<>(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
