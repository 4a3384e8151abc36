package org.polyvocal.desktop.sound;

import java.util.Locale;
import javafx.scene.media.MediaException;
import org.polyvocal.model.words.Problem;

/// Why a recording cannot be played, and what to do about it. What the system says is for programmers: that mp3 and m4a
/// need another library on Linux shows only when a player is made, and that there is no loudspeaker only in that none can be.
final class Unplayable {
    private Unplayable() {}

    /// When the file is looked at.
    static Problem atFirst(MediaException e, String name) {
        return switch (e.getType()) {
            case MEDIA_UNAVAILABLE, MEDIA_INACCESSIBLE -> new Problem(e, "desktop.sound.unreadable", name);
            default -> new Problem(e, "desktop.sound.kind", name);
        };
    }

    /// When it is made ready, or played.
    static Problem onTheWay(MediaException e, String name) {
        return switch (e.getType()) {
            case MEDIA_UNSUPPORTED -> new Problem(e, isLinux() ? "desktop.sound.codec" : "desktop.sound.kind", name);
            case MEDIA_UNAVAILABLE, MEDIA_INACCESSIBLE -> new Problem(e, "desktop.sound.unreadable", name);
            default -> new Problem(e, "desktop.sound.broken", name);
        };
    }

    static Problem withoutDevice(MediaException e, String name) {
        return new Problem(e, "desktop.sound.noDevice", name);
    }

    static Problem withoutLibrary(LinkageError e, String name) {
        return new Problem(e, "desktop.sound.noLibrary", name);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
