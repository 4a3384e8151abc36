package org.polyvocal.exchange.refi.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polyvocal.exchange.refi.form.Guids;
import org.polyvocal.exchange.refi.form.Node;
import org.polyvocal.exchange.refi.meaning.Facet;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Study;

/// Everything that will be written, before the first of it is: the parts of a file refer to what comes after them.
final class Plan {
    private final Study study;
    private final Kept kept;
    private final Map<Id<Document>, Collection<Selected>> selections = new HashMap<>();
    private final Set<Facet.Value> facets = new HashSet<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Map<Id<Code>, List<Memo>> onCodes;
    private final Map<Id<Document>, List<Memo>> onDocuments;

    Plan(Study study, Function<Document, String> texts) {
        this.study = study;
        this.kept = new Kept(study);
        this.onCodes = memos(Memo::code);
        this.onDocuments = memos(Memo::document);
        study.documents().forEach(document -> selections.put(document.id(), Selections.of(study, kept, document,
                () -> texts.apply(document), memos(document).stream().filter(memo -> memo.span().isPresent()).toList())));
        study.codings().forEach(coding -> facets.addAll(Facet.values(coding)));
        study.entities().forEach(entity -> ids.add(entity.id().value()));
        study.codings().filter(coding -> !coding.memo().isEmpty()).forEach(coding -> ids.add(note(coding)));
        selections.values().forEach(all -> all.forEach(selected -> ids.add(selected.guid())));
        facets.forEach(value -> {
            ids.add(value.guid());
            ids.add(value.facet().guid());
        });
        kept.parts().forEach(this::know);
    }

    private <T> Map<Id<T>, List<Memo>> memos(Function<Memo, Optional<Id<T>>> about) {
        return study.memos().stream().filter(memo -> !memo.text().isBlank() && about.apply(memo).isPresent())
                .collect(Collectors.groupingBy(memo -> about.apply(memo).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private void know(Node part) {
        if (!part.attribute("guid").isEmpty()) ids.add(Guids.of(part.attribute("guid")));
        part.children().forEach(this::know);
    }

    Study study() {
        return study;
    }

    Kept kept() {
        return kept;
    }

    Collection<Selected> selections(Document document) {
        return selections.get(document.id());
    }

    List<Memo> memos(Code code) {
        return onCodes.getOrDefault(code.id(), List.of());
    }

    /// On the document or a passage of it.
    List<Memo> memos(Document document) {
        return onDocuments.getOrDefault(document.id(), List.of());
    }

    /// The values of a facet that are said of some coding.
    List<Facet.Value> values(Facet facet) {
        return facets.stream().filter(value -> value.facet() == facet).sorted(java.util.Comparator.comparing(Facet.Value::word))
                .toList();
    }

    /// The id of the note that a coding's memo becomes.
    UUID note(Coding coding) {
        return kept.guid("codingNote", coding.id()).orElseGet(() -> Guids.derived("note", coding.id()));
    }

    /// Whether something with this id will be in the file.
    boolean holds(String guid) {
        return ids.contains(Guids.of(guid));
    }
}
