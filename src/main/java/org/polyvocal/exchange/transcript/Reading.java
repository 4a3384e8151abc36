package org.polyvocal.exchange.transcript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyvocal.exchange.turns.Remark;
import org.polyvocal.model.Document;
import org.polyvocal.model.Manuscript;

/// A transcript as read, not yet stored.
///
/// @param document   with fresh ids; its name is the file's without the extension, made unique by whoever stores it
/// @param manuscript its text, and the bytes it was read from
/// @param convention how speakers are marked in it, for a person
/// @param attributes what the file says of the interview, name by name, in the file's order
/// @param remarks    what readers wrote beside the text
public record Reading(Document document, Manuscript manuscript, String convention, Map<String, String> attributes,
        List<Remark> remarks) {
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(manuscript, "manuscript");
        Objects.requireNonNull(convention, "convention");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
    }

    /// What is known of an interview stays out of logs.
    @Override
    public String toString() {
        return "Reading of " + document;
    }
}
