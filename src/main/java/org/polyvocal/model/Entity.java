package org.polyvocal.model;

/// One record of the project: what an [Edit] adds, removes or replaces, and the store keeps in a table of its own.
public sealed interface Entity permits Project, Coder, Attribute, Case, Document, Recording, Code, Coding, Memo, Pseudonym,
        Keepsake, Assignment, SavedSearch, Relation, Response, Finding {
    Id<?> id();
}
