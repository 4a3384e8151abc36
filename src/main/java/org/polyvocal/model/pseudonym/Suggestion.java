package org.polyvocal.model.pseudonym;

import java.util.List;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.Span;

/// A word or words that may be a name; a person decides.
///
/// @param variants    parts of the name that stand by themselves elsewhere
/// @param occurrences how often it was seen, its variants included
/// @param first       where it stands first; empty where it was found beside the texts, such as in the name of a file
public record Suggestion(String name, List<String> variants, Pseudonym.Kind kind, int occurrences, int documents,
        List<Context> first) {
    /// A place in the text of a document.
    public record Context(Id<Document> document, Span span) {}

    public Suggestion {
        variants = List.copyOf(variants);
        first = List.copyOf(first);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Suggestion seen " + occurrences + " times";
    }
}
