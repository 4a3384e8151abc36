package org.polyvocal.desktop;

import java.util.List;
import java.util.Optional;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Workspace;

/// Goes from one passage of the drawer's list to the next, from wherever the keys are: the hits of a search, the codings
/// of a code. After the last comes the first.
final class PassageWalk {
    private final Workspace workspace;

    PassageWalk(Workspace workspace) {
        this.workspace = workspace;
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        var entries = workspace.passages().get().map(PassageList::entries).orElse(List.of());
        if (entries.isEmpty()) return;
        var passages = entries.stream().map(PassageList.Entry::shown).map(Optional::of).toList();
        var now = passages.indexOf(workspace.destination().get());
        var then = now < 0 && by < 0 ? entries.size() - 1 : Math.floorMod(now + by, entries.size());
        entries.get(then).coding().ifPresent(coding -> workspace.coding().set(Optional.of(coding)));
        workspace.visit(entries.get(then).shown());
    }
}
