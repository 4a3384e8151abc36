package org.polyvocal.desktop.importdesk;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Contents;

/// How many transcripts there are, and how many are wanted, with their turns and words.
record Totals(int files, long wanted, long turns, long words, long failed, long unticked) {
    static Totals of(List<Draft> drafts) {
        var wanted = drafts.stream().filter(Draft::isWanted).flatMap(draft -> draft.contents().stream()).toList();
        return new Totals(drafts.size(), wanted.size(), wanted.stream().mapToLong(Contents::turns).sum(),
                wanted.stream().mapToLong(contents -> contents.head().text().words()).sum(),
                drafts.stream().filter(draft -> !draft.isReadable()).count(),
                drafts.stream().filter(draft -> draft.isReadable() && !draft.ticked().get()).count());
    }

    /// "5 files ready, 1 cannot be read and is left out · 780 turns · 41,000 words"
    String sentence() {
        var parts = new ArrayList<String>();
        parts.add(Messages.say("desktop.desk.ready", wanted));
        if (failed > 0) parts.add(Messages.say("desktop.desk.unreadable", failed));
        if (unticked > 0) parts.add(Messages.say("desktop.desk.unticked", unticked));
        if (wanted > 0) parts.add(Messages.say("desktop.desk.amount", turns, words));
        return String.join(" · ", parts);
    }
}
