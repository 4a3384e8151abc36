package org.polyvocal.analysis.cooccurrence;

import java.util.List;
import java.util.Objects;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Study;

/// A document with its codings, whoever made them, in reading order.
public record Page(Document document, List<Coding> codings) {
    public Page {
        Objects.requireNonNull(document, "document");
        codings = codings.stream().sorted(Coding.READING_ORDER).toList();
    }

    public static List<Page> all(Study study) {
        return study.documents().stream().map(document -> new Page(document, study.codings(document.id()))).toList();
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Page of " + document.id() + ", " + codings.size() + " codings";
    }
}
