package org.polyvocal.store.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.polyvocal.model.Edit;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.store.records.Json;

/// A row of the journal with what it did, as it is written there.
///
/// @param parts JSON arrays of edits, to be read one after the other
/// @param purge the number of the row that has removed the words and edits of this one
public record Row(Entry entry, String previous, String hash, List<String> parts, Optional<Long> purge) {
    /// An id or a checksum, whose letters mean nothing.
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f-]{36}|[0-9a-f]{64}");

    /// @throws IllegalArgumentException when somebody has written something there that no change can be made of
    public Committed committed() {
        return new Committed(entry.number(), entry.at(), entry.author().id(), entry.kind(), change());
    }

    public Change change() {
        return new Change(entry.label(), entry.gesture(), edits());
    }

    /// What was purged cannot be told any more, and a purge itself tells nothing of what it took.
    private List<Edit> edits() {
        if (entry.kind() == Committed.Kind.PURGED) return List.of();
        return parts.stream().flatMap(part -> EditText.read(part).stream()).toList();
    }

    /// The records before and after, as one JSON array for a reader without our program.
    public String detail() {
        return parts.stream().map(part -> part.substring(1, part.length() - 1)).collect(Collectors.joining(",", "[", "]"));
    }

    /// Whether something that is written in it is such.
    public boolean says(Predicate<String> such) {
        return entry.label().words().stream().anyMatch(such)
                || parts.stream().anyMatch(part -> Json.readArray(part).stream().anyMatch(value -> says(value, such)));
    }

    private static boolean says(Object value, Predicate<String> such) {
        return switch (value) {
            case String words -> !IDENTIFIER.matcher(words).matches() && such.test(words);
            case Map<?, ?> object -> object.values().stream().anyMatch(each -> says(each, such));
            case List<?> array -> array.stream().anyMatch(each -> says(each, such));
            default -> false;
        };
    }

    /// What the row did to the project, when it was a purge.
    public Tombstone tombstone() {
        return Tombstone.of(this);
    }

    /// Whether the row is as it was when it was chained to the row with this hash. Of a purged one only its hash is left,
    /// which the next row's holds fast.
    public boolean follows(String before) {
        if (purge.isPresent()) return previous.equals(before);
        var chain = new Chain(previous, entry);
        parts.forEach(chain::add);
        return previous.equals(before) && hash.equals(chain.hash());
    }
}
