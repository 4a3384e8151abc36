package org.polyvocal.exchange.transcript;

import java.util.Objects;
import org.polyvocal.model.Document;
import org.polyvocal.model.Manuscript;

/// A transcript as read, not yet stored.
///
/// @param document   with fresh ids; its name is the file's without the extension, made unique by whoever stores it
/// @param manuscript its text, and the bytes it was read from
/// @param convention how speakers are marked in it, for a person
public record Reading(Document document, Manuscript manuscript, String convention) {
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(manuscript, "manuscript");
        Objects.requireNonNull(convention, "convention");
    }
}
