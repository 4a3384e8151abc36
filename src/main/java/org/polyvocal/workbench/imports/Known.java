package org.polyvocal.workbench.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.model.Document;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Study;

/// The transcripts that are there already, by what tells whether another is the same.
final class Known {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> byOriginal = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();

    Known() {}

    Known(Study study) {
        study.documents().forEach(this::add);
    }

    void add(Document document) {
        names.add(document.name());
        byOriginal.putIfAbsent(document.source().sha256(), document.name());
        byText.putIfAbsent(document.text().sha256(), document.name());
    }

    /// The name of a transcript that was read from the same bytes.
    Optional<String> ofOriginal(String sha256) {
        return Optional.ofNullable(byOriginal.get(sha256));
    }

    /// The name of a transcript with the same text, from whatever file.
    Optional<String> ofText(String sha256) {
        return Optional.ofNullable(byText.get(sha256));
    }

    /// The document under a name that no other has.
    Document unique(Document document) {
        var name = Naming.free(document.name(), names::contains);
        return name.equals(document.name()) ? document : document.named(name);
    }
}
