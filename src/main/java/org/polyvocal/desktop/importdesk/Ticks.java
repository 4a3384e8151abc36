package org.polyvocal.desktop.importdesk;

import java.util.List;
import javafx.scene.control.CheckBox;

/// The ticks that say what is imported.
final class Ticks {
    private Ticks() {}

    /// Ticks all of them, or, when all are ticked, none. What cannot be read is never ticked.
    static void turn(List<Draft> drafts) {
        var readable = drafts.stream().filter(Draft::isReadable).toList();
        var all = readable.stream().allMatch(Draft::isWanted);
        readable.forEach(draft -> draft.ticked().set(!all));
    }

    /// In when all are ticked, between when some are.
    static void show(CheckBox box, List<Draft> drafts) {
        var readable = drafts.stream().filter(Draft::isReadable).count();
        var wanted = drafts.stream().filter(Draft::isWanted).count();
        box.setSelected(wanted > 0 && wanted == readable);
        box.setIndeterminate(wanted > 0 && wanted < readable);
        box.setDisable(readable == 0);
    }
}
