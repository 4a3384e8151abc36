package org.polyvocal.desktop.work;

import java.util.Optional;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;

/// One line for the notification at the bottom of the window.
///
/// @param key    of the sentence, in which `{0}` stands for the detail
/// @param detail what was done, or how many there were: words or a number
/// @param undoable the change that the notification offers to undo; none for mere news
public record Notice(String key, Object detail, Optional<Label> undoable) {
    public Notice(String key, Label done) {
        this(key, Messages.say(done.key(), done.words().toArray()), Optional.empty());
    }

    public Notice(String key, Object detail) {
        this(key, detail, Optional.empty());
    }

    /// News of a change that the notification offers to undo.
    public static Notice undoable(String key, Label done) {
        return new Notice(key, Messages.say(done.key(), done.words().toArray()), Optional.of(done));
    }

    public String sentence() {
        return Messages.say(key, detail);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Notice " + key;
    }
}
