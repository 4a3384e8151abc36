package org.polyvocal.index.query;

import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.Case;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Stance;

/// What is asked. Immutable; made by [Parser] and answered for turns or for codings.
///
/// A turn answers a question about words by what is said in it, one about a document or a speaker by whose it is, and
/// one about codings when such a coding touches it. A coding answers by the words of its passage, by the document and
/// the turns it touches, and by itself.
///
/// Where passages are asked for, as on both sides of a relation, those of words are the places where they stand, those of
/// what is asked of codings are such codings, and those of anything else are whole turns.
public sealed interface Query {
    /// What nothing asks for narrows nothing.
    record Everything() implements Query {}

    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}

    /// One word, or several that follow each other.
    ///
    /// @param words of a phrase, in order
    record Phrase(List<Pattern> words) implements Query {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// Words in any order with at most so many others between them.
    record Near(List<Pattern> words, int others) implements Query {
        public Near {
            words = List.copyOf(words);
        }
    }

    /// Passages that stand so to a passage of the others: those of `one` are found.
    record Related(Query one, Relation relation, Query other) implements Query {}

    /// What is asked of the document or the speaker.
    sealed interface Source extends Query {}

    record InDocument(Name name) implements Source {}

    record InSet(Name name) implements Source {}

    record SaidBy(Name speaker) implements Source {}

    record SaidAs(Role role) implements Source {}

    /// What is asked of the cases that somebody's words belong to: the speaker's person, what that lies within, and the
    /// interview itself.
    sealed interface Belonging extends Source {}

    /// Of a case that is called so.
    ///
    /// @param kind empty for any
    record OfCase(Optional<Case.Kind> kind, Name name) implements Belonging {}

    /// @param asked the attribute's name
    record Answered(Id<Attribute> attribute, String asked, Name value) implements Belonging {}

    /// @param asked the attribute's name and the range as it was typed
    record Measured(Id<Attribute> attribute, String asked, Range range) implements Belonging {}

    /// What is asked of a coding.
    sealed interface Coded extends Query {}

    /// With the code, or with one nested under it.
    record With(Id<Code> code, String name) implements Coded {}

    record By(Name coder) implements Coded {}

    record Claiming(ClaimType claim) implements Coded {}

    record Standing(Stance stance) implements Coded {}

    /// Made on one of these days.
    ///
    /// @param asked as it was typed
    record Dated(String asked, Range days) implements Coded {}

    /// With these words in its memo.
    ///
    /// @param words a [Phrase] or a [Near]
    record Noted(Query words) implements Coded {}
}
