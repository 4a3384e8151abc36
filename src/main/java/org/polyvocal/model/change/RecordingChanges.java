package org.polyvocal.model.change;

import java.util.List;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Recording;
import org.polyvocal.model.Study;

/// What can be done to the links between documents and their recordings.
public final class RecordingChanges {
    private RecordingChanges() {}

    /// Links a document to a recording, in the place of the one it may have.
    public static Change link(Study study, Document document, Recording recording) {
        var edit = study.recording(document.id())
                .<Edit>map(before -> new Edit.Replace(before,
                        before.lyingAt(recording.path(), recording.size(), recording.sha256())))
                .orElseGet(() -> new Edit.Add(recording));
        return Change.of(Label.of("model.change.recording.link", document.name()), edit);
    }

    /// Says where recordings lie that had been moved.
    ///
    /// @param found as they are now, each linked already
    public static Change find(Study study, List<Recording> found) {
        var edits = found.stream().map(now -> new Edit.Replace(study.recording(now.document()).orElseThrow(), now)).toList();
        return Change.of(Label.of("model.change.recording.find", String.valueOf(found.size())), edits);
    }

    /// Leaves a document without a recording; the file stays where it is.
    public static Change unlink(Study study, Document document) {
        return Change.of(Label.of("model.change.recording.unlink", document.name()),
                study.recording(document.id()).map(Edit.Remove::new).stream().toList());
    }
}
