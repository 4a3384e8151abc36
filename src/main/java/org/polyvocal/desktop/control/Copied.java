package org.polyvocal.desktop.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Words that somebody has put on the clipboard. Whatever lies above the pane they come from may hear of it, for from there
/// they go where nobody looks after them.
public final class Copied extends Event {
    private static final long serialVersionUID = 1;
    public static final EventType<Copied> COPIED = new EventType<>(Event.ANY, "COPIED");
    private final String words;

    private Copied(String words) {
        super(COPIED);
        this.words = words;
    }

    /// Puts words on the clipboard.
    ///
    /// @param from the pane they are copied from
    public static void put(String words, Node from) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        from.fireEvent(new Copied(words));
    }

    public String words() {
        return words;
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Copied " + words.length() + " characters";
    }
}
