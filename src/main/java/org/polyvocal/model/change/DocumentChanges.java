package org.polyvocal.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;

/// What can be done to documents as wholes.
public final class DocumentChanges {
    static final String IMPORT = "model.change.import";

    private DocumentChanges() {}

    /// One of the changes of an import; all of one import share the gesture, so that undo takes the batch.
    ///
    /// @param memos on passages of the document
    public static Change bring(Document document, List<Memo> memos, UUID gesture) {
        var edits = Stream.<Entity>concat(Stream.of(document), memos.stream()).map(Edit.Add::new).toList();
        return new Change(Label.of(IMPORT, document.name()), gesture, List.copyOf(edits));
    }

    /// What is known of the document as a case goes by its name.
    public static Change rename(Study study, Document document, String name) {
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Replace(document, document.named(name.strip())));
        study.casebook().interview(document.id()).ifPresent(each -> edits.add(new Edit.Replace(each, each.named(name.strip()))));
        return Change.of(Label.of("model.change.document.rename", document.name(), name), edits);
    }

    public static Change regroup(Document document, String set) {
        return Change.of(Label.of("model.change.document.regroup", document.name()),
                new Edit.Replace(document, document.inSet(set.strip())));
    }

    /// Says who of the speakers asks and who answers.
    public static Change cast(Document document, Id<Speaker> speaker, Role role) {
        var speakers = document.speakers().stream()
                .map(each -> each.id().equals(speaker) ? each.as(role) : each).toList();
        return Change.of(Label.of("model.change.document.cast", document.name()),
                new Edit.Replace(document, document.spokenBy(speakers)));
    }

    /// Takes the document away with its codings and memos, its link to a recording, what is known of it as a case, and from
    /// whom it was given to.
    public static Change remove(Study study, Document document) {
        var edits = new ArrayList<Edit>();
        study.codings(document.id()).forEach(coding -> edits.add(new Edit.Remove(coding)));
        study.memos().stream().filter(memo -> memo.document().equals(Optional.of(document.id())))
                .forEach(memo -> edits.add(new Edit.Remove(memo)));
        study.casebook().interview(document.id()).ifPresent(each -> edits.add(new Edit.Remove(each)));
        study.recording(document.id()).ifPresent(each -> edits.add(new Edit.Remove(each)));
        study.assignments().stream().filter(given -> given.document().equals(document.id()))
                .forEach(given -> edits.add(new Edit.Remove(given)));
        edits.add(new Edit.Remove(document));
        return Change.of(Label.of("model.change.document.remove", document.name()), edits);
    }
}
