package org.polyvocal.desktop.memos;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.workbench.memos.Notes;

/// What a memo is written on, and how it is kept.
///
/// @param on   tells one target from another
/// @param text as it is kept now
public record MemoTarget(Object on, String text, Consumer<String> keep) {
    public static MemoTarget of(Workspace workspace, Coding coding) {
        return new MemoTarget(coding.id(), coding.memo(), text -> new Tagging(workspace).note(coding, text));
    }

    /// An emptied memo is deleted; one that is not in the study yet is added.
    public static MemoTarget of(Workspace workspace, Memo memo) {
        return new MemoTarget(memo.id(), memo.text(), text -> workspace.perform(study -> kept(study, memo, text)));
    }

    /// A memo on the study as a whole, there once something is written.
    static MemoTarget onProject(Workspace workspace) {
        return of(workspace, new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.empty(),
                workspace.coder().get().id(), Instant.now().truncatedTo(ChronoUnit.MILLIS), ""));
    }

    public static MemoTarget onPassage(Workspace workspace, Passage passage) {
        return new MemoTarget(Optional.of(passage), "", text -> new Tagging(workspace).note(passage, text));
    }

    private static Change kept(Study study, Memo memo, String text) {
        return new Notes(study).memo(memo.id())
                .map(now -> text.isBlank() ? CodingChanges.remove(now) : CodingChanges.rewrite(now, text))
                .orElseGet(() -> CodingChanges.add(memo.saying(text)));
    }

    public boolean sameAs(MemoTarget other) {
        return on.equals(other.on);
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "MemoTarget on " + on;
    }
}
