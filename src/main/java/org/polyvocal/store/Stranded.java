package org.polyvocal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.journal.Row;

/// Looks whether a passage would end up on wrong words when changes are taken back. It would if a revision of a text went
/// under passages that were marked on it since, of which the revision knows nothing; and if a passage came back to a text
/// that has been revised while it was gone.
final class Stranded {
    private final Set<Id<Document>> documents = new HashSet<>();
    private final Map<Id<Document>, List<Later>> since = new HashMap<>();

    /// What was done to a document's words or passages, and when.
    private record Later(long number, Edit edit) {}

    private Stranded(List<Deed> deeds, Handle handle) {
        deeds.forEach(deed -> deed.change().edits().forEach(edit -> documents.addAll(Marks.put(edit))));
        if (documents.isEmpty()) return;
        var taken = deeds.stream().map(Stranded::number).collect(Collectors.toSet());
        Journal.since(handle, number(deeds.getLast()), row -> {
            if (!taken.contains(row.entry().number())) note(row);
        });
    }

    private void note(Row row) {
        for (var edit : row.change().edits()) {
            Marks.document(edit.subject()).filter(documents::contains).ifPresent(
                    in -> since.computeIfAbsent(in, _ -> new ArrayList<>()).add(new Later(row.entry().number(), edit)));
        }
    }

    /// The row that is taken back.
    private static long number(Deed deed) {
        return deed.undoes().orElseThrow();
    }

    /// Why taking rows back would leave something on wrong words.
    ///
    /// @param deeds that take them back, the latest first; they fit the study
    static Optional<Problem> by(List<Deed> deeds, Study now, Handle handle) {
        var stranded = new Stranded(deeds, handle);
        if (stranded.documents.isEmpty()) return Optional.empty();
        var study = now;
        for (var deed : deeds) {
            var edits = deed.change().edits();
            var problem = stranded.by(number(deed), edits, study);
            if (problem.isPresent()) return problem;
            study = study.after(edits);
        }
        return Optional.empty();
    }

    private Optional<Problem> by(long number, List<Edit> takingBack, Study study) {
        var marked = new HashSet<Id<Document>>();
        var revised = new HashSet<Id<Document>>();
        takingBack.forEach(edit -> (edit.subject() instanceof Document ? revised : marked).addAll(Marks.put(edit)));
        if (revised.stream().anyMatch(in -> isMarkedSince(number, in, study))) {
            return Optional.of(new Problem("store.markedSince"));
        }
        return marked.stream().anyMatch(in -> isRevisedSince(number, in, study))
                ? Optional.of(new Problem("store.revisedSince"))
                : Optional.empty();
    }

    private boolean isMarkedSince(long number, Id<Document> in, Study study) {
        var marked = Marks.passages(study, in);
        var then = new HashMap<>(marked);
        since(number, in).reversed().forEach(edit -> back(edit, then));
        return !then.entrySet().containsAll(marked.entrySet());
    }

    private boolean isRevisedSince(long number, Id<Document> in, Study study) {
        var then = since(number, in).stream().flatMap(edit -> Marks.textBefore(edit).stream()).findFirst();
        var now = study.document(in).map(it -> it.text().sha256());
        return then.isPresent() && now.isPresent() && !then.equals(now);
    }

    private List<Edit> since(long number, Id<Document> in) {
        return since.getOrDefault(in, List.of()).stream().filter(it -> it.number > number).map(Later::edit).toList();
    }

    private static void back(Edit edit, Map<Id<?>, Span> passages) {
        var id = edit.subject().id();
        passages.remove(id);
        switch (edit.inverse()) {
            case Edit.Remove _ -> passages.remove(id);
            case Edit.Add(var entity) -> Marks.span(entity).ifPresent(span -> passages.put(id, span));
            case Edit.Replace(_, var before) -> Marks.span(before).ifPresent(span -> passages.put(id, span));
        }
    }
}
