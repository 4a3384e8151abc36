package org.polyvocal.workbench.memos;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Naming;

/// A memo, or what is noted on a coding, with the words that tell what it is on and whose it is.
///
/// @param on    the memo or the coding
/// @param about the study, document, place or code
/// @param coder who wrote it
public record Note(Entity on, Kind kind, String about, String coder, Instant created, String text) {
    /// The names of what [#cells] holds.
    public static final List<String> COLUMNS = List.of("id", "kind", "about", "coder", "created", "text");

    public Note {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(created, "created");
    }

    public List<String> cells() {
        return List.of(on.id().toString(), kind.word(), about, coder, created.toString(), text);
    }

    /// Whether every one of the words stands in it.
    ///
    /// @param words folded, so that case and accents make no difference
    boolean has(List<String> words) {
        if (words.isEmpty()) return true;
        var all = Naming.folded(String.join(" ", about, coder, text));
        return words.stream().allMatch(all::contains);
    }

    /// Memos and names stay out of logs.
    @Override
    public String toString() {
        return "Note on " + kind.word() + " " + on.id();
    }
}
