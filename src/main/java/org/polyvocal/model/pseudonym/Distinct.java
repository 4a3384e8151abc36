package org.polyvocal.model.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Naming;
import org.polyvocal.model.Study;

/// Keeps apart what is told apart by its name: two documents, or two cases of a kind, whose names would become one get a
/// number. An interview as a case goes by its document's name.
final class Distinct {
    private final Set<String> documents = new HashSet<>();
    private final Map<Case.Kind, Set<String>> cases = new HashMap<>();
    private final Map<Id<Document>, String> names = new HashMap<>();
    private final Study study;

    Distinct(Study study) {
        this.study = study;
    }

    List<Edit> edits(List<Edit> edits) {
        var changed = new HashSet<Id<?>>();
        edits.forEach(edit -> changed.add(edit.subject().id()));
        study.documents().stream().filter(it -> !changed.contains(it.id())).forEach(it -> documents.add(it.name()));
        study.casebook().cases().stream().filter(it -> !changed.contains(it.id()))
                .forEach(it -> taken(it.kind()).add(Naming.folded(it.name())));
        var named = edits.stream().map(this::withDocument).toList();
        return named.stream().map(this::withCase).toList();
    }

    private Edit withDocument(Edit edit) {
        if (!(edit instanceof Edit.Replace(Document before, Document after))) return edit;
        var name = Naming.free(after.name(), documents::contains);
        documents.add(name);
        names.put(after.id(), name);
        return new Edit.Replace(before, after.named(name));
    }

    private Edit withCase(Edit edit) {
        if (!(edit instanceof Edit.Replace(Case before, Case after))) return edit;
        var taken = taken(after.kind());
        var name = after.document().map(id -> names.getOrDefault(id, after.name()))
                .orElseGet(() -> Naming.free(after.name(), it -> taken.contains(Naming.folded(it))));
        taken.add(Naming.folded(name));
        Entity distinct = after.named(name);
        return new Edit.Replace(before, distinct);
    }

    private Set<String> taken(Case.Kind kind) {
        return cases.computeIfAbsent(kind, _ -> new HashSet<>());
    }
}
