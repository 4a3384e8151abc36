package org.polyvocal.desktop.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Passage;
import org.polyvocal.model.change.CodingChanges;

/// What a memo is written on, and how it is kept.
///
/// @param on   tells one target from another
/// @param text as it is kept now
record MemoTarget(Object on, String text, Consumer<String> keep) {
    static MemoTarget of(Workspace workspace, Coding coding) {
        return new MemoTarget(coding.id(), coding.memo(), text -> new Tagging(workspace).note(coding, text));
    }

    /// An emptied memo is deleted.
    static MemoTarget of(Workspace workspace, Memo memo) {
        return new MemoTarget(memo.id(), memo.text(), text -> workspace.perform(_ -> text.isBlank()
                ? CodingChanges.remove(memo)
                : CodingChanges.rewrite(memo, text)));
    }

    static MemoTarget onPassage(Workspace workspace, Passage passage) {
        return new MemoTarget(Optional.of(passage), "", text -> new Tagging(workspace).note(passage, text));
    }

    boolean sameAs(MemoTarget other) {
        return on.equals(other.on);
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "MemoTarget on " + on;
    }
}
