package org.polyvocal.desktop.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

/// A list of passages with what it is a list of: the codings of a code, the hits of a search, what stands behind a cell.
///
/// @param title what stands in the drawer's head
/// @param codes whose glyphs stand before the title
public record PassageList(String title, List<Id<Code>> codes, List<Entry> entries) {
    public PassageList {
        codes = List.copyOf(codes);
        entries = List.copyOf(entries);
    }

    /// Whether any of it is a place in one of these documents that no coding keeps.
    boolean restsOn(Set<Id<Document>> documents) {
        return entries.stream().anyMatch(entry -> entry.restsOn(documents));
    }

    /// What is left when the texts of these documents are others: where a hit has gone nobody knows.
    PassageList without(Set<Id<Document>> documents) {
        return new PassageList(title, codes, entries.stream().filter(entry -> !entry.restsOn(documents)).toList());
    }

    /// One passage.
    ///
    /// @param shown   the words to show and to go to
    /// @param lit     the parts of them that are lit: two overlapping codings, or a hit
    /// @param coding  the coding it comes from, when it comes from one
    public record Entry(Passage shown, List<Span> lit, Optional<Id<Coding>> coding) {
        public Entry {
            lit = List.copyOf(lit);
        }

        private boolean restsOn(Set<Id<Document>> documents) {
            return (coding.isEmpty() || lit.size() > 1) && documents.contains(shown.document());
        }

        public static Entry of(Coding coding) {
            return new Entry(coding.passage(), List.of(coding.span()), Optional.of(coding.id()));
        }
    }
}
