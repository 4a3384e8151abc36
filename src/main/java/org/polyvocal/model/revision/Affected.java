package org.polyvocal.model.revision;

import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Words;

/// A coding or a memo, and what a revision does to it.
///
/// @param after       how it is afterwards; nothing where it goes with its words
/// @param wordsBefore the words it is on
/// @param wordsAfter  the words it is on afterwards; empty where they are lost
public record Affected<E extends Entity>(E before, Optional<E> after, Fate fate, String wordsBefore, String wordsAfter) {
    /// What becomes of a passage.
    public enum Fate {
        /// Same words, same place.
        STAYS,
        /// Same words, further up or down.
        MOVES,
        /// Other words, as many as before: a mended typo.
        REWORDED,
        /// More words.
        GROWS,
        /// Fewer words.
        SHRINKS,
        /// None of its words is left. A coding goes with them; a memo stays with the document.
        LOST;

        /// Whether the words are others than before.
        public boolean changesWords() {
            return this != STAYS && this != MOVES;
        }

        /// The word in messages: `stays`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Fate of(String before, String after) {
            if (after.isEmpty()) return LOST;
            if (before.equals(after)) return MOVES;
            var more = Words.count(after) - Words.count(before);
            return more == 0 ? REWORDED : more > 0 ? GROWS : SHRINKS;
        }
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Affected " + before + " " + fate;
    }
}
