package org.polyvocal.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Source;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.Ancestry;
import org.polyvocal.store.ProjectFile;
import org.polyvocal.store.ProjectPath;
import org.polyvocal.workbench.merge.InOrder;
import org.polyvocal.workbench.merge.MergeLine;
import org.polyvocal.workbench.merge.Merging;
import org.polyvocal.workbench.merge.Preference;

/// Brings another copy of a project, or a coder's copy of it, together with this one.
public final class Merges {
    private Merges() {}

    /// What merging would do; nothing is changed.
    ///
    /// @throws org.polyvocal.model.words.CannotOpen when the other project cannot be opened
    public static List<MergeLine> preview(Session session, Path other, Optional<char[]> password, Preference preference) {
        try (var theirs = open(session, other, password)) {
            return merging(session, theirs, preference).lines();
        }
    }

    /// Does it, as one change that can be undone. Merging the same copy again changes nothing.
    ///
    /// @throws org.polyvocal.model.words.CannotOpen when the other project cannot be opened
    public static List<MergeLine> merge(Session session, Path other, Optional<char[]> password, Preference preference) {
        try (var theirs = open(session, other, password)) {
            var merging = merging(session, theirs, preference);
            if (merging.edits().isEmpty()) return merging.lines();
            session.perform(Change.of(Label.of("workbench.change.merge", theirs.name()), merging.edits()),
                    manuscripts(merging.edits(), theirs));
            session.settle();
            return merging.lines();
        }
    }

    private static ProjectFile open(Session session, Path other, Optional<char[]> password) {
        if (ProjectPath.file(other).equals(session.path())) throw new Problem("workbench.merge.itself", session.name());
        return ProjectFile.open(other, password);
    }

    private static Merging merging(Session session, ProjectFile theirs, Preference preference) {
        var ancestry = session.ancestry(theirs);
        return Merging.of(session.study(), entities(theirs), preference, ancestry.ours()::contains,
                ancestry.theirs()::contains);
    }

    /// Where the bytes of an original were removed for good, the text is what a document was read from.
    private static List<Entity> entities(ProjectFile theirs) {
        return InOrder.of(theirs.study()).stream().map(entity -> entity instanceof Document document
                && !theirs.hasOriginal(document) ? withoutOriginal(document) : entity).toList();
    }

    private static Document withoutOriginal(Document it) {
        return new Document(it.id(), it.name(), it.set(), new Source(it.source().file(), "txt", it.text().sha256()), it.text(),
                it.speakers(), it.turns(), it.added());
    }

    private static List<Manuscript> manuscripts(List<Edit> edits, ProjectFile theirs) {
        var manuscripts = new ArrayList<Manuscript>();
        for (var edit : edits) {
            if (edit instanceof Edit.Add(Document document)) manuscripts.add(manuscript(document, theirs));
        }
        return manuscripts;
    }

    private static Manuscript manuscript(Document document, ProjectFile theirs) {
        var text = theirs.text(document);
        return theirs.hasOriginal(document)
                ? Manuscript.read(text, theirs.original(document), document.source().sha256())
                : new Manuscript(text, text.getBytes(StandardCharsets.UTF_8));
    }
}
