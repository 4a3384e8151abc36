package org.polyvocal.analysis.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;

/// A document, the codings in it, and the coders who worked on it, whether or not they found anything to code.
public record Work(Document document, List<Coding> codings, Set<Id<Coder>> coders) {
    public Work {
        Objects.requireNonNull(document, "document");
        codings = codings.stream().sorted(Coding.READING_ORDER).toList();
        coders = Set.copyOf(coders);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Work on " + document.id() + " by " + coders.size() + " coders";
    }
}
